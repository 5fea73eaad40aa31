import { words } from "#ui/words.ts";
import type { PlanPart } from "./meeting.ts";

type PartWords = {
  /** What the part is called, and what it asks while nobody has answered. */
  title: string;
  ask: string;
  /** Why it is worth an answer. */
  why: string;
};

/** The words of the plan of a meeting: its parts, and the fields one fills in. */
export const planText = words(
  {
    fields: {
      number: "Hvilket møde i rækken er det?",
      question: "Hvad vil I blive klogere på sammen?",
      day: "Dag",
      startsAt: "Begynder kl.",
      endsAt: "Slutter kl.",
      place: "Sted",
      facilitatorId: "Hvem af jer leder mødet?",
      facilitatorRole: "Eller en udefra, der leder",
      takesPartId: "Hvem af jer er med uden at lede?",
      room: "Rummet og kaffen",
      bring: "Hvad skal de, der kommer, have med?",
      confidentiality: "Hvad bliver i rummet?",
      interpreterLanguage: "Hvilket sprog?",
      interpreterWho: "Hvem tolker?",
    },
    hints: {
      number: "Det næste i rækken er foreslået.",
      question: "Skriv mødets formål som et spørgsmål.",
      place: "Et neutralt sted, hvor alle kan sidde lige: forsamlingshuset hellere end mødelokale 2.",
      facilitatorRole: "Skriv en rolle og ikke et navn: »en konsulent fra kommunen«.",
      takesPartId: "Sidder med om bordet som alle andre og skriver gerne lidt ned.",
      room: "Hvem låser op? Er der varme, kaffe og plads til en barnevogn? Hvem tager billedkort og tuscher med?",
      bring: "Et billede, en ting hjemmefra, en historie. Ofte ingenting. Det står på indbydelsen.",
      confidentiality:
        "For eksempel: Vi skriver ned, hvad der blev sagt, men ikke hvem der sagde det. Taler I om noget, der gør ondt, så vælg et rum, hvor døren kan lukkes.",
      interpreterLanguage: "For eksempel arabisk.",
      interpreterWho:
        "Skriv en rolle: »tolk fra tolkebureauet« eller »brobygger, som de kender«. Brug aldrig børn som tolke.",
    },
    nobody: "Ingen valgt",
    edit: "Ret",
    write: "Skriv det",
    save: "Gem",
    saving: "Gemmer…",
    parts: {
      question: { title: "Spørgsmålet", ask: "", why: "" },
      when: {
        title: "Hvornår og hvor",
        ask: "Hvornår kan de?",
        why: "Frivillige kan, når de har fri, og forvaltninger, når de er på arbejde. Det er det svære, så begynd der.",
      },
      lead: {
        title: "Hvem leder",
        ask: "Hvem leder, og hvem er med?",
        why: "En af jer sidder med om bordet. En anden leder, så alle kan tænke.",
      },
      room: {
        title: "Rummet og kaffen",
        ask: "Er der kaffe på kanden?",
        why: "Et rart rum og et neutralt sted gør folk lige.",
      },
      bring: {
        title: "Tag med",
        ask: "Skal de have noget med?",
        why: "Et billede eller en ting hjemmefra får folk til at fortælle. Ofte er det nok at komme.",
      },
      confidentiality: {
        title: "Det bliver i rummet",
        ask: "Hvad bliver i rummet?",
        why: "Sig det, før nogen har fortalt noget, de fortryder.",
      },
      interpreter: {
        title: "Tolk",
        ask: "Skal nogen have en tolk?",
        why: "Den, der må lede efter ordene, siger mindre, end hun ved.",
      },
    } as Record<PlanPart, PartWords>,
    leads: (who: string) => `${who} leder.`,
    takesPart: (who: string) => `${who} er med om bordet uden at lede.`,
    both: (who: string) => `${who} er også sat til at sidde med. Det er svært på én gang.`,
    interpreter: (language: string, who: string) =>
      language && who
        ? `${capital(language)}, ved ${who}.`
        : language
          ? `${capital(language)}. Der står ikke, hvem der tolker.`
          : `Ved ${who}.`,
    interpreterTime: {
      short: (minutes: number) =>
        `Alt, der bliver tolket, tager dobbelt så lang tid. Værktøjerne på dagsordenen har nu ${minutes} minutter.`,
      enough: (minutes: number) =>
        `Alt, der bliver tolket, tager dobbelt så lang tid. Det er der sat af: Værktøjerne har ${minutes} minutter.`,
      empty: "Alt, der bliver tolket, tager dobbelt så lang tid. Husk det, når I lægger dagsordenen.",
      double: (minutes: number) => `Giv dem ${minutes} minutter`,
      doubled: "Værktøjerne har fået dobbelt tid.",
    },
    remove: "Fjern mødet",
  },
  {
    fields: {
      number: "Which in the series is it?",
      question: "What do you want to learn together?",
      day: "Day",
      startsAt: "Begins at",
      endsAt: "Ends at",
      place: "Place",
      facilitatorId: "Who of you leads the meeting?",
      facilitatorRole: "Or somebody from outside who leads",
      takesPartId: "Who of you takes part without leading?",
      room: "The room and the coffee",
      bring: "What are those who come to bring?",
      confidentiality: "What stays in the room?",
      interpreterLanguage: "Which language?",
      interpreterWho: "Who interprets?",
    },
    hints: {
      number: "The next in the series is suggested.",
      question: "Write the purpose of the meeting as a question.",
      place: "A neutral place where all sit as equals: the village hall rather than meeting room 2.",
      facilitatorRole: "Write a role and not a name: “a consultant from the municipality”.",
      takesPartId: "Sits at the table like everybody else and may write a little down.",
      room: "Who opens the door? Is there heating, coffee and room for a pram? Who brings picture cards and pens?",
      bring: "A picture, a thing from home, a story. Often nothing. It stands on the invitation.",
      confidentiality:
        "For example: We write down what was said, but not who said it. If you talk about something that hurts, choose a room with a door to close.",
      interpreterLanguage: "For example Arabic.",
      interpreterWho:
        "Write a role: “interpreter from the agency” or “a bridge builder they know”. Never let children interpret.",
    },
    nobody: "Nobody chosen",
    edit: "Change",
    write: "Write it",
    save: "Save",
    saving: "Saving…",
    parts: {
      question: { title: "The question", ask: "", why: "" },
      when: {
        title: "When and where",
        ask: "When can they come?",
        why: "Volunteers can when they are off work, and departments when they are at it. That is the hard part, so begin there.",
      },
      lead: {
        title: "Who leads",
        ask: "Who leads, and who takes part?",
        why: "One of you sits at the table. Another leads, so that all can think.",
      },
      room: {
        title: "The room and the coffee",
        ask: "Is the coffee on?",
        why: "A pleasant room and neutral ground make people equals.",
      },
      bring: {
        title: "To bring",
        ask: "Are they to bring something?",
        why: "A picture or a thing from home makes people tell. Often it is enough to come.",
      },
      confidentiality: {
        title: "It stays in the room",
        ask: "What stays in the room?",
        why: "Say it before anybody has told something they regret.",
      },
      interpreter: {
        title: "Interpreter",
        ask: "Does anybody need an interpreter?",
        why: "Somebody who has to look for the words says less than she knows.",
      },
    } as Record<PlanPart, PartWords>,
    leads: (who: string) => `${who} leads.`,
    takesPart: (who: string) => `${who} takes part without leading.`,
    both: (who: string) => `${who} is to sit at the table too. That is hard at once.`,
    interpreter: (language: string, who: string) =>
      language && who
        ? `${capital(language)}, by ${who}.`
        : language
          ? `${capital(language)}. It does not say who interprets.`
          : `By ${who}.`,
    interpreterTime: {
      short: (minutes: number) =>
        `Whatever is interpreted takes twice as long. The tools on the agenda have ${minutes} minutes now.`,
      enough: (minutes: number) =>
        `Whatever is interpreted takes twice as long. That is set aside: the tools have ${minutes} minutes.`,
      empty: "Whatever is interpreted takes twice as long. Remember it when you lay the agenda.",
      double: (minutes: number) => `Give them ${minutes} minutes`,
      doubled: "The tools have double time.",
    },
    remove: "Remove the meeting",
  },
);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
