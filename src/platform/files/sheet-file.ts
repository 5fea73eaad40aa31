/** The largest spreadsheet that is read, in bytes. */
export const largestSheet = 8 * 1024 * 1024;

/** Rows below the headings, columns, and letters in one cell beyond which a file is something else than a list. */
export const mostRows = 20_000;
export const mostColumns = 100;
/** What Excel itself has room for. */
export const longestCell = 32_767;

/** Rows above the headings that may be a title, a date or nothing. */
export const highestHeadings = 20;

/**
 * One row of a file: the number it has there, counted from one as spreadsheets count, and the text of each cell, as
 * many as there are headings. Of a row that holds something like a CPR number nothing is kept but where it stands.
 */
export type SheetRow = { number: number; cells: string[]; cpr?: true };

export type Sheet = { headings: string[]; rows: SheetRow[] };

/** Why a file could not be read. Words for each stand in sheet-file.text.ts. */
export const sheetRefusals = [
  "not-sheet",
  "old-excel",
  "open-document",
  "protected",
  "damaged",
  "empty",
  "no-headings",
  "cpr-headings",
  "too-many-rows",
  "too-many-columns",
  "too-long",
  "too-big",
  "too-heavy",
  "busy",
] as const;
export type SheetRefusal = (typeof sheetRefusals)[number];

export type ReadSheet = Sheet | { refused: SheetRefusal };

/** What is asked of whoever reads the file: its bytes, and the headings one hopes to find, in small letters. */
export type SheetOrder = { bytes: Uint8Array; known: readonly string[] };

/** A heading or a word without what people write differently: case, signs and spaces. */
export function plainWord(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
