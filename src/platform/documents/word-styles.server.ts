import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "#ui/words.ts";
import { documentText } from "./document.text.ts";

const reading = "Literata";
const plain = "Atkinson Hyperlegible Next";
const ink = "1d2a30";
const soft = "4e5b60";
const rule = "d9d2c5";

type Run = NonNullable<IParagraphStyleOptions["run"]>;
type Paragraph = NonNullable<IParagraphStyleOptions["paragraph"]>;

/** Twentieths of a point, as Word counts. */
export function millimetres(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

/** The width between the margins, in twentieths of a point. */
export const textWidth = millimetres(210 - 2 * 28);

/** The styles of the document, by the names people see in Word. */
export function wordStyles(language: Language): IStylesOptions {
  const names = documentText[language].styles;
  const speech = language === "da" ? "da-DK" : "en-GB";
  return {
    default: {
      document: {
        run: { ...face(reading, 10.5), language: { value: speech } },
        paragraph: { spacing: space(0, 2.4, 1.05) },
      },
      title: { run: face(reading, 28), paragraph: { keepNext: true, spacing: space(0, 3) } },
      heading1: heading(20, 12, 3),
      heading2: heading(13.5, 8, 2, true),
      heading3: heading(11, 6, 2, true),
      heading4: heading(10.5, 6, 2, true),
      listParagraph: { paragraph: { indent: { left: 400, hanging: 400 }, spacing: space(0, 1.6) } },
      caption: {
        run: { ...face(plain, 9.5), bold: true },
        paragraph: { keepNext: true, spacing: space(5, 2) },
      },
    },
    paragraphStyles: [
      ...[1, 2, 3, 4].map((level) => question(level, names.question)),
      style("Subtitle", "Subtitle", { ...face(reading, 14), color: soft }, { spacing: space(0, 7) }),
      style("AgreedLabel", names.agreedLabel, { ...face(plain, 9), bold: true }, label),
      style("Agreed", names.agreed, face(reading, 12.5), { ...barred, keepLines: true }),
      style("Answer", names.answer, face(plain, 10.5), { spacing: space(0, 2, 1.1) }),
      style("Fact", names.fact, face(plain, 10), fact),
      style("SpokenQuote", names.quote, { ...face(reading, 12), italics: true }, quoted),
      style("Note", names.note, { ...face(plain, 9), color: soft }, { spacing: space(0, 4, 1.1) }),
      style("TableText", names.cell, face(plain, 9.5), { spacing: space(0, 0) }),
      style(
        "TableHead",
        names.head,
        { ...face(plain, 9.5), bold: true, color: soft },
        { spacing: space(0, 0) },
      ),
      style(
        "Footer",
        "footer",
        { ...face(plain, 8.5), color: soft },
        { rightTabStop: textWidth, spacing: space(0, 0) },
      ),
    ],
  };
}

/** A dash, as Danish lists have. */
export const wordNumbering = {
  config: [
    {
      reference: "dashes",
      levels: [
        {
          level: 0,
          format: "bullet" as const,
          text: "–",
          style: { paragraph: { indent: { left: 400, hanging: 400 } }, run: { color: soft } },
        },
      ],
    },
  ],
};

/** What Word sets the two faces in where they are not installed. */
export const fontTable = {
  path: "word/fontTable.xml",
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${reading}"><w:altName w:val="Georgia"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="${plain}"><w:altName w:val="Arial"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
};

const thin = { style: BorderStyle.SINGLE, size: 4, space: 3, color: rule };

const barred: Paragraph = { indent: { left: 340 }, spacing: space(0, 1) };

const label: Paragraph = { indent: { left: 340 }, keepNext: true, spacing: space(4, 1) };

const quoted: Paragraph = {
  indent: { left: millimetres(9), right: millimetres(6) },
  spacing: space(4, 1.5),
};

const fact: Paragraph = {
  indent: { left: millimetres(44), hanging: millimetres(44) },
  leftTabStop: millimetres(44),
  spacing: space(0, 0.6),
  // Word draws lines between equal paragraphs only when told to.
  border: { between: thin, bottom: thin },
};

/** Size in points; Word counts half points. */
function face(font: string, size: number): Run {
  return { font, size: size * 2, color: ink };
}

/** Millimetres above and below, and the line as a multiple of what the face itself asks for. */
function space(before: number, after: number, line = 1) {
  return {
    before: millimetres(before),
    after: millimetres(after),
    line: Math.round(240 * line),
    lineRule: LineRuleType.AUTO,
  };
}

function heading(size: number, before: number, after: number, bold = false) {
  return {
    run: { ...face(reading, size), bold },
    paragraph: { keepNext: true, keepLines: true, spacing: space(before, after, 0.92) },
  };
}

/** Built on the heading of its level, so that the navigation in Word and screen readers find it. */
function question(level: number, name: string): IParagraphStyleOptions {
  const paragraph = { keepNext: true, outlineLevel: level - 1, spacing: space(9, 2.5, 0.92) };
  const run = { ...face(reading, 16.5), bold: false };
  return { ...style(`Question${level}`, `${name} ${level}`, run, paragraph), basedOn: `Heading${level}` };
}

function style(id: string, name: string, run: Run, paragraph: Paragraph): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", next: "Normal", quickFormat: true, run, paragraph };
}
