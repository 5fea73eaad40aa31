import { tones } from "#platform/documents/document.ts";
import type { Sector } from "./partner.ts";
import { type Guest, inSectors } from "./room.ts";

/** The words a drawing of the room carries. */
export type RoomWords = {
  about: string;
  name: string;
  sectors: Record<Sector, string>;
  ask: Record<Sector, string>;
};

export type Label = {
  x: number;
  y: number;
  text: string;
  end: boolean;
  isNew: boolean;
  kind: "head" | "guest" | "gap";
};

/** Where everything in the drawing stands; units of a thousandth of its width. */
export type RoomPlan = {
  height: number;
  /** The crossing of the lines, which is the middle of the circle. */
  crossing: { x: number; y: number };
  radius: number;
  /** The size of a name, and how wide a label may be. */
  size: number;
  widest: number;
  labels: Label[];
};

/** How wide a plan is, in its own units. */
export const widthOfPlan = 1000;
const width = widthOfPlan;
const radius = 118;
const edge = 24;
/** What lies between the edge and the circle, less a little air: no label is wider, so none can reach the circle. */
const widest = width / 2 - radius - edge - 18;

/** Lays out the room for print. The more there are, the smaller the names; every name keeps a line of its own. */
export function planRoom(guests: readonly Guest[], words: RoomWords): RoomPlan {
  const places = inSectors(guests);
  const most = Math.max(...places.map((one) => one.guests.length));
  const pitch = most <= 8 ? 34 : most <= 16 ? 27 : 20;
  const size = Math.round(pitch * 0.62);
  const half = (row: readonly Sector[]) => {
    const longest = Math.max(
      ...places.filter(({ sector }) => row.includes(sector)).map((one) => one.guests.length),
    );
    return Math.max(radius + 110, 86 + longest * pitch + 24);
  };
  const [top, bottom] = [half(["public", "third"]), half(["private", "informal"])];
  const labels = places.flatMap(({ sector, guests: here }): Label[] => {
    const end = sector === "third" || sector === "informal";
    const x = end ? width - edge : edge;
    const below = sector === "private" || sector === "informal";
    const lines = Math.max(1, here.length);
    // The lower two stand at the bottom, away from the circle, as the upper two stand at the top.
    const first = below ? top + bottom - 24 - (lines - 1) * pitch : 86;
    const head: Label = {
      x,
      y: first - pitch - 8,
      text: words.sectors[sector],
      end,
      isNew: false,
      kind: "head",
    };
    if (here.length === 0)
      return [head, { x, y: first, text: fitted(words.ask[sector], size), end, isNew: false, kind: "gap" }];
    return [
      head,
      ...here.map(
        ({ name, isNew }, at): Label => ({
          x,
          y: first + at * pitch,
          text: fitted(name, size),
          end,
          isNew,
          kind: "guest",
        }),
      ),
    ];
  });
  return { height: top + bottom, crossing: { x: width / 2, y: top }, radius, size, widest, labels };
}

/** The room as an SVG for print, with the names as text. */
export function drawRoom(guests: readonly Guest[], words: RoomWords): string {
  const { height, crossing, labels, size } = planRoom(guests, words);
  const { x, y } = crossing;
  const rule = `stroke="#b9b09f" stroke-width="2"`;
  const lines = `<path d="M0 1H${width}M0 ${height - 1}H${width}M0 ${y}H${x - radius}M${x + radius} ${y}H${width}M${x} 0V${y - radius}M${x} ${y + radius}V${height}" ${rule} fill="none"/>`;
  const circle = `<circle cx="${x}" cy="${y}" r="${radius}" fill="#ffffff" stroke="${tones.moss}" stroke-width="3"/>`;
  const inside = wrapped(words.name, 15).slice(0, 5);
  const start = y - ((inside.length - 1) * 28) / 2 + 14;
  const middle = [
    `<text x="${x}" y="${start - 34}" font-family="${plain}" font-size="17" fill="#4e5b60" text-anchor="middle">${escaped(words.about)}</text>`,
    ...inside.map(
      (line, at) =>
        `<text x="${x}" y="${start + at * 28}" font-family="${reading}" font-size="25" fill="#1d2a30" text-anchor="middle">${escaped(line)}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${lines}${circle}${middle.join("")}${labels.map((label) => drawLabel(label, size)).join("")}</svg>`;
}

const plain = "Atkinson Hyperlegible Next";
const reading = "Literata";

function drawLabel({ x, y, text, end, isNew, kind }: Label, size: number): string {
  const face = kind === "head" ? reading : plain;
  const points = kind === "head" ? Math.max(size, 25) : size;
  const colour = kind === "gap" ? tones.sand : "#1d2a30";
  const moved = isNew ? (end ? x - 18 : x + 18) : x;
  const dot = isNew
    ? `<circle cx="${end ? x - 6 : x + 6}" cy="${y - points * 0.32}" r="6" fill="#e8b931"/>`
    : "";
  return `${dot}<text x="${moved}" y="${y}" font-family="${face}" font-size="${points}" fill="${colour}" text-anchor="${end ? "end" : "start"}">${escaped(text)}</text>`;
}

/** A letter of Atkinson is a little more than half as wide as it is high; the widest words measured 0.56. */
const letter = 0.56;

/** A name as long as there is room for, with a dot beside it. */
function fitted(text: string, size: number): string {
  const most = Math.floor((widest - 18) / (size * letter));
  return text.length <= most ? text : `${text.slice(0, most - 2).trimEnd()} …`;
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > most + 3 ? `${word.slice(0, most + 1)}…` : word);
  }
  return lines;
}

const escaped = (text: string) =>
  text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
