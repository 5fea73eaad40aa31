import type { MeetingKey } from "./meetings.example.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

/** What was written after the first meeting of the fathers, and the page its partners read before the second. */
export const betweenStory: Deed & {
  engagement: string;
  meeting: MeetingKey;
  finished: Deed;
  introduction: string;
  decisions: readonly { what: string; why: string; who: string }[];
  own: { said: string; next: string; waiting: string };
  words: readonly { at: When; seen?: When; name: string; text: string }[];
  /** An idea that a note of the meeting became, by the words of the note. */
  idea: Deed & { note: string; text: string };
} = {
  at: "-3 fri 13:20",
  by: "mette",
  engagement: "Fædre og sønner",
  meeting: "fathers-first",
  finished: { at: "-3 fri 12:45", by: "mette" },
  introduction:
    "Vi sad i klubhuset, mens drengene trænede udenfor. To af fædrene kom ind og varmede sig, og så blev de siddende.",
  decisions: [
    {
      what: "Vi åbner klubhuset én lørdag, før vi tænker længere.",
      why: "Ingen ved, om nogen kommer, før døren har stået åben.",
      who: "Idrætsforeningen",
    },
    {
      what: "Ingen skal melde sig til.",
      why: "Så snart der er et skema, bliver de siddende i bilen.",
      who: "Biblioteket",
    },
  ],
  own: {
    said: "Tak for sidst. Vi kørte hjem med flere svar, end vi kom med spørgsmål, og især ét har vi tænkt på siden: at en far gerne vil stå ved siden af sin dreng og ikke over for ham.",
    next: "Vi tager kaffen med. Kender I en far, der har en time, så tag ham med. Han skal ikke sige noget.",
    waiting: "",
  },
  words: [
    {
      at: "-2 tue 20:15",
      seen: "-2 wed 9:10",
      name: "Spejderne",
      text: "Vi har fundet et bålfad til. Det kan blive stående i skuret hele vinteren.",
    },
    {
      at: "-1 thu 21:05",
      name: "",
      text: "Jeg har spurgt de andre på holdet. Tre vil gerne med, hvis der også er noget til lillesøster.",
    },
  ],
  idea: {
    at: "-3 fri 14:05",
    by: "mette",
    note: "Noget, vi kan lave sammen med drengen.",
    text: "Et værktøjsbord uden for klubhuset, hvor man kan stå, mens man venter på sin dreng.",
  },
};
