import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { exchangeText } from "./exchange.text.ts";
import { type ExchangeKind, type ExchangeLine, linesIn, type Side } from "./exchange.ts";
import { drawExchange } from "./exchange-drawing.ts";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  partner: string;
  /** The forløb it is about, if it is about one. */
  engagement: string | null;
  goal: string;
  lines: readonly ExchangeLine[];
  paper: "a4" | "a3";
};

/** The canvas as a sheet one can lay on the table, and the same in a table (P4). */
export function exchangeReport(material: Material): DocumentDescription {
  const { language, sender, now, partner, engagement, goal, lines, paper } = material;
  const text = exchangeText[language];
  const { report } = text;
  const { drawn, widest, tallest, least } = papers[paper];
  const asked = goal || text.goal.ask;
  const { svg, height } = drawExchange({ lines, goal: asked, fields: text.fields, width: drawn, least });
  const cell = (side: Side, kind: ExchangeKind) =>
    linesIn(lines, side, kind)
      .map((line) => line.text)
      .join("\n") || "–";
  return {
    title: report.title(partner),
    subtitle: engagement ?? undefined,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    ...(paper === "a3" && { lying: true }),
    blocks: [
      {
        kind: "drawing",
        svg,
        alt: report.alt(/[.?!]$/.test(asked) ? asked : `${asked}.`),
        width: Math.min(widest, (tallest * drawn) / height),
      },
      // The sheet lies on the table by itself.
      { kind: "pageBreak" },
      {
        kind: "table",
        caption: report.table,
        header: [["", report.them, report.us]],
        rowNames: true,
        rows: [
          [report.can, cell("partner", "gives"), cell("library", "gives")],
          [report.hope, cell("partner", "gets"), cell("library", "gets")],
        ],
      },
    ],
  };
}

/**
 * Millimetres the sheet is drawn on, those there are for it across the text and down one page, and how many rows a
 * field has to write on.
 */
const papers = {
  a4: { drawn: 170, widest: 140, tallest: 165, least: 9 },
  a3: { drawn: 350, widest: 350, tallest: 182, least: 8 },
};
