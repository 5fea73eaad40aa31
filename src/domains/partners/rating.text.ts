import { words } from "#ui/words.ts";

const da = (grade: number) => grade.toLocaleString("da-DK");
const en = (grade: number) => grade.toLocaleString("en-GB");
const about = (grade: number, [low, middle, high]: [string, string, string]) =>
  grade >= 3.7 ? high : grade >= 2.4 ? middle : low;

/** Whether one speaks for ringing and the other against. */
const apart = (value: number, access: number) => value >= 2.4 !== access >= 2.4;

/** The words about what we think of talking to a partner, and whom to ring first. */
export const ratingText = words(
  {
    title: "Hvem skal vi tale med først?",
    lead: "Vurder hver for sig. Du ser først de andres svar, når du har givet dit eget. Det, I skriver her, bliver i huset.",
    nobody:
      "Her er ingen at vælge imellem endnu. Skriv op, hvem I overvejer, så kan I vurdere dem hver for sig.",
    toRoom: "Skriv op, hvem I overvejer",
    yours: "Dine vurderinger",
    done: "Du har vurderet dem alle.",
    left: (count: number) => (count === 1 ? "Én mangler dit svar." : `${count} mangler dit svar.`),
    raters: (count: number) =>
      count === 0 ? "Ingen har svaret endnu" : count === 1 ? "Én har svaret" : `${count} har svaret`,
    rateNow: "Vurder dem",
    change: "Ret dit svar",
    value: "Hvor meget kan en snak give?",
    access: "Hvor let er de at nå?",
    grades: { 1: "1, næsten ikke", 2: "2", 3: "3, noget", 4: "4", 5: "5, rigtig meget" } as Record<
      number,
      string
    >,
    accessGrades: { 1: "1, svært", 2: "2", 3: "3, måske", 4: "4", 5: "5, ét opkald" } as Record<
      number,
      string
    >,
    reason: "Hvorfor?",
    reasonHint: "Kolleger ser det, når de selv har svaret. Partneren ser det aldrig.",
    competitor: "De laver noget, der ligner vores",
    competitorHint: "Så er det måske dem, der skal gøre det, eller nogen, I skal tale med om at dele.",
    save: "Gem",
    saving: "Gemmer …",
    compared: "Sådan ser I det",
    comparedAbout: "Tallet er gennemsnittet, og bagefter står det laveste og det højeste, nogen har givet.",
    partner: "Partner",
    valueHead: "Kan give",
    accessHead: "Til at nå",
    why: "Det siger I",
    spread: (mean: number, low: number, high: number) =>
      low === high ? da(mean) : `${da(mean)} (${low}–${high})`,
    disagreed: "I ser forskelligt på dem",
    competitorTag: "ligner os",
    board: "Som tavle",
    boardCaption: "Øverst til højre står dem, der er let at nå og kan give mest.",
    boardValue: (grade: number) => `kan give ${grade}`,
    boardAccess: (grade: number) => `til at nå ${grade}`,
    gaps: {
      nobody: (where: string) => `I har ingen ${where}.`,
      hard: (where: string) => `Dem ${where} kan I næsten ikke nå. Hvem kender en, der kender dem?`,
    },
    callTitle: "Ring i den rækkefølge",
    callLead:
      "Først dem, hvor en snak både kan give meget og er til at få. Er to lige gode, kommer den først, som en af jer kender bedst.",
    toCall: "Se, hvem I kan ringe til først",
    toRating: "Vurder dem",
    callEmpty: "Når du har vurderet dem, I overvejer, står de her i den rækkefølge, I kan ringe.",
    callMissing: (count: number) =>
      count === 1
        ? "Én er ikke med, fordi du ikke har svaret endnu."
        : `${count} er ikke med, fordi du ikke har svaret endnu.`,
    worth: (value: number, access: number) =>
      `${about(value, ["En snak kan give lidt", "En snak kan give noget", "En snak kan give meget"])} (${da(value)} af 5), ${apart(value, access) ? "men" : "og"} de er ${about(access, ["svære at nå", "til at nå", "lette at nå"])} (${da(access)}).`,
    ring: (name: string, strength: number) =>
      strength === 3 ? `${name} kender dem godt og kan ringe.` : `${name} kender dem lidt og kan sige hej.`,
    noteCall: "Skriv, hvad der skete",
    cold: "Ingen af jer kender dem. Spørg en, der gør, før I ringer.",
    talkFirst: "I ser forskelligt på dem. Tal om det, før nogen ringer.",
    likeUs: "De laver noget, der ligner vores, så de står efter de andre.",
    decides: (who: string, when: string) => `Den, der siger ja: ${who}${when ? ` (${when})` : ""}.`,
  },
  {
    title: "Whom should we talk to first?",
    lead: "Rate each for yourself. You see the others’ answers when you have given your own. What you write here stays in the house.",
    nobody:
      "There is nobody to choose from yet. Write down whom you are thinking of, and rate them each for yourself.",
    toRoom: "Write down whom you are thinking of",
    yours: "Your ratings",
    done: "You have rated them all.",
    left: (count: number) =>
      count === 1 ? "One is waiting for your answer." : `${count} are waiting for your answer.`,
    raters: (count: number) =>
      count === 0 ? "Nobody has answered yet" : count === 1 ? "One has answered" : `${count} have answered`,
    rateNow: "Rate them",
    change: "Change your answer",
    value: "How much can a talk give?",
    access: "How easily are they reached?",
    grades: { 1: "1, hardly anything", 2: "2", 3: "3, something", 4: "4", 5: "5, a great deal" },
    accessGrades: { 1: "1, hard", 2: "2", 3: "3, perhaps", 4: "4", 5: "5, one call" },
    reason: "Why?",
    reasonHint: "Colleagues see it when they have answered themselves. The partner never does.",
    competitor: "They do something like what we do",
    competitorHint: "Then perhaps they are the ones to do it, or somebody to share with.",
    save: "Save",
    saving: "Saving …",
    compared: "How you see it",
    comparedAbout: "The number is the mean, followed by the lowest and the highest anyone has given.",
    partner: "Partner",
    valueHead: "Can give",
    accessHead: "Within reach",
    why: "What you say",
    spread: (mean: number, low: number, high: number) =>
      low === high ? en(mean) : `${en(mean)} (${low}–${high})`,
    disagreed: "You see them differently",
    competitorTag: "like us",
    board: "As a board",
    boardCaption: "At the top right are those who are easily reached and can give most.",
    boardValue: (grade: number) => `can give ${grade}`,
    boardAccess: (grade: number) => `within reach ${grade}`,
    gaps: {
      nobody: (where: string) => `You have nobody ${where}.`,
      hard: (where: string) => `You can hardly reach those ${where}. Who knows somebody who knows them?`,
    },
    callTitle: "Ring in this order",
    callLead:
      "First those with whom a talk can both give much and be had. Where two are equal, the one whom one of you knows best comes first.",
    toCall: "See whom you can ring first",
    toRating: "Rate them",
    callEmpty: "When you have rated those you are thinking of, they stand here in the order you can ring.",
    callMissing: (count: number) =>
      count === 1
        ? "One is not here because you have not answered yet."
        : `${count} are not here because you have not answered yet.`,
    worth: (value: number, access: number) =>
      `${about(value, ["A talk can give a little", "A talk can give something", "A talk can give much"])} (${en(value)} of 5), ${apart(value, access) ? "but" : "and"} they are ${about(access, ["hard to reach", "within reach", "easily reached"])} (${en(access)}).`,
    ring: (name: string, strength: number) =>
      strength === 3
        ? `${name} knows them well and can ring.`
        : `${name} knows them a little and can say hello.`,
    noteCall: "Write what happened",
    cold: "None of you knows them. Ask somebody who does before you ring.",
    talkFirst: "You see them differently. Talk about it before anyone rings.",
    likeUs: "They do something like what we do, so they stand after the others.",
    decides: (who: string, when: string) => `Who says yes: ${who}${when ? ` (${when})` : ""}.`,
  },
);
