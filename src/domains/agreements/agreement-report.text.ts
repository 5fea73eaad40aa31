import { words } from "#ui/words.ts";

/** The words only the printed agreement has. */
export const agreementReportText = words(
  {
    eyebrow: "Det har vi aftalt",
    between: "Mellem",
    version: "Udgave",
    written: "Skrevet",
    and: (library: string, partner: string) => `${library} og ${partner}`,
    holds: "Begge har sagt ja til denne udgave.",
    draft: "Begge har ikke sagt ja til denne udgave endnu.",
    ended: (day: string) => `Aftalen sluttede ${day}.`,
    ends: (day: string) => `Aftalen slutter ${day}.`,
    task: "Opgave",
    now: "Hvem bærer den nu",
    later: "Hvem bærer den senere",
    from: (who: string, day: string) => `${who}, fra ${day}`,
    noContract:
      "Det her er en arbejdsdeling mellem to, der vil noget sammen. Det er ikke en kontrakt, og den binder ingen efter loven. Bliver noget anderledes, så sig det til den anden.",
  },
  {
    eyebrow: "What we have agreed",
    between: "Between",
    version: "Version",
    written: "Written",
    and: (library: string, partner: string) => `${library} and ${partner}`,
    holds: "Both have said yes to this version.",
    draft: "Both have not said yes to this version yet.",
    ended: (day: string) => `The agreement ended ${day}.`,
    ends: (day: string) => `The agreement ends ${day}.`,
    task: "Task",
    now: "Who carries it now",
    later: "Who carries it later",
    from: (who: string, day: string) => `${who}, from ${day}`,
    noContract:
      "This is a division of work between two who want something together. It is no contract and binds nobody in law. If something becomes different, tell the other.",
  },
);
