import { CsvError, parse } from "csv-parse/sync";
import { highestHeadings, longestCell, mostRows, type SheetRefusal } from "./sheet-file.ts";

/** Rows of cells as they stand in a file, the first row of the file first. */
export type Grid = string[][];

/**
 * Reads text with a separator between the cells. Which separator, and which of UTF-8, UTF-16 and Windows-1252 the
 * letters are written in, is found out. What stands between quotation marks may hold separators and new lines.
 */
export function readCsv(bytes: Uint8Array): Grid | { refused: SheetRefusal } {
  const text = decode(bytes);
  if (text === undefined) return { refused: "not-sheet" };
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  try {
    const grid = cellsOf(text, told ?? separatorOf(text));
    // Excel does not show the line that names the separator.
    return told ? grid.slice(1) : grid;
  } catch (trouble) {
    if (!(trouble instanceof CsvError)) throw trouble;
    return { refused: trouble.code === "CSV_MAX_RECORD_SIZE" ? "too-long" : "damaged" };
  }
}

/** The text, or undefined when it is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // Signs that no spreadsheet writes: what they stand in is a picture, a program, a document.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Our own letters hold a nought in every other byte when they are written in sixteen bits.
  const sample = bytes.subarray(0, 2000);
  const noughts = [0, 0];
  for (const [place, byte] of sample.entries())
    if (byte === 0) noughts[place % 2] = (noughts[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  if (even > sample.length / 4 && odd === 0) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

const separators = [";", "\t", ",", "|"] as const;

/** The separator that parts most of the first lines into the same number of cells. */
function separatorOf(text: string): string {
  const start = text.slice(0, 64 * 1024);
  let best: { separator: string; cells: number } = { separator: ";", cells: 1 };
  for (const separator of separators) {
    const cells = usualWidth(start, separator);
    if (cells > best.cells) best = { separator, cells };
  }
  return best.separator;
}

/** How many cells most of the first lines have; one when they do not agree. */
function usualWidth(text: string, separator: string): number {
  const widths = new Map<number, number>();
  let lines = 0;
  for (const row of tried(text, separator)) {
    if (row.every((cell) => cell.trim() === "")) continue;
    lines += 1;
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  const [width = 1, times = 0] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return times * 2 >= lines ? width : 1;
}

function tried(text: string, separator: string): Grid {
  try {
    return cellsOf(text, separator, 30);
  } catch {
    return [];
  }
}

function cellsOf(text: string, separator: string, most = mostRows + highestHeadings + 1): Grid {
  return parse(text, {
    bom: true,
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // A quotation mark that is never closed would take the rest of the file for one cell.
    max_record_size: longestCell * 4,
    to: most,
  });
}
