import { words } from "#ui/words.ts";
import type { LetterAnswer } from "./letter.ts";

const da = (count: number) => (count === 1 ? "én" : String(count));
const en = (count: number) => (count === 1 ? "one" : String(count));

/** The words about letters, for those who write them. */
export const letterText = words(
  {
    list: {
      title: "Breve og invitationer",
      write: "Skriv et brev",
      empty: "Inviter til at blive klogere sammen",
      emptyBody:
        "Et brev handler om noget, der er lige så meget deres som jeres. De svarer ja, nej eller spørg mig senere på deres telefon, uden konto. Det første udkast ligger klar, så I kun skal rette i det.",
      unsent: "Ikke sendt endnu",
      sentTo: (count: number, day: string) => `Sendt til ${da(count)}, senest ${day}`,
      signed: (name: string) => `Underskrevet af ${name}`,
      tally: (count: Record<LetterAnswer, number>) =>
        [
          count.yes > 0 && `${count.yes === 1 ? "ét" : count.yes} ja`,
          count.no > 0 && `${count.no === 1 ? "ét" : count.no} nej`,
          count.later > 0 && `${da(count.later)} vil spørges igen`,
        ]
          .filter(Boolean)
          .join(", "),
      waiting: (count: number) => `venter på ${da(count)}`,
    },
    kinds: { invitation: "Invitation", leader: "Fra leder til leder" },
    kindAbout: {
      invitation: "Til dem, der selv kan være med. Det er nok for de fleste foreninger og frivillige.",
      leader:
        "Når andres medarbejdere skal bruge timer, er det deres leder, der siger ja. Jeres leder spørger.",
    },
    newTitle: "Et nyt brev",
    editTitle: "Ret brevet",
    which: "Hvilken slags brev er det?",
    fields: {
      kind: "Slags",
      title: "Overskrift",
      titleHint: "Det er også mailens emne.",
      challenge: "Det, vi er fælles om",
      challengeHint: "Et spørgsmål, de også gerne vil have svar på.",
      body: "Brevet",
      bodyHint: "Begynd med dem: hvad de ser og ved. Hilsen og underskrift kommer af sig selv.",
      strategyId: "Hvilken af kommunens strategier støtter det?",
      strategyHint: "Vælg højst én. Den viser, at det er hele kommunens sag.",
      noStrategy: "Ingen",
      quote: "Den ene sætning, I citerer",
      quoteHint: "Står feltet tomt, vælger vi en sætning fra strategien.",
      meeting: "Hvor og hvornår",
      meetingHint: "Ved I det ikke endnu, så skriv, at I finder en dag sammen.",
      answerBy: "Svar gerne senest",
      senderId: "Hvem skriver under?",
      senderHint: "Svar og spørgsmål går til den, der skriver under.",
    },
    notLeader: "Et brev fra leder til leder skal en leder eller en administrator skrive under på.",
    noLeader:
      "Ingen hos jer er leder eller administrator i Vejviser endnu. Bed den, der er administrator, om at give jeres leder rollen. Så kan brevet skrives under.",
    tilt: (ours: number, theirs: number) =>
      `Brevet siger »vi« og »biblioteket« ${ours} gange og »I« ${theirs} gange. Kan det begynde med noget, de selv ser?`,
    save: "Gem brevet",
    saving: "Gemmer …",
    cancel: "Lad være",
    edit: "Ret brevet",
    copy: "Skriv et nyt med de samme ord",
    stands: "Brevet er sendt, så ordene står fast. De svarer på det, de har læst.",
    sheet: "Brevet, som de ser det",
    quoteFrom: (name: string) => `Fra »${name}«`,
    answerBy: (day: string) => `svar senest ${day}`,
    paper: "Kopi til sagen",
    remove: "Fjern brevet",
    removeAbout: "Fjerner I brevet, virker linkene i det heller ikke. I kan fortryde i 30 dage.",
  },
  {
    list: {
      title: "Letters and invitations",
      write: "Write a letter",
      empty: "Invite them to become wiser together",
      emptyBody:
        "A letter is about something that is as much theirs as yours. They answer yes, no or ask me later on their telephone, without an account. A first draft lies ready, so all you need to do is change it.",
      unsent: "Not sent yet",
      sentTo: (count: number, day: string) => `Sent to ${en(count)}, last on ${day}`,
      signed: (name: string) => `Signed by ${name}`,
      tally: (count: Record<LetterAnswer, number>) =>
        [
          count.yes > 0 && `${en(count.yes)} yes`,
          count.no > 0 && `${en(count.no)} no`,
          count.later > 0 && `${en(count.later)} to be asked again`,
        ]
          .filter(Boolean)
          .join(", "),
      waiting: (count: number) => `waiting for ${en(count)}`,
    },
    kinds: { invitation: "Invitation", leader: "From leader to leader" },
    kindAbout: {
      invitation: "To those who can take part themselves. It is enough for most associations and volunteers.",
      leader:
        "When other people's staff are to spend hours, it is their leader who says yes. Your leader asks.",
    },
    newTitle: "A new letter",
    editTitle: "Change the letter",
    which: "What kind of letter is it?",
    fields: {
      kind: "Kind",
      title: "Headline",
      titleHint: "It is the subject of the mail too.",
      challenge: "What we have in common",
      challengeHint: "A question they too would like to have answered.",
      body: "The letter",
      bodyHint: "Begin with them: what they see and know. Greeting and signature come by themselves.",
      strategyId: "Which of the municipality's strategies does it serve?",
      strategyHint: "Choose one at most. It shows that this matters to the whole municipality.",
      noStrategy: "None",
      quote: "The one sentence you quote",
      quoteHint: "If it is empty, we choose a sentence from the strategy.",
      meeting: "Where and when",
      meetingHint: "If you do not know yet, say that you will find a day together.",
      answerBy: "Please answer by",
      senderId: "Who signs it?",
      senderHint: "Answers and questions go to whoever signs.",
    },
    notLeader: "A letter from leader to leader is signed by a leader or an administrator.",
    noLeader:
      "Nobody here is a leader or an administrator in Vejviser yet. Ask whoever is administrator to give your leader the role. Then the letter can be signed.",
    tilt: (ours: number, theirs: number) =>
      `The letter says “we” and “the library” ${ours} times and “you” ${theirs} times. Could it begin with something they see themselves?`,
    save: "Save the letter",
    saving: "Saving …",
    cancel: "Leave it",
    edit: "Change the letter",
    copy: "Write a new one with the same words",
    stands: "The letter has been sent, so its words stand. They answer what they have read.",
    sheet: "The letter as they see it",
    quoteFrom: (name: string) => `From “${name}”`,
    answerBy: (day: string) => `answer by ${day}`,
    paper: "Copy for the file",
    remove: "Remove the letter",
    removeAbout: "If you remove the letter, its links stop working too. You can undo this for 30 days.",
  },
);
