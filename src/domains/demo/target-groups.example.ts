import type { StrategyKey } from "./library.example.ts";
import type { Deed } from "./story.ts";

/** A target group of the demo, and how it came to be called what it is called. */
export type TargetGroupStory = {
  name: string;
  known: string;
  engagement: string;
  place: string;
  segment: string;
  strategies: readonly StrategyKey[];
  made: Deed;
  /** What it was called before, the first name first, each with the day and the reason it was left. */
  sharpened: readonly (Deed & { before: string; reason: string })[];
};

const asStories = <K extends string>(stories: Record<K, TargetGroupStory>) => stories;

/** The target groups of the demo, one for each of its forløb. The keys are how other parts of the demo find them. */
export const targetGroups = asStories({
  fathers: {
    name: "Fædre med drenge på 5–7 år",
    known:
      "De kører deres drenge til det meste og bliver siddende i bilen. De fleste er flyttet til for husprisernes skyld og kender byen gennem børnene. Når der er noget at lave med hænderne, kommer de. Til kaffe og snak bliver de hjemme.",
    engagement: "Fædre og sønner",
    place: "Nørre Sø",
    segment: "Familier med skolebørn",
    strategies: ["families", "villages"],
    made: { at: "-14 thu 10:30", by: "mette" },
    sharpened: [
      {
        at: "-12 mon 9:15",
        by: "jens",
        before: "Fædre",
        reason:
          "der lørdag formiddag holdt ni biler ved boldbanen med en far i hver, og kun tre steg ud. De andre fædre i Nørre Sø møder vi i forvejen",
      },
      {
        at: "-11 thu 9:40",
        by: "mette",
        before: "Fædre, der venter i bilen",
        reason:
          "det er de små drenge, der gerne vil have far med ud på banen. Fra otte år vil de hellere have, at han bliver siddende",
      },
    ],
  },
  mornings: {
    name: "Ældre, der bor alene på landet",
    known:
      "De klarer sig selv og siger nej til hjælp. Om formiddagen er der længst til den næste, man taler med. Nyheder kommer i telefonen, den slags man taler i, og man går ikke gerne alene ind ad en dør.",
    engagement: "Mandag formiddag på landet",
    place: "Kirkehøj",
    segment: "Ældre, der bor alene",
    strategies: ["company", "villages"],
    made: { at: "-34 wed 11:20", by: "torben" },
    sharpened: [
      {
        at: "-31 tue 15:20",
        by: "torben",
        before: "Pensionister",
        reason:
          "det ikke er pensionen, der gør forskellen. Inde i Vestermose har de hinanden. Det er mellem gårdene, der er langt til den næste",
      },
      {
        at: "-9 wed 9:50",
        by: "torben",
        before: "Ældre på landet",
        reason: "to, der bor sammen, bare sætter sig ud i bilen. Den, der er alene om turen, bliver hjemme",
      },
    ],
  },
  newParents: {
    name: "Forældre på barsel",
    known:
      "De fleste finder hinanden i barselsgruppen. De, der ikke gør, ved sjældent, hvor de må komme. Fædrene læser med og går forbi.",
    engagement: "De mindste i Hedelund",
    place: "Hedelund",
    segment: "Forældre med helt små børn",
    strategies: ["families", "company"],
    made: { at: "-22 mon 9:45", by: "birgit" },
    sharpened: [
      {
        at: "-21 wed 11:30",
        by: "mette",
        before: "Småbørnsforældre",
        reason:
          "de andre har en arbejdsplads at møde mennesker på. Det er, mens man går hjemme, at dagene er lange",
      },
    ],
  },
});
export type TargetGroupKey = keyof typeof targetGroups;
