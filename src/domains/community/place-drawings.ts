import { tones } from "#platform/documents/document.ts";
import { barLength } from "#ui/bar-length.ts";
import { type LineFrame, linePoints } from "#ui/line-points.ts";
import { denmark } from "./denmark.ts";
import { layOut, type Marked } from "./map-layout.ts";
import type { View } from "./position.ts";

// Drawings for paper: as on the screen, but with colours and faces of their own, for a document has no style sheet.

const ink = "#1d2a30";
const soft = "#4e5b60";
const line = "#8c8474";
const plain = "Atkinson Hyperlegible Next";

/** A map of one view with its places, in the shape of the text column. */
export function drawMap(places: readonly Marked[], view: View): string {
  const { width, height, scale, dots, towns, measure, locator } = layOut(places, view);
  const country = (to: View, by: number, style: string) =>
    `<g transform="scale(${by}) translate(${-to.x} ${-to.y})"><path d="${denmark}" ${style}/></g>`;
  const named = (
    { x, y, anchor, text }: { x: number; y: number; anchor: string; text: string },
    style: string,
  ) => `<text x="${x}" y="${y}" text-anchor="${anchor}" ${style}>${escaped(text)}</text>`;
  return svg(width, height, [
    `<clipPath id="frame"><rect width="${width}" height="${height}" rx="4"/></clipPath><g clip-path="url(#frame)">`,
    `<rect width="${width}" height="${height}" fill="#e3eef0"/>`,
    country(
      view,
      scale,
      `fill="#fffdf8" stroke="${line}" stroke-width="${0.7 / scale}" stroke-linejoin="round"`,
    ),
    ...towns.flatMap(({ x, y, label }) => [
      `<circle cx="${x}" cy="${y}" r="1.4" fill="${line}"/>`,
      named(label, letter(7.5, soft)),
    ]),
    ...(locator
      ? [
          `<g transform="translate(${locator.x} ${locator.y})">`,
          `<rect width="${locator.width}" height="${locator.height}" rx="3" fill="#fbf8f2" stroke="#d9d2c5" stroke-width=".6"/>`,
          country(locator.view, locator.width / locator.view.width, 'fill="#c2b9a8"'),
          `<circle cx="${locator.ring.x}" cy="${locator.ring.y}" r="${locator.ring.radius}" fill="none" stroke="${tones.brick}" stroke-width="1.3"/></g>`,
        ]
      : []),
    ...dots.flatMap(({ x, y, radius, label }) => [
      `<circle cx="${x}" cy="${y}" r="${radius}" fill="${tones.fjord}" stroke="#ffffff"/>`,
      ...(label ? [named(label, letter(9.5, ink, 600))] : []),
    ]),
    `<path d="M8 ${height - 12}v4h${measure.length}v-4" fill="none" stroke="${soft}" stroke-width=".9"/>`,
    named(
      { x: measure.length + 12, y: height - 7, anchor: "start", text: `${measure.kilometres} km` },
      letter(7.5, soft),
    ),
    "</g>",
  ]);
}

export type DrawnRow = { label: string; value: number | undefined; said: string };

/** Bars in groups, each named and numbered beside it; the first of a group is the one it is about. */
export function drawBars(
  groups: readonly { label?: string; rows: readonly DrawnRow[] }[],
  together = false,
): string {
  const width = 400;
  const [start, end] = [126, 330];
  const drawn: string[] = [];
  const mostOf = (rows: readonly DrawnRow[]) => Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const mostOfAll = mostOf(groups.flatMap(({ rows }) => rows));
  let y = 0;
  for (const { label, rows } of groups) {
    if (label) {
      y += drawn.length > 0 ? 24 : 13;
      drawn.push(
        `<text x="0" y="${y}" font-family="Literata" font-size="11.5" fill="${ink}">${escaped(label)}</text>`,
      );
      y += 5;
    }
    const most = together ? mostOfAll : mostOf(rows);
    for (const [at, row] of rows.entries()) {
      const about = at === 0 || !label;
      const length = (barLength(row.value ?? 0, most) * (end - start)) / 100;
      drawn.push(
        `<text x="0" y="${y + 11}" ${letter(9.5, about ? ink : soft)}>${escaped(row.label)}</text>`,
        `<rect x="${start}" y="${y + 3.5}" width="${length}" height="8.5" fill="${about ? tones.fjord : "#b9b09f"}"/>`,
        `<text x="${start + length + 6}" y="${y + 11}" ${letter(9.5, about ? ink : soft, about ? 600 : 400)}>${escaped(row.said)}</text>`,
      );
      y += 16;
    }
  }
  return svg(width, y + 4, drawn);
}

/** A line over years, each number written above its point. */
export function drawYears(
  values: readonly { year: number; value: number }[],
  say: (value: number) => string,
): string {
  const frame: LineFrame = { width: 400, height: 100, edge: { start: 14, end: 24, top: 22, bottom: 20 } };
  const points = linePoints(values, frame);
  const ground = frame.height - frame.edge.bottom;
  return svg(frame.width, frame.height, [
    `<path d="M0 ${ground}H${frame.width}" stroke="#d9d2c5" stroke-width=".8"/>`,
    `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(" ")}" fill="none" stroke="${tones.fjord}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`,
    ...points.flatMap(({ x, y, year, value }) => [
      `<circle cx="${x}" cy="${y}" r="2.8" fill="${tones.fjord}" stroke="#ffffff" stroke-width="1.2"/>`,
      `<text x="${x}" y="${y - 8}" text-anchor="middle" ${letter(9.5, ink)}>${escaped(say(value))}</text>`,
      `<text x="${x}" y="${frame.height - 5}" text-anchor="middle" ${letter(9, soft)}>${year}</text>`,
    ]),
  ]);
}

const svg = (width: number, height: number, parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${parts.join("")}</svg>`;

const letter = (size: number, fill: string, weight = 400) =>
  `font-family="${plain}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
