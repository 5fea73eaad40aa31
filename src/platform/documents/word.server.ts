import {
  Document,
  Footer,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TextRun,
} from "docx";
import { documentText } from "./document.text.ts";
import type { DocumentDescription } from "./document.ts";
import { type Proof, proofread } from "./proof.ts";
import { factPieces, type Piece, pieces, runs } from "./word-blocks.server.ts";
import { fontTable, millimetres, wordNumbering, wordStyles } from "./word-styles.server.ts";

/**
 * Prints a description as a Word document on A4, to be worked on: real headings (questions too), lists and
 * tables with header rows, tick boxes that can be ticked, alternative texts, language and title.
 *
 * Set in Literata and Atkinson Hyperlegible Next where they are installed, otherwise in Georgia and Arial. A
 * drawing goes in as SVG, which Word has shown since 2016; older programs and some others show an empty frame
 * with the alternative text, for want of a way to make a picture of it here.
 * Throws as `proofread` does, and on a drawing without a viewBox.
 */
export async function printWord(description: DocumentDescription): Promise<Uint8Array> {
  const proof = proofread(description);
  const document = new Document({
    title: oneLine(proof.title),
    creator: proof.sender || documentText[proof.language].madeWith,
    lastModifiedBy: proof.sender || documentText[proof.language].madeWith,
    ...(proof.subtitle ? { subject: oneLine(proof.subtitle) } : {}),
    styles: wordStyles(proof.language),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(25),
              bottom: millimetres(27),
              left: millimetres(28),
              right: millimetres(28),
              footer: millimetres(13),
            },
          },
        },
        footers: { default: foot(proof) },
        children: [...cover(proof), ...body(proof)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document, undefined, [fontTable]));
}

function cover(proof: Proof): (Paragraph | Table)[] {
  const sender = proof.sender || documentText[proof.language].madeWith;
  return [
    { style: "Fact", children: [new TextRun({ text: oneLine(sender), bold: true })] },
    { style: "Note", spacing: { after: millimetres(14) }, children: runs(proof.date) },
    { style: "Title", children: runs(proof.title) },
    ...(proof.subtitle ? [{ style: "Subtitle", children: runs(proof.subtitle) }] : []),
    ...factPieces(proof.facts),
  ].map((piece) => set(piece));
}

/** A page break belongs to what follows it, so that no empty line is left at the top of the new page. */
function body(proof: Proof): (Paragraph | Table)[] {
  let turnPage = false;
  return proof.blocks.flatMap((block) => {
    if (block.kind === "pageBreak") {
      turnPage = true;
      return [];
    }
    const [first, ...rest] = pieces(block, proof.language);
    if (!first) return [];
    const begin = turnPage && first instanceof Table ? [new Paragraph({ pageBreakBefore: true })] : [];
    const opening = set(first, turnPage);
    turnPage = false;
    return [...begin, opening, ...rest.map((piece) => set(piece))];
  });
}

function set(piece: Piece, pageBreakBefore = false): Paragraph | Table {
  if (piece instanceof Table) return piece;
  const options: IParagraphOptions = pageBreakBefore ? { ...piece, pageBreakBefore } : piece;
  return new Paragraph(options);
}

function foot({ sender, title, language }: Proof): Footer {
  const { page, of } = documentText[language];
  const name = oneLine([sender, title].filter(Boolean).join(" · "));
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        children: [
          new TextRun(name.length > 70 ? `${name.slice(0, 68).toWellFormed()} …` : name),
          new TextRun({
            children: [new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
