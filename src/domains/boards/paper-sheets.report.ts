import type { WritingPage, WritingSheets } from "#platform/documents/writing-sheet.ts";
import type { Language } from "#ui/words.ts";
import { cellAreas, cellsOf } from "./paper-code.ts";
import { markLayers } from "./paper-marks.ts";
import { paperSheetText } from "./paper-sheet.text.ts";
import {
  enlargement,
  type PaperSheet,
  type PaperSize,
  type PaperTool,
  paperSheetFor,
} from "./paper-sheet.ts";

/** A sheet for one tool. What is left empty becomes a line to write on. */
export type PaperOrder = {
  tool: PaperTool;
  size: PaperSize;
  /** The name of the meeting. */
  heading?: string;
  /** What the meeting, or this part of it, is about. */
  question?: string;
  /** Already written out: "4. december 2026 kl. 19.00". */
  date?: string;
  place?: string;
};

/** Sheets to print, in the order they were asked for, a page each. */
export function paperSheets(
  orders: readonly PaperOrder[],
  language: Language,
  sender: string,
): WritingSheets {
  const text = paperSheetText[language];
  const [only] = orders.length === 1 ? orders : [];
  const title = only ? text.tools[only.tool].title : text.several;
  return {
    title: [title, only?.heading].filter(Boolean).join(" · "),
    language,
    pages: orders.map((order) => pageOf(order, language, sender)),
  };
}

function pageOf(order: PaperOrder, language: Language, sender: string): WritingPage {
  const text = paperSheetText[language];
  const sheet = paperSheetFor(order.tool, order.size);
  const by = enlargement(order.size);
  const { heading = "", question = "", date = "", place = "" } = order;
  const tool = text.tools[order.tool];
  return {
    width: sheet.width,
    height: sheet.height,
    big: by,
    title: tool.title,
    about: tool.about,
    question,
    questionHeight: (sheet.orientation === "portrait" ? 13 : 6) * by,
    // Where the sheet has a field for the question, that is the place to write it.
    questionLabel: sheet.fields.some(({ part }) => part === "question") ? "" : text.question,
    facts: [
      { label: text.meeting, value: heading },
      { label: text.date, value: date },
      { label: text.place, value: place },
    ],
    sender,
    heading: sheet.heading,
    foot: { ...sheet.foot, text: `${text.photograph} ${text.noNames}` },
    layers: [...sheet.marks.flatMap(markLayers), ...codeLayers(sheet)],
    fields: sheet.fields.map(({ x, y, width, height, part, number, labelled }) => ({
      x,
      y,
      width,
      height,
      label: labelled ? ((tool.labels?.[part] ?? tool.fields[part])?.(number) ?? "") : "",
      ...(part === "feeling" && { middle: true as const }),
    })),
  };
}

/** The black cells of both rows; neighbours are one piece, or a printer would leave a hair of white between them. */
function codeLayers(sheet: PaperSheet): WritingPage["layers"] {
  return sheet.codes.flatMap((row, at) => {
    const cells = cellsOf(sheet).map((black) => black === (at === 0));
    const areas = cellAreas(row);
    return areas.flatMap((area, from) => {
      if (!cells[from] || cells[from - 1]) return [];
      const after = cells.indexOf(false, from);
      const count = (after < 0 ? cells.length : after) - from;
      return [{ ...area, width: area.width * count, black: true }];
    });
  });
}
