import { plainWord, type SheetRow } from "#platform/files/sheet-file.ts";
import type { Language } from "#ui/words.ts";
import { sheetText } from "./sheet.text.ts";
import type { Mapping } from "./sheet.ts";
import type { RowProblem, SheetImporter } from "./sheet-importer.ts";

/** A row that cannot be taken in, its number in the file, what stands there and why. */
export type BadRow = { number: number; cells: readonly string[]; problems: readonly RowProblem[] };

export type Judged<Row> = { good: { number: number; value: Row }[]; bad: BadRow[] };

/** What there is of an importer when nothing is kept yet. */
type Reading<Row> = Pick<SheetImporter<Row>, "fields" | "isPersonal" | "fits" | "readRow">;

type Sheet = { headings: readonly string[]; rows: readonly SheetRow[] };

/** The headings as they are remembered: the same sheet next year is the same, also with other capitals. */
export const headingsKey = (headings: readonly string[]) => headings.map(plainWord).join("\n");

/** Every heading an importer hopes for, to find the line of headings by. */
export const knownHeadings = <Row>({ fields }: Reading<Row>) =>
  fields.flatMap((field) => field.headings.map(plainWord));

/**
 * Which column goes to which field, by the headings: for each field the first of its own headings that is there and
 * is not taken. `unfit` are the columns that would have gone to a field but for what stands in them.
 */
export function suggestMapping<Row>(
  importer: Reading<Row>,
  { headings, rows }: Sheet,
): { mapping: Mapping; unfit: number[] } {
  const words = headings.map(plainWord);
  const mapping: Record<string, number> = {};
  const unfit: number[] = [];
  for (const field of importer.fields) {
    for (const heading of field.headings.map(plainWord)) {
      const column = words.indexOf(heading);
      if (
        column < 0 ||
        Object.values(mapping).includes(column) ||
        importer.isPersonal?.(headings[column] ?? "")
      )
        continue;
      const texts = rows.flatMap((row) => row.cells[column] || []);
      if (importer.fits && !importer.fits(field.key, texts)) {
        unfit.push(column);
        continue;
      }
      mapping[field.key] = column;
      break;
    }
  }
  return { mapping, unfit };
}

/** The columns that are about a person, counted from nought. */
export const personalColumns = <Row>(importer: Reading<Row>, headings: readonly string[]) =>
  headings.flatMap((heading, column) => (importer.isPersonal?.(heading) ? column : []));

/** The required fields no column goes to. */
export const missingFields = <Row>({ fields }: Reading<Row>, mapping: Mapping) =>
  fields.filter((field) => field.required && mapping[field.key] === undefined);

/** Reads every row: those that can be taken in, and those that cannot, with why. */
export function judge<Row>(
  importer: Reading<Row>,
  rows: readonly SheetRow[],
  mapping: Mapping,
  language: Language,
): Judged<Row> {
  const judged: Judged<Row> = { good: [], bad: [] };
  for (const { number, cells, cpr } of rows) {
    if (cpr) {
      judged.bad.push({ number, cells, problems: [{ field: "", message: sheetText[language].cprRow }] });
      continue;
    }
    const read = importer.readRow(mapped(cells, mapping), language);
    if ("value" in read) judged.good.push({ number, value: read.value });
    else judged.bad.push({ number, cells, problems: read.problems });
  }
  return judged;
}

/** The text of each field a column goes to. */
export function mapped(cells: readonly string[], mapping: Mapping): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, cells[column] ?? ""]));
}

/** A label in front of what it asks for. */
export const asked = (label: string) => (label.endsWith("?") ? label : `${label}:`);
