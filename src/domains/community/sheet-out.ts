import type { Language } from "#ui/words.ts";
import { figureText } from "./figure.text.ts";
import { categories, type Figure } from "./figure.ts";
import { registerText } from "./register.text.ts";
import type { RegisterFields, RegisterKind } from "./register.ts";

/** What can be taken out as a spreadsheet, and what its file is called in an address. */
export const outFile = {
  association: "foreninger",
  institution: "institutioner",
  event: "begivenheder",
  "meeting-place": "moedesteder",
  channel: "kanaler",
  figure: "tal",
} as const satisfies Record<RegisterKind | "figure", string>;

/** A list as a table, under headings it is known by when it comes back. */
export function registerTable(
  kind: RegisterKind,
  entries: readonly RegisterFields[],
  language: Language,
): string[][] {
  const text = registerText[language];
  const headings = [
    text.name,
    text.what,
    text.used[kind],
    text.address,
    text.contact,
    text.certainty,
    text.source,
  ];
  const rows = entries
    .filter((entry) => entry.kind === kind)
    .map((entry) => [
      entry.name,
      entry.what,
      entry.used,
      entry.address,
      entry.contact,
      text.certainties[entry.certainty],
      entry.source,
    ]);
  return [headings, ...rows];
}

/** Every number kept as a table, the newest of each first, with where it came from. */
export function figureTable(figures: readonly Figure[], language: Language): string[][] {
  const text = figureText[language];
  const sorted = figures.toSorted(
    (a, b) =>
      a.measure.localeCompare(b.measure) ||
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      b.year - a.year,
  );
  return [
    [text.year, text.measure, text.category, text.value, text.source, text.origin],
    ...sorted.map((figure) => [
      String(figure.year),
      text.measures[figure.measure],
      figure.category === "" ? text.all : text.years(figure.category),
      String(figure.value),
      figure.source,
      text.origins[figure.origin],
    ]),
  ];
}
