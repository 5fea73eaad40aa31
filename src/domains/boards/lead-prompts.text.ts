import { words } from "#ui/words.ts";

/** The questions of a line, as the one who leads and the wall have them. */
export const leadPromptsText = words(
  {
    list: "Spørgsmålene",
    now: "Nu denne",
    isNow: "Rummet er her",
    none: "Ingen sedler endnu.",
    other: "Uden spørgsmål",
    all: "Alle spørgsmål på én gang",
    column: "Spørgsmål",
    notes: (count: number) => (count === 1 ? "1 seddel" : `${count} sedler`),
    others: "De andre spørgsmål",
  },
  {
    list: "The questions",
    now: "This one now",
    isNow: "The room is here",
    none: "No notes yet.",
    other: "To no question",
    all: "All questions at once",
    column: "Question",
    notes: (count: number) => (count === 1 ? "1 note" : `${count} notes`),
    others: "The other questions",
  },
);
