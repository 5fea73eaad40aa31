import { holdsCpr } from "#platform/web/cpr.ts";
import {
  highestHeadings,
  longestCell,
  mostColumns,
  mostRows,
  plainWord,
  type ReadSheet,
  type SheetRow,
} from "./sheet-file.ts";

/**
 * Finds the headings and the rows below them. Above the headings may stand a title and empty lines; empty rows and
 * columns without heading and words are left out; rows that are too short are filled up. `known` are headings one
 * hopes for, in small letters: the row that has most of them is the one.
 */
export function sheetOf(grid: readonly (readonly string[])[], known: readonly string[]): ReadSheet {
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== "");
  if (!grid.some(isFilled)) return { refused: "empty" };
  const at = headingsAt(grid, known);
  if (at === undefined) return { refused: "no-headings" };
  const below = grid.slice(at + 1);
  if (below.length > mostRows) return { refused: "too-many-rows" };
  const columns = usedColumns(grid.slice(at));
  if (columns.length > mostColumns) return { refused: "too-many-columns" };
  const headings = columns.map((column) => tidy(grid[at]?.[column] ?? ""));
  if (headings.some(holdsCpr)) return { refused: "cpr-headings" };
  const rows: SheetRow[] = [];
  for (const [index, row] of below.entries()) {
    if (!isFilled(row)) continue;
    const number = at + index + 2;
    const cells = columns.map((column) => (row[column] ?? "").trim());
    if (cells.some((cell) => cell.length > longestCell)) return { refused: "too-long" };
    // Of such a row nothing goes any further than here.
    rows.push(
      row.some(looksLikeCpr) ? { number, cells: [], cpr: true } : { number, cells: cells.map(clean) },
    );
  }
  return rows.length === 0 ? { refused: "empty" } : { headings, rows };
}

/** A number that has lost its first nought in a spreadsheet has nine digits left. */
function looksLikeCpr(cell: string): boolean {
  return holdsCpr(cell) || (/^\s*\d{9}\s*$/.test(cell) && holdsCpr(`0${cell.trim()}`));
}

/** The row that has most of the known headings; else the first that is as wide as the rest and all words. */
function headingsAt(grid: readonly (readonly string[])[], known: readonly string[]): number | undefined {
  const top = grid.slice(0, highestHeadings);
  const hits = top.map((row) => new Set(row.map(plainWord).filter((word) => known.includes(word))).size);
  const most = Math.max(...hits);
  if (most > 0) return hits.indexOf(most);
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== "");
  const width = Math.max(...grid.slice(0, 2 * highestHeadings).map((row) => filled(row).length));
  const at = top.findIndex((row) => {
    const cells = filled(row);
    return cells.length > 0 && cells.length * 2 > width && cells.every((cell) => /\p{L}/u.test(cell));
  });
  return at < 0 ? undefined : at;
}

/** The columns that have anything in them, headings included. */
function usedColumns(grid: readonly (readonly string[])[]): number[] {
  const used = new Set<number>();
  for (const row of grid) {
    for (const [column, cell] of row.entries()) if (cell.trim() !== "") used.add(column);
  }
  return [...used].sort((a, b) => a - b);
}

const tidy = (heading: string) => clean(heading).replace(/\s+/g, " ").trim().slice(0, 200);

/**
 * PostgreSQL keeps every character but the nought, and no half of one. An apostrophe that only says »this is text«
 * has done its work (see sheet-writing.server.ts).
 */
const clean = (cell: string) =>
  cell
    .replaceAll("\0", "")
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/^'(?=[=+\-@])/, "");
