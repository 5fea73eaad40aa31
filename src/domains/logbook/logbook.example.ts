import type { EntryFields } from "./logbook.ts";

/** What happened on a day. */
export const entryExample: EntryFields = {
  day: "2026-11-13",
  text: "Fire familier kom, og de blev og vaskede op.\nAnja vil gerne have nøglen næste gang.",
};
