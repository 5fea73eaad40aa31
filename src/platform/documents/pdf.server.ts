import { documentText } from "./document.text.ts";
import {
  type CardSheet,
  type DocumentDescription,
  type DrawingSheet,
  type PictureSheet,
  photoAsDrawing,
  tones,
} from "./document.ts";
import type { Pack } from "./pack.ts";
import { pathDrawing, pathMark } from "./path.ts";
import { openPress, type Press } from "./press.server.ts";
import { cleaned, type Proof, proofread } from "./proof.ts";
import type { WritingSheets } from "./writing-sheet.ts";

export type PdfOptions = {
  /** Milliseconds the document may take before it is given up; the queue does not count. Default 15 000. */
  limit?: number;
  /** Another press than the one of this process. */
  press?: Press;
};

let ownPress: Press | undefined;

/**
 * Prints a description as a PDF on A4: tagged, PDF/UA-1, all fonts embedded. Letters that no installed font can
 * draw become a box with the letter as alternative text.
 * Throws a PressError when it takes too long, when the press crashed twice or when a drawing is not an SVG.
 */
export async function printPdf(
  description: DocumentDescription,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const document = drawn(proofread(description));
  return print("document.typ", { document, text: documentText[document.language] }, options);
}

/**
 * Prints question cards as a PDF, tagged as `printPdf` does; an A6 sheet ends in empty places when the number of
 * cards is not divisible by four. A long question is set smaller until it fits; beyond some 900 characters on A6
 * the end is cut off. Throws on a sheet without cards, otherwise as `printPdf`.
 */
export async function printCardsPdf(sheet: CardSheet, options: PdfOptions = {}): Promise<Uint8Array> {
  if (sheet.cards.length === 0) throw new Error("A sheet of cards needs at least one card.");
  const { cards, ...page } = cleaned(sheet);
  return print(
    "cards.typ",
    {
      ...page,
      cards: cards.map((card) => ({ ...card, path: pathDrawing(card.mark) })),
      text: documentText[sheet.language],
    },
    options,
  );
}

/**
 * Prints picture cards as a PDF, four A6 to an A4 page with marks to cut along, tagged as `printPdf` does: each
 * picture is a figure with its alternative text. Throws on a sheet without cards and on a picture without words.
 */
export async function printPicturesPdf(sheet: PictureSheet, options: PdfOptions = {}): Promise<Uint8Array> {
  if (sheet.cards.length === 0) throw new Error("A sheet of cards needs at least one card.");
  const page = cleaned(sheet);
  if (!page.cards.every((card) => card.alt)) throw new Error("A picture needs alternative text.");
  return print("pictures.typ", page, options);
}

/** Prints one drawing on one sheet of A4 lying down, tagged as `printPdf` does. Throws on a drawing without words. */
export async function printDrawingPdf(sheet: DrawingSheet, options: PdfOptions = {}): Promise<Uint8Array> {
  const page = cleaned(sheet);
  if (!page.alt) throw new Error("A drawing needs alternative text.");
  return print("drawing.typ", page, options);
}

/**
 * Prints sheets to write on by hand as a PDF, tagged as `printPdf` does, each side in its own size and everything where
 * it says, to the millimetre: print them at full size. Throws on sheets without a page, otherwise as `printPdf`.
 */
export async function printWritingSheetsPdf(
  sheets: WritingSheets,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  if (sheets.pages.length === 0) throw new Error("Sheets to write on need at least one page.");
  return print("writing.typ", cleaned(sheets), options);
}

/**
 * Prints several kinds of paper as one PDF, tagged as `printPdf` does, each page in its own size. Throws on a pack with
 * nothing in it, otherwise as `printPdf`.
 */
export async function printPackPdf(pack: Pack, options: PdfOptions = {}): Promise<Uint8Array> {
  const { agenda, ...rest } = pack;
  const { sheets = [], cards } = rest;
  if (!agenda && !rest.signIn && sheets.length === 0 && !cards)
    throw new Error("A pack needs something in it.");
  const document = agenda && drawn(proofread(agenda));
  const data = { ...cleaned(rest), ...(document && { agenda: document }), text: documentText[pack.language] };
  return print("pack.typ", data, options);
}

/** The press draws; a photo is a drawing that holds one. */
function drawn({ blocks, ...rest }: Proof) {
  return {
    ...rest,
    blocks: blocks.map((block) =>
      block.kind === "photo" ? { ...block, kind: "drawing", jpeg: "", svg: photoAsDrawing(block) } : block,
    ),
  };
}

/** Ends the press of this process; the next document opens a new one. */
export function closePdfPress(): void {
  ownPress?.close();
  ownPress = undefined;
}

function print(template: string, data: object, { press, limit }: PdfOptions): Promise<Uint8Array> {
  // A second face for every word doubles the time a long document takes, and few hold a word of Arabic.
  const arabic = /\p{Script=Arabic}/u.test(JSON.stringify(data));
  const order = { template, data: JSON.stringify({ ...data, tones, pathMark, arabic }) };
  return (press ?? pressOfThisProcess()).print(order, limit);
}

function pressOfThisProcess(): Press {
  ownPress ??= openPress();
  return ownPress;
}
