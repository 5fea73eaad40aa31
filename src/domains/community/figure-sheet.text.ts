import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";

/** What a row of numbers can be left out for. */
export const figureSheetText = words(
  {
    year: "Her mangler et årstal, for eksempel 2026.",
    value: "Her mangler et helt tal.",
    measure: (known: readonly string[]) =>
      `Hvad er talt? Skriv ${joinNames(
        known.map((one) => `»${one}«`),
        "da",
      )}, ét i hver række.`,
    category: (groups: string) => `Den aldersgruppe har vi ikke. Vi har ${groups}, og tomt for alle.`,
    fromFile: "filen",
  },
  {
    year: "A year is missing here, for example 2026.",
    value: "A whole number is missing here.",
    measure: (known: readonly string[]) =>
      `What is counted? Write ${joinNames(
        known.map((one) => `“${one}”`),
        "en",
      )}, one in each row.`,
    category: (groups: string) => `We do not have that age group. We have ${groups}, and empty for everyone.`,
    fromFile: "the file",
  },
);
