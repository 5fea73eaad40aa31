import { type Tone, tones } from "./document.ts";

const rape = "#e8b931";
const faint = "#b9b09f";

type Stop = { mark: string; tone: Tone; x: number; y: number };

const stops: readonly Stop[] = [
  { mark: "1", tone: "fjord", x: 8, y: 24 },
  { mark: "2", tone: "sand", x: 34, y: 24 },
  { mark: "3A", tone: "brick", x: 66, y: 8 },
  { mark: "3B", tone: "moss", x: 66, y: 24 },
  { mark: "3C", tone: "plum", x: 66, y: 40 },
  { mark: "4", tone: "fjord", x: 98, y: 24 },
];

/** The mark of the product, drawn as in #ui/mark.tsx. An SVG of 36 by 28 units, without text. */
export const pathMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="2 6 36 28" fill="none" stroke-width="3.4" stroke-linecap="round"><path d="M3.7 20H14" stroke="${tones.fjord}"/><path d="M14 20c7 0 6.5-12 14-12h7" stroke="${tones.brick}"/><path d="M14 20c7 0 6.5 12 14 12h7" stroke="${tones.plum}"/><path d="M14 20h22.3" stroke="${tones.moss}"/><circle cx="14" cy="20" r="5" fill="${rape}" stroke="#ffffff" stroke-width="2"/></svg>`;

/**
 * The whole path in small: 1, 2, the fork to 3A, 3B and 3C, and on to 4. An SVG of 106 by 48 units, without text.
 * The stop named `here` is filled and ringed; any other name leaves all stops open.
 */
export function pathDrawing(here: string): string {
  const current = stops.find((stop) => stop.mark === here.toUpperCase().replace(".", ""));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 106 48" fill="none" stroke-width="1.8" stroke-linecap="round"><g stroke="${faint}">${roads}</g>${stops.map((stop) => drawStop(stop, stop === current)).join("")}</svg>`;
}

const roads = [
  "M8 24H34",
  "M34 24C50 24 48 8 66 8",
  "M34 24H66",
  "M34 24C50 24 48 40 66 40",
  "M66 8C84 8 82 24 98 24",
  "M66 24H98",
  "M66 40C84 40 82 24 98 24",
]
  .map((d) => `<path d="${d}"/>`)
  .join("");

function drawStop({ tone, x, y }: Stop, here: boolean): string {
  const ring = here ? `<circle cx="${x}" cy="${y}" r="7" fill="${rape}"/>` : "";
  const fill = here ? tones[tone] : "#ffffff";
  return `${ring}<circle cx="${x}" cy="${y}" r="4.6" fill="${fill}" stroke="${tones[tone]}"/>`;
}
