import { holdsCpr } from "#platform/web/cpr.ts";
import type { Language } from "#ui/words.ts";
import { borrowerSign } from "./borrower-signs.ts";
import { folded, keepUse } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { readCount } from "./library-use.ts";
import type { LibraryUseRow } from "./library-use-sheet.ts";
import { readPeriod } from "./period.ts";
import type { RowProblem, SheetField, SheetImporter } from "./sheet-importer.ts";

const counts = ["loans", "activeBorrowers", "eventVisits", "residents"] as const;

const headings: Readonly<Record<keyof LibraryUseRow, readonly string[]>> = {
  place: [
    "sted",
    "by",
    "bynavn",
    "lokalsamfund",
    "område",
    "stednavn",
    "postdistrikt",
    "place",
    "town",
    "area",
    "community",
  ],
  period: ["periode", "år", "årstal", "kvartal", "måned", "period", "year", "quarter", "month"],
  loans: [
    "udlån",
    "lån",
    "antal lån",
    "antal udlån",
    "udlån i alt",
    "lån i alt",
    "loans",
    "checkouts",
    "number of loans",
  ],
  activeBorrowers: [
    "aktive lånere",
    "lånere",
    "antal lånere",
    "antal aktive lånere",
    "active borrowers",
    "borrowers",
    "number of borrowers",
  ],
  eventVisits: [
    "arrangementsbesøg",
    "besøg ved arrangementer",
    "deltagere i arrangementer",
    "deltagere",
    "besøg",
    "event visits",
    "event attendance",
    "visits",
  ],
  residents: [
    "indbyggere",
    "indbyggertal",
    "antal indbyggere",
    "borgere",
    "befolkning",
    "residents",
    "population",
    "inhabitants",
  ],
};

const fields: readonly SheetField[] = (["place", "period", ...counts] as const).map((key) => ({
  key,
  required: key === "place" || key === "period",
  headings: headings[key],
  label: { da: libraryUseText.da.columns[key], en: libraryUseText.en.columns[key] },
}));

/** What people call the whole municipality in a column of places. */
const municipality =
  /^((hele )?kommunen?( i alt| total| samlet)?|i alt|total|samlet|(the )?(whole|entire) municipality|municipality( total)?|all)$/;

/**
 * Sheets about the use of the library by place and period (B3). With `known`, the names of the places of the house,
 * a row about any other is a problem that can be seen before the sheet is taken in; without, it is left out.
 */
export function libraryUseImporterFor(known?: readonly string[]): SheetImporter<LibraryUseRow> {
  const places = known && new Set(known.map(folded));
  return {
    fields,
    refuseSheet,
    readRow: (cells, language) => readRow(cells, language, places),
    keep: keepUse,
  };
}

export const libraryUseImporter: SheetImporter<LibraryUseRow> = libraryUseImporterFor();

function refuseSheet(
  given: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): string | undefined {
  const columnsOf = (...names: (keyof LibraryUseRow)[]) =>
    given.flatMap((heading, column) =>
      names.some((name) => headings[name].includes(folded(heading))) ? [column] : [],
    );
  const branches = given.flatMap((heading, column) =>
    /^(filial|bibliotek|branch|library)$/i.test(heading.trim()) ? [column] : [],
  );
  const seen = borrowerSign(
    { headings: given, rows },
    [...columnsOf("place", "period"), ...branches],
    columnsOf("loans", "activeBorrowers", "eventVisits"),
  );
  return seen && libraryUseText[language].refused(seen);
}

function readRow(
  cells: Readonly<Record<string, string>>,
  language: Language,
  places: ReadonlySet<string> | undefined,
): { value: LibraryUseRow } | { problems: RowProblem[] } {
  const text = libraryUseText[language].rowProblems;
  const problems: RowProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  const said = (cells.place ?? "").replace(/\s+/g, " ").trim();
  const place = municipality.test(said.toLowerCase()) ? null : said;
  if (Object.values(cells).some(holdsCpr)) say("place", text.cpr);
  else if (said === "") say("place", text.noPlace);
  else if (said.length > 200) say("place", text.longPlace);
  else if (place !== null && places && !places.has(folded(place))) say("place", text.unknownPlace(place));
  const period = readPeriod(cells.period ?? "");
  if (!period) say("period", text.period);
  const read = counts.map((name) => [name, readCount(cells[name] ?? "")] as const);
  for (const [name, count] of read) if (count === undefined) say(name, text.count);
  if (read.every(([name, count]) => name === "residents" || count === null)) say("loans", text.nothing);
  if (problems.length > 0 || !period) return { problems };
  return {
    value: { place, period, ...(Object.fromEntries(read) as Record<(typeof counts)[number], number | null>) },
  };
}
