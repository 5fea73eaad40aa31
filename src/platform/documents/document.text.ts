import { words } from "#ui/words.ts";

/** The words a document adds to what it was given, and the names its styles have in Word. */
export const documentText = words(
  {
    page: "side",
    of: "af",
    agreed: "Det er vi enige om",
    done: "gjort",
    notDone: "ikke gjort",
    madeWith: "Vejviser",
    styles: {
      question: "Spørgsmål",
      agreedLabel: "Enige, overskrift",
      agreed: "Enige",
      answer: "Svar",
      fact: "Oplysning",
      quote: "Citat fra samtale",
      note: "Lille note",
      cell: "Tabeltekst",
      head: "Tabelhoved",
    },
  },
  {
    page: "page",
    of: "of",
    agreed: "What we agree on",
    done: "done",
    notDone: "not done",
    madeWith: "Vejviser",
    styles: {
      question: "Question",
      agreedLabel: "Agreed, label",
      agreed: "Agreed",
      answer: "Answer",
      fact: "Fact",
      quote: "Quote from a talk",
      note: "Small note",
      cell: "Table text",
      head: "Table head",
    },
  },
);
