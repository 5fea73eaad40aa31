import { tones } from "#platform/documents/document.ts";
import { type ExchangeKind, type ExchangeLine, linesIn, type Side } from "./exchange.ts";

/** The words the sheet carries, and how wide it is: in millimetres, as everything here. */
export type ExchangeSheet = {
  lines: readonly Pick<ExchangeLine, "side" | "kind" | "text">[];
  goal: string;
  fields: Record<Side, Record<ExchangeKind, string>>;
  width: number;
  /** The least there is to write on in a field. */
  least: number;
};

/** A letter of Literata is about half as wide as it is high; the widest words measured 0.54. */
const letter = 0.54;
const size = 4.6;
const step = 8;
const gap = 10;

/**
 * The canvas on paper: what each can give above, what each hopes to get below, and between them what both want. Under
 * what is written there is room to write more.
 */
export function drawExchange({ lines, goal, fields, width, least }: ExchangeSheet): {
  svg: string;
  height: number;
} {
  const column = (width - gap) / 2;
  const most = Math.floor((column - 5) / (size * letter));
  const written = (side: Side, kind: ExchangeKind) =>
    linesIn(lines, side, kind).flatMap(({ text }) => wrapped(text, most).map((row, at) => ({ row, at })));
  const rows = (kind: ExchangeKind) =>
    Math.max(least, written("partner", kind).length + 2, written("library", kind).length + 2);
  const middle = wrapped(goal, Math.floor((width * 0.7) / (goalSize * letter)));
  const band = 16 + middle.length * goalSize * 1.3;
  const [above, below] = [12 + rows("gives") * step, 12 + rows("gets") * step];
  const field = (side: Side, kind: ExchangeKind, x: number, y: number) => {
    const said = written(side, kind);
    const colour = side === "partner" ? tones.fjord : tones.moss;
    return [
      `<text x="${x}" y="${y + 6}" font-family="Literata" font-weight="600" font-size="5.4" fill="#1d2a30">${escaped(fields[side][kind])}</text>`,
      `<path d="M${x} ${y + 10}h${column}" stroke="${colour}" stroke-width="0.8"/>`,
      ...Array.from({ length: rows(kind) }, (_, nth) => {
        const line = y + 12 + (nth + 1) * step;
        const one = said[nth];
        return `<path d="M${x} ${line}h${column}" stroke="#d9d2c5" stroke-width="0.25"/>${
          one
            ? `${one.at === 0 ? `<circle cx="${x + 1.2}" cy="${line - 3.4}" r="0.8" fill="${colour}"/>` : ""}<text x="${x + 4}" y="${line - 2}" font-family="Literata" font-size="${size}" fill="#1d2a30">${escaped(one.row)}</text>`
            : ""
        }`;
      }),
    ].join("");
  };
  const height = above + band + below + 2;
  const right = column + gap;
  const second = above + band;
  const goalLines = middle.map(
    (row, at) =>
      `<text x="${width / 2}" y="${above + 12 + (at + 0.6) * goalSize * 1.3}" text-anchor="middle" font-family="Literata" font-size="${goalSize}" fill="#1d2a30">${escaped(row)}</text>`,
  );
  const frame = `<rect x="${width * 0.1}" y="${above + 6}" width="${width * 0.8}" height="${band - 8}" rx="4" fill="#f1e7ce"/>`;
  return {
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${field("partner", "gives", 0, 0)}${field("library", "gives", right, 0)}${frame}${goalLines.join("")}${field("partner", "gets", 0, second)}${field("library", "gets", right, second)}</svg>`,
  };
}

const goalSize = 7;

/** A text in rows of at most so many letters; a longer word is broken, so that no letter of it is lost. */
function wrapped(text: string, most: number): string[] {
  const rows: string[] = [];
  const parts = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, "gu")) ?? []);
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && `${last} ${part}`.length <= most) rows[rows.length - 1] = `${last} ${part}`;
    else rows.push(part);
  }
  return rows;
}

const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
