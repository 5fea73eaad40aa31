import writeExcel from "write-excel-file/node";
import { fileNamed } from "../web/attachment.ts";

/** A table to save: the first row is the headings. */
export type Table = readonly (readonly string[])[];

/** How a table can be saved. */
export const tableFormats = ["csv", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table as a file to save, under `name` without its ending. Excel opens either with a double click. */
export async function sendTable(table: Table, format: TableFormat, name: string): Promise<Response> {
  const body = format === "csv" ? writeCsv(table) : new Uint8Array(await writeXlsx(table));
  return new Response(body, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; ${fileNamed(`${name}.${format}`)}`,
    },
  });
}

const types: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * With semicolons and a mark that says UTF-8, as a Danish Excel expects. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, which says it is text; it goes again when the file comes back.
 */
export function writeCsv(table: Table): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${table.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

/** Every cell is marked as text, so nothing in it is ever taken for a formula. */
export async function writeXlsx(table: Table): Promise<Buffer> {
  const [headings = [], ...rows] = table;
  const cell = (value: string) => ({
    value,
    type: String,
    format: "@",
    wrap: true,
    alignVertical: "top" as const,
  });
  return writeExcel(
    [
      headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(cell)),
    ],
    { columns: headings.map((_, column) => ({ width: widthOf(rows, column) })), stickyRowsCount: 1 },
  ).toBuffer();
}

/** In letters: wide enough for most of a column, and never so wide that the next is out of sight. */
function widthOf(rows: Table, column: number): number {
  const longest = Math.max(0, ...rows.slice(0, 500).map((row) => row[column]?.length ?? 0));
  return Math.min(48, Math.max(14, longest + 2));
}
