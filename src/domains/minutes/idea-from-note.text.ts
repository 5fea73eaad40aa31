import { words } from "#ui/words.ts";

/** The words where a note from the table becomes an idea, and on the idea of where it came up. */
export const ideaFromNoteText = words(
  {
    title: "En idé",
    about:
      "Noget, I kunne prøve. Idéen kommer til at ligge blandt jeres andre, og den siger, hvilket møde den kom frem på.",
    text: "Idéen",
    make: "Gør den til en idé",
    busy: "Gemmer…",
    source: "Hvor kom den fra?",
    see: "Se sedlen i referatet",
  },
  {
    title: "An idea",
    about: "Something you could try. The idea lies among your others, and says which meeting it came up at.",
    text: "The idea",
    make: "Make it an idea",
    busy: "Saving…",
    source: "Where did it come from?",
    see: "See the note in the minutes",
  },
);
