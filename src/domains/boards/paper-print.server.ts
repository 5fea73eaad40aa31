import { printWritingSheetsPdf } from "#platform/documents/pdf.server.ts";
import type { Language } from "#ui/words.ts";
import { type PaperOrder, paperSheets } from "./paper-sheets.report.ts";

/**
 * Sheets to write on as one PDF, a page for each order and each page in its own size: tagged, PDF/UA-1. The heading,
 * question, day and place of a meeting are set as they are given; what is missing becomes a line to write on. Throws
 * without an order, otherwise as `printPdf`.
 */
export function printPaperSheets(
  orders: readonly PaperOrder[],
  language: Language,
  sender: string,
): Promise<Uint8Array> {
  return printWritingSheetsPdf(paperSheets(orders, language, sender));
}

/** The same for a single sheet. */
export const printPaperSheet = (order: PaperOrder, language: Language, sender: string): Promise<Uint8Array> =>
  printPaperSheets([order], language, sender);
