import { words } from "#ui/words.ts";
import type { AgendaAdvice } from "./agenda.ts";

type Of<K extends AgendaAdvice["kind"]> = Extract<AgendaAdvice, { kind: K }>;
type Advice = { [K in AgendaAdvice["kind"]]: (advice: Of<K>) => string };

/** "45 minutter", "1 time", "2 timer og 5 minutter". */
const lastsDa = (minutes: number) => {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const short = left === 1 ? "1 minut" : `${left} minutter`;
  if (hours === 0) return short;
  const long = hours === 1 ? "1 time" : `${hours} timer`;
  return left === 0 ? long : `${long} og ${short}`;
};
const lastsEn = (minutes: number) => {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const short = left === 1 ? "1 minute" : `${left} minutes`;
  if (hours === 0) return short;
  const long = hours === 1 ? "1 hour" : `${hours} hours`;
  return left === 0 ? long : `${long} and ${short}`;
};

/** The words about the agenda of a meeting. */
export const agendaText = words(
  {
    title: "Dagsorden",
    lasts: lastsDa,
    minutes: (minutes: number) => `${minutes} min.`,
    sum: (minutes: number, from: string, to: string) =>
      from === ""
        ? `Dagsordenen fylder ${lastsDa(minutes)}. Klokkeslættene kommer, når mødet har en tid.`
        : `Dagsordenen fylder ${lastsDa(minutes)}, fra kl. ${from} til ${to}.`,
    adviceTitle: "Værd at tænke over",
    advice: {
      "too-long": ({ over }) =>
        `Dagsordenen er ${lastsDa(over)} længere end mødet. Tag noget ud, eller gem det til næste gang. Folk skal kunne nå hjem.`,
      "no-break": ({ minutes }) =>
        `Der går ${lastsDa(minutes)} uden pause. Efter halvanden time hører ingen efter, og det bedste bliver sagt ved kaffen.`,
      "ideas-first": () =>
        "Ideerne kommer, før I har talt om menneskene. Hold dem tilbage så længe, I kan: først dem, det handler om, og det, der er svært for dem.",
    } as Advice,
    empty: "Hvad skal I lave sammen?",
    emptyBody:
      "Læg en færdig dagsorden, og ret den til. Eller byg den selv, linje for linje. Klokkeslættene regner sig selv ud.",
    ready: "Færdige dagsordener",
    readyInstead: "Læg en anden dagsorden",
    about: (lines: number, minutes: number) =>
      `${lines === 1 ? "1 punkt" : `${lines} punkter`}, ${lastsDa(minutes)}`,
    lay: "Læg denne dagsorden",
    layInstead: "Læg den i stedet",
    laying: "Lægger den…",
    laid: "Dagsordenen er lagt. Nu kan I rette den til.",
    takeBack: "Fortryd",
    earlier: "Fra jeres egne møder",
    earlierName: (engagement: string, meeting: string) => `${engagement}, ${meeting}`,
    add: "Sæt noget på dagsordenen",
    adding: "Sætter på…",
    addButton: "Sæt det på",
    usually: (from: number, to: number) => `Plejer at tage ${from}\u2060–\u2060${to} minutter.`,
    fields: {
      kind: "Hvad skal I lave?",
      title: "Overskrift",
      question: "Hvad spørger I bordet om?",
      minutes: "Minutter",
      note: "Til den, der leder",
      personaId: "Hvem handler det om?",
    },
    personaOf: (persona: string, group: string) => `${persona} · ${group}`,
    personaHint: "Bordet ser portrættet og kan foreslå, hvad der skal rettes.",
    noPersona:
      "Forløbets målgrupper har ingen personaer endnu. Når de har, kan I vælge her. Indtil da skriver I om målgruppen.",
    nobody: "Ingen bestemt, kun målgruppen",
    commonPersonas: "Fælles personaer",
    draftPersonas: "Udkast",
    aboutPersona: (persona: string) => `Om ${persona}`,
    aboutNobody: "I har ikke valgt, hvem det handler om.",
    titleHint: "Lad feltet stå tomt, så hedder det, hvad det er.",
    minutesHint: "Lad feltet stå tomt, så sætter vi det, det plejer at tage.",
    noteHint: "Kommer kun med på lederens udgave af dagsordenen.",
    edit: "Ret",
    save: "Gem",
    saving: "Gemmer…",
    remove: "Tag det af dagsordenen",
    earlierPlace: "Flyt op",
    laterPlace: "Flyt ned",
    moved: (title: string, time: string) => `»${title}« begynder nu kl. ${time}.`,
    movedUntimed: (title: string, place: number) => `»${title}« er nu nummer ${place}.`,
    list: "Dagsordenen i rækkefølge",
    toTime: "Sæt mødets tid",
    whatIs: "Hvad er det?",
    print: "Skriv dagsordenen ud",
  },
  {
    title: "Agenda",
    lasts: lastsEn,
    minutes: (minutes: number) => `${minutes} min`,
    sum: (minutes: number, from: string, to: string) =>
      from === ""
        ? `The agenda takes ${lastsEn(minutes)}. The times come when the meeting has one.`
        : `The agenda takes ${lastsEn(minutes)}, from ${from} to ${to}.`,
    adviceTitle: "Worth a thought",
    advice: {
      "too-long": ({ over }) =>
        `The agenda is ${lastsEn(over)} longer than the meeting. Take something out, or keep it for next time. People must be able to get home.`,
      "no-break": ({ minutes }) =>
        `There are ${lastsEn(minutes)} without a break. After an hour and a half nobody listens, and the best is said over the coffee.`,
      "ideas-first": () =>
        "The ideas come before you have talked about the people. Hold them back as long as you can: first those it is about, and what is hard for them.",
    } as Advice,
    empty: "What will you do together?",
    emptyBody:
      "Lay a ready agenda and make it yours. Or build your own, line by line. The times work themselves out.",
    ready: "Ready agendas",
    readyInstead: "Lay another agenda",
    about: (lines: number, minutes: number) =>
      `${lines === 1 ? "1 line" : `${lines} lines`}, ${lastsEn(minutes)}`,
    lay: "Lay this agenda",
    layInstead: "Lay it instead",
    laying: "Laying it…",
    laid: "The agenda is laid. Now you can make it yours.",
    takeBack: "Undo",
    earlier: "From your own meetings",
    earlierName: (engagement: string, meeting: string) => `${engagement}, ${meeting}`,
    add: "Put something on the agenda",
    adding: "Putting…",
    addButton: "Put it on",
    usually: (from: number, to: number) => `Usually takes ${from}\u2060–\u2060${to} minutes.`,
    fields: {
      kind: "What will you do?",
      title: "Heading",
      question: "What do you ask the table?",
      minutes: "Minutes",
      note: "For whoever leads",
      personaId: "Whom is it about?",
    },
    personaOf: (persona: string, group: string) => `${persona} · ${group}`,
    personaHint: "The table sees the portrait and can say what should be changed.",
    noPersona:
      "The target groups of the forløb have no personas yet. When they have, you can choose here. Until then you write about the group.",
    nobody: "Nobody in particular, only the target group",
    commonPersonas: "Common personas",
    draftPersonas: "Drafts",
    aboutPersona: (persona: string) => `About ${persona}`,
    aboutNobody: "You have not chosen whom it is about.",
    titleHint: "Leave it empty, and it is called what it is.",
    minutesHint: "Leave it empty, and we put what it usually takes.",
    noteHint: "Stands on the leader's agenda only.",
    edit: "Change",
    save: "Save",
    saving: "Saving…",
    remove: "Take it off the agenda",
    earlierPlace: "Move up",
    laterPlace: "Move down",
    moved: (title: string, time: string) => `“${title}” now begins at ${time}.`,
    movedUntimed: (title: string, place: number) => `“${title}” is now number ${place}.`,
    list: "The agenda in order",
    toTime: "Set the time of the meeting",
    whatIs: "What is it?",
    print: "Print the agenda",
  },
);

/** A piece of advice in words. */
export function adviceWords(advice: AgendaAdvice, text: Advice): string {
  switch (advice.kind) {
    case "too-long":
      return text["too-long"](advice);
    case "no-break":
      return text["no-break"](advice);
    case "ideas-first":
      return text["ideas-first"](advice);
  }
}
