import type { Language } from "#ui/words.ts";

/** The colours of the stations: 1 fjord, 2 sand, 3A brick, 3B moss, 3C plum, 4 fjord. */
export type Tone = "fjord" | "brick" | "moss" | "plum" | "sand";

/** Each tone as ink on white paper; all reach 4.5:1 there, so text may be set in them. */
export const tones: Readonly<Record<Tone, string>> = {
  fjord: "#14586b",
  brick: "#a8452c",
  moss: "#49682f",
  plum: "#6c3f63",
  sand: "#6b5315",
};

/** A JPEG in base64, and how many pixels it measures. */
export type Photo = { jpeg: string; pixels: { width: number; height: number } };

export type Fact = { label: string; value: string };

/**
 * One piece of a document. All text is plain text: nothing in it is markup in any of the prints, and line
 * breaks are kept. Blocks without text are left out.
 *
 * - `heading`: level 1 is the highest below the title. A `mark` ("3B") is drawn as the circle of its station.
 *   Questions and agreed sentences below it take over its tone. Skipped levels are closed up.
 * - `question`: set large; in the structure of the document a heading below the nearest one.
 * - `agreed`: the sentence a conversation ended in, and below it who and when.
 * - `answers`: what people said, each on their own; `by` may be left out.
 * - `table`: one or more header rows, repeated on each page; a short row is filled up with empty cells.
 *   `rowNames`: the first cell of a row names the row. Columns of numbers are set to the right by themselves.
 * - `drawing`: an SVG with a viewBox, `width` in millimetres on paper (never wider than the text). `alt` says
 *   in words what the drawing shows and may not be empty. Text inside it is set in Literata or Atkinson
 *   Hyperlegible Next when it asks for them.
 * - `photo`: a JPEG, its sides in pixels, `width` in millimetres on paper; `alt` says what it shows and may not be empty.
 */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; tone?: Tone; mark?: string }
  | { kind: "paragraph"; text: string }
  | { kind: "question"; text: string; tone?: Tone }
  | { kind: "agreed"; text: string; attribution?: string; tone?: Tone }
  | { kind: "answers"; answers: readonly { text: string; by?: string }[] }
  | { kind: "list"; items: readonly string[] }
  | { kind: "checklist"; items: readonly { text: string; done: boolean }[] }
  | {
      kind: "table";
      caption?: string;
      header: readonly (readonly string[])[];
      rows: readonly (readonly string[])[];
      rowNames?: boolean;
    }
  | { kind: "facts"; facts: readonly Fact[] }
  | { kind: "quote"; text: string; by?: string }
  | { kind: "note"; text: string }
  | { kind: "drawing"; svg: string; alt: string; width: number; caption?: string }
  | ({ kind: "photo"; alt: string; width: number; caption?: string } & Photo)
  | { kind: "pageBreak" };

/** Everything a document says, once; `printPdf`, `printWord` and `printHtml` print the same description. */
export type DocumentDescription = {
  /** May not be empty: it is also the name that screen readers and window titles give the document. */
  title: string;
  /** The language of the text and of the words the document adds itself ("side 2 af 5"). */
  language: Language;
  subtitle?: string;
  facts?: readonly Fact[];
  /** The organisation that publishes the document. */
  sender?: string;
  /** Already written out: "20. november 2026". */
  date: string;
  /** A3 is A4 made larger, type and all, for reading from a wall; Word and the web stay as they are. A4 unless said. */
  size?: "a4" | "a3";
  /** The PDF on A3 lying down, with type as on A4: for a drawing that needs the width of a wall. */
  lying?: true;
  blocks: readonly Block[];
};

export type Card = {
  /** The name of the station on the path: "1", "2", "3A", "3B", "3C" or "4". */
  mark: string;
  tone: Tone;
  station: string;
  question: string;
  help: readonly string[];
  footer?: string;
};

/** Question cards: `a6` sets four to a page with marks to cut along, `a4` one to a page lying down. */
export type CardSheet = {
  title: string;
  language: Language;
  size: "a6" | "a4";
  cards: readonly Card[];
};

/** A card that is a picture: `alt` says in words what the SVG shows, `below` is the same name in another language. */
export type PrintedPicture = {
  svg: string;
  alt: string;
  title: string;
  below?: { text: string; language: string };
};

/** Picture cards to cut out. `language` is a code of ISO 639-1; any that the fonts can draw. */
export type PictureSheet = {
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  cards: readonly PrintedPicture[];
};

/** One drawing on one sheet of A4 lying down, as large as there is room for; `alt` says in words what it shows. */
export type DrawingSheet = {
  title: string;
  language: Language;
  question: string;
  sender: string;
  /** Already written out. */
  date: string;
  svg: string;
  alt: string;
};
/** A photo as a drawing: the picture itself is in it, and nothing is fetched. */
export function photoAsDrawing({ jpeg, pixels: { width, height } }: Photo): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" xlink:href="data:image/jpeg;base64,${jpeg}"/></svg>`;
}

/** The same cut to a square around its middle. */
export function photoAsSquare(photo: Photo): string {
  const { width, height } = photo.pixels;
  const side = Math.min(width, height);
  return photoAsDrawing(photo).replace(
    `viewBox="0 0 ${width} ${height}"`,
    `viewBox="${(width - side) / 2} ${(height - side) / 2} ${side} ${side}"`,
  );
}

/**
 * The height of a drawing when its width is 1, from its viewBox.
 * Throws when there is none: without it no print knows how tall the drawing is.
 */
export function drawingHeight(svg: string): number {
  const box = /<svg\b[^>]*?\sviewBox\s*=\s*["']\s*([^"']+?)\s*["']/i.exec(svg)?.[1];
  const [, , width = 0, height = 0] = (box ?? "").split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0)) throw new Error("A drawing needs a viewBox with a width and a height.");
  return height / width;
}
