import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";

/** What a line of a list can be left out for. */
export const registerSheetText = words(
  {
    noName: "Her mangler et navn. Er cellen slået sammen med en anden, så skil dem ad.",
    certainty: (known: readonly string[]) =>
      `Hvor sikre er I? Skriv ${joinNames(
        known.map((one) => `»${one}«`),
        "da",
      )}, eller lad cellen stå tom.`,
  },
  {
    noName: "A name is missing here. If the cell is merged with another, part them.",
    certainty: (known: readonly string[]) =>
      `How sure are you? Write ${joinNames(
        known.map((one) => `“${one}”`),
        "en",
      )}, or leave the cell empty.`,
  },
);
