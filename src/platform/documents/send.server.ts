import { fileNamed } from "../web/attachment.ts";
import type { CardSheet, DocumentDescription } from "./document.ts";
import { printHtml } from "./html.server.ts";
import { printCardsPdf, printPdf, printWritingSheetsPdf } from "./pdf.server.ts";
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
  if (format === "pdf")
    return file(await printPdf(description), "application/pdf", `inline; ${fileNamed(`${name}.pdf`)}`);
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
  return file(
    await printCardsPdf(sheet),
    "application/pdf",
    `inline; ${fileNamed(`${fileName(sheet.title)}.pdf`)}`,
  );
}

export async function sendWritingSheets(sheets: WritingSheets): Promise<Response> {
  return file(
    await printWritingSheetsPdf(sheets),
    "application/pdf",
    `inline; ${fileNamed(`${fileName(sheets.title)}.pdf`)}`,
  );
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
