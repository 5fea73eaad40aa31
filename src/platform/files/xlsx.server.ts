import readXlsx from "read-excel-file/node";
import type { Grid } from "./csv.server.ts";
import type { SheetRefusal } from "./sheet-file.ts";

/**
 * Reads the first sheet of an Excel file that has anything in it. A formula gives the value it had when the file was
 * saved; nothing is worked out here.
 */
export async function readExcel(bytes: Uint8Array): Promise<Grid | { refused: SheetRefusal }> {
  try {
    const sheets = await readXlsx(Buffer.from(bytes));
    const filled = sheets.find(({ data }) => data.length > 0);
    return (filled?.data ?? []).map((row) => row.map(written));
  } catch {
    // The file may hold anything, and the reader says in many ways that it is not what it should be.
    return { refused: "damaged" };
  }
}

/** What a cell holds, as people would write it. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writtenNumber(value);
  if (typeof value === "boolean") return value ? "ja" : "nej";
  if (value instanceof Date) return writtenDate(value);
  return "";
}

function writtenNumber(value: number): string {
  // Excel counts with fifteen digits; what comes after them is noise.
  const plain = Number(value.toPrecision(15));
  const text = Number.isSafeInteger(plain) ? plain.toFixed(0) : String(plain);
  return text.replace(".", ",");
}

const day = new Intl.DateTimeFormat("da-DK", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** A spreadsheet knows no time zone: its clock is read as it stands. */
function writtenDate(value: Date): string {
  if (Number.isNaN(value.valueOf())) return "";
  const clock = value.toISOString().slice(11, 16).replace(":", ".");
  // A time of day alone is kept as a part of the day nought.
  if (value.getUTCFullYear() < 1900) return `kl. ${clock}`;
  return clock === "00.00" ? day.format(value) : `${day.format(value)} kl. ${clock}`;
}
