import { fileNamed } from "../web/attachment.ts";
import type { CardSheet, DocumentDescription, DrawingSheet, PictureSheet } from "./document.ts";
import { printHtml } from "./html.server.ts";
import type { Pack } from "./pack.ts";
import {
  printCardsPdf,
  printDrawingPdf,
  printPackPdf,
  printPdf,
  printPicturesPdf,
  printWritingSheetsPdf,
} from "./pdf.server.ts";
import { printWord } from "./word.server.ts";
import type { WritingSheets } from "./writing-sheet.ts";

/**
 * A document as the answer to a request: `pdf` and `html` open in the browser, `docx` is saved. `nonce` lets the
 * page's own style in. Undefined for a format we do not print.
 */
export async function sendDocument(
  description: DocumentDescription,
  format: string,
  nonce: string,
): Promise<Response | undefined> {
  const name = fileName(description.title);
  if (format === "pdf") return openedPdf(await printPdf(description), description.title);
  if (format === "docx")
    return file(await printWord(description), word, `attachment; ${fileNamed(`${name}.docx`)}`);
  if (format === "html") {
    return new Response(printHtml(description, { nonce }), {
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  }
  return undefined;
}

export async function sendCards(sheet: CardSheet): Promise<Response> {
  return openedPdf(await printCardsPdf(sheet), sheet.title);
}

export async function sendPictures(sheet: PictureSheet): Promise<Response> {
  return openedPdf(await printPicturesPdf(sheet), sheet.title);
}

export async function sendDrawing(sheet: DrawingSheet): Promise<Response> {
  return openedPdf(await printDrawingPdf(sheet), sheet.title);
}

export async function sendWritingSheets(sheets: WritingSheets): Promise<Response> {
  return openedPdf(await printWritingSheetsPdf(sheets), sheets.title);
}

export async function sendPack(pack: Pack): Promise<Response> {
  return openedPdf(await printPackPdf(pack), pack.title);
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Opens in the browser, and is called by its title when it is saved. */
function openedPdf(pdf: Uint8Array, title: string): Response {
  return file(pdf, "application/pdf", `inline; ${fileNamed(`${fileName(title)}.pdf`)}`);
}

function file(bytes: Uint8Array, type: string, disposition: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { "content-type": type, "content-disposition": disposition },
  });
}

/** The title without what a file system will not have. */
function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 80) || "Vejviser"
  );
}
