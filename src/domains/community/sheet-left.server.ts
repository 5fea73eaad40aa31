import { sendTable } from "#platform/files/sheet-writing.server.ts";
import type { Language } from "#ui/words.ts";
import { sheetText } from "./sheet.text.ts";
import type { AnyImporter } from "./sheet-importers.server.ts";
import { judge } from "./sheet-judging.ts";
import type { KeptSheet } from "./sheets.server.ts";

/** The rows of a sheet that were left out, each with what is wrong with it, to be mended and taken in again. */
export function sendLeft(sheet: KeptSheet, importer: AnyImporter, language: Language): Promise<Response> {
  const text = sheetText[language];
  const { bad } = judge(importer, sheet.rows, sheet.mapping, language);
  const table = [
    [...sheet.headings, text.line, text.why],
    ...bad.map(({ number, cells, problems }) => [
      ...sheet.headings.map((_, column) => cells[column] ?? ""),
      String(number),
      problems.map((problem) => problem.message).join(" "),
    ]),
  ];
  return sendTable(table, "csv", text.leftFile);
}
