import { words } from "#ui/words.ts";

/** The words for a day out of the house that is near. */
export const outingSoonText = words(
  { title: "Snart ud af huset", all: "Alle dage", who: (names: string) => `${names} tager afsted` },
  { title: "Soon out of the house", all: "All days", who: (names: string) => `${names} will go` },
);
