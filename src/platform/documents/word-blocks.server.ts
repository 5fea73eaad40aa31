import {
  BorderStyle,
  CheckBox,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "#ui/words.ts";
import { documentText } from "./document.text.ts";
import { drawingHeight, type Fact, type Tone, tones } from "./document.ts";
import { emptyFrame } from "./empty-frame.server.ts";
import { type ProofBlock, readsRightToLeft } from "./proof.ts";
import { textWidth } from "./word-styles.server.ts";

/** A paragraph still to be set, or a table. */
export type Piece = IParagraphOptions | Table;

type Proofed<K extends ProofBlock["kind"]> = Extract<ProofBlock, { kind: K }>;

/** One block as paragraphs and tables, in order; a page break gives none. */
export function pieces(block: ProofBlock, language: Language): Piece[] {
  const text = documentText[language];
  switch (block.kind) {
    case "heading":
      return [{ style: `Heading${block.level}`, children: [...mark(block), ...runs(block.text)] }];
    case "question":
      return [{ style: `Question${block.level}`, children: runs(block.text) }];
    case "paragraph":
      return paragraphs(block.text, {});
    case "agreed":
      return [
        bar({ style: "AgreedLabel", children: [coloured(text.agreed, block.tone)] }, block.tone),
        ...paragraphs(block.text, { style: "Agreed", keepNext: Boolean(block.attribution) }).map((piece) =>
          bar(piece, block.tone),
        ),
        ...(block.attribution
          ? [{ style: "Note", indent: { left: 340 }, children: runs(block.attribution) }]
          : []),
      ];
    case "answers":
      return block.answers.map(({ text: said, by }) => ({
        ...line(said, { style: "Answer", numbering: { reference: "dashes", level: 0 } }),
        children: [...runs(said), ...(by ? [small(`  ${by}`)] : [])],
      }));
    case "list":
      return block.items.map((item) => line(item, { numbering: { reference: "dashes", level: 0 } }));
    case "checklist":
      return block.items.map(({ text: task, done }) => ({
        style: "ListParagraph",
        children: [
          new CheckBox({ checked: done, alias: done ? text.done : text.notDone, ...boxes }),
          ...runs(` ${task}`),
        ],
      }));
    case "facts":
      return factPieces(block.facts);
    case "quote":
      return [
        ...paragraphs(block.text, { style: "SpokenQuote", keepNext: Boolean(block.by) }),
        ...(block.by ? [{ style: "Note", indent: { left: 510 }, children: runs(block.by) }] : []),
      ];
    case "note":
      return paragraphs(block.text, { style: "Note" });
    case "table":
      return [
        ...(block.caption ? [{ style: "Caption", keepNext: true, children: runs(block.caption) }] : []),
        table(block),
        // Word lets two tables run together unless something stands between them.
        { style: "Note", children: [] },
      ];
    case "drawing":
      return [
        { keepNext: Boolean(block.caption), spacing: { before: 240 }, children: [picture(block)] },
        ...(block.caption ? [{ style: "Note", children: runs(block.caption) }] : []),
      ];
    case "photo":
      return [
        { keepNext: Boolean(block.caption), spacing: { before: 240 }, children: [photo(block)] },
        ...(block.caption ? [{ style: "Note", children: runs(block.caption) }] : []),
      ];
    case "pageBreak":
      return [];
  }
}

/** Label and value on one line, parted by a tab: a table would promise a header it does not have. */
export function factPieces(facts: readonly Fact[]): IParagraphOptions[] {
  return facts.map(({ label, value }, place) => ({
    style: "Fact",
    ...(place === facts.length - 1 ? { spacing: { after: 300 } } : {}),
    children: [
      new TextRun({ text: label, color: soft }),
      new TextRun({ children: [new Tab()] }),
      ...runs(value),
    ],
  }));
}

/** Plain text as runs, with its line breaks. */
export function runs(text: string): TextRun[] {
  const rightToLeft = readsRightToLeft(text);
  return text
    .split("\n")
    .map(
      (part, place) =>
        new TextRun({ text: part, ...(place ? { break: 1 } : {}), ...(rightToLeft ? { rightToLeft } : {}) }),
    );
}

const soft = "4e5b60";

const boxes = {
  checkedState: { value: "2611", font: "Segoe UI Symbol" },
  uncheckedState: { value: "2610", font: "Segoe UI Symbol" },
};

function paragraphs(text: string, options: IParagraphOptions): IParagraphOptions[] {
  return text.split(/\n\s*\n/).map((part) => line(part, options));
}

function line(text: string, options: IParagraphOptions): IParagraphOptions {
  return { ...options, ...(readsRightToLeft(text) ? { bidirectional: true } : {}), children: runs(text) };
}

function mark({ mark: name, tone = "fjord" }: Proofed<"heading">): TextRun[] {
  return name ? [coloured(`${name}  `, tone)] : [];
}

function coloured(text: string, tone: Tone): TextRun {
  return new TextRun({ text, color: tones[tone].slice(1) });
}

function small(text: string): TextRun {
  return new TextRun({ text, size: 17, color: soft });
}

function bar(piece: IParagraphOptions, tone: Tone): IParagraphOptions {
  const left = { style: BorderStyle.SINGLE, size: 24, space: 12, color: tones[tone].slice(1) };
  return { ...piece, border: { left } };
}

function table({ header, rows, numeric, rowNames }: Proofed<"table">): Table {
  const widths = columnWidths([...header, ...rows], numeric.length);
  const row = (cells: readonly string[], heads: boolean) =>
    new TableRow({
      tableHeader: heads,
      cantSplit: true,
      children: cells.map((cell, column) =>
        tableCell(cell, widths[column] ?? 0, heads, Boolean(numeric[column])),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: header.length > 0, firstColumn: Boolean(rowNames), noVBand: true },
    margins: { top: 70, bottom: 70, left: 60, right: 60 },
    borders: { ...noBorders, bottom: thin, insideHorizontal: thin },
    rows: [...header.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
}

/** Shares the width out by the longest cell of each column; a long text may not squeeze the others. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.min(30, Math.max(6, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const all = longest.reduce((sum, length) => sum + length, 0);
  return longest.map((length) => Math.floor((textWidth * length) / all));
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: "d9d2c5" };
const noBorders = { top: none, left: none, right: none, insideVertical: none };

function tableCell(text: string, width: number, heads: boolean, right: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: text.split(/\n\s*\n/).map(
      (part) =>
        new Paragraph({
          style: heads ? "TableHead" : "TableText",
          ...(right ? { alignment: "right" } : {}),
          children: runs(part),
        }),
    ),
  });
}

function photo({ jpeg, pixels, alt, width }: Proofed<"photo">): ParagraphChild {
  const across = acrossInWord(width);
  return new ImageRun({
    type: "jpg",
    data: Buffer.from(jpeg, "base64"),
    transformation: {
      width: across,
      height: Math.max(1, Math.round((across * pixels.height) / pixels.width)),
    },
    altText: { name: alt.slice(0, 60).toWellFormed(), description: alt },
  });
}

/** Pixels are 1/96 inch in Word; nothing is wider than the text. */
const acrossInWord = (width: number) => Math.round((Math.min(width, (textWidth / 1440) * 25.4) / 25.4) * 96);

function picture({ svg, alt, width }: Proofed<"drawing">): ParagraphChild {
  const pixels = acrossInWord(width);
  const transformation = { width: pixels, height: Math.max(1, Math.round(pixels * drawingHeight(svg))) };
  return new ImageRun({
    type: "svg",
    data: Buffer.from(svg),
    fallback: { type: "png", data: emptyFrame(transformation.width, transformation.height) },
    transformation,
    altText: { name: alt.slice(0, 60).toWellFormed(), description: alt },
  });
}
