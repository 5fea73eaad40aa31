import type { Pixels } from "#domains/boards/paper-pixels.ts";
import type { Area, PaperSheet, Spot } from "#domains/boards/paper-sheet.ts";
import type { Chance } from "./paper-camera.ts";

/** What people write with: its colour, and how broad it is in millimetres on A4. */
export const pens = {
  ballpoint: { colour: [28, 42, 120], broad: 0.5 },
  felt: { colour: [20, 20, 24], broad: 0.9 },
  pencil: { colour: [112, 112, 116], broad: 0.5 },
  red: { colour: [176, 30, 36], broad: 0.7 },
} as const;
export type Pen = keyof typeof pens;

/** A copy of a printed sheet with something like handwriting in the fields of these ids, and nothing in the others. */
export function writtenOn(
  paper: Pixels,
  sheet: PaperSheet,
  ids: readonly string[],
  pen: Pen,
  chance: Chance,
): Pixels {
  const scale = paper.width / sheet.width;
  const big = sheet.width / (sheet.orientation === "portrait" ? 210 : 297);
  const copy = { ...paper, data: paper.data.slice() };
  for (const field of sheet.fields.filter(({ id }) => ids.includes(id)))
    for (const stroke of strokesIn(field, big, chance))
      drawn(copy, stroke, scale, pens[pen].broad * big, pens[pen].colour);
  return copy;
}

/** One to four lines of words: each a string of loops, as a hand writes that does not lift. */
function strokesIn(field: Area, big: number, chance: Chance): Spot[][] {
  const margin = 3 * big;
  const step = (5.5 + chance() * 3) * big;
  const lines = Math.max(1, Math.min(4, Math.floor((field.height - 2 * margin) / step)));
  const written = 1 + Math.floor(chance() * lines);
  const down = chance() * (field.height - 2 * margin - step * written);
  return Array.from({ length: written }, (_, line) => {
    const y = field.y + margin + Math.max(0, down) + step * (line + 0.6);
    return wordsAlong(
      field.x + margin,
      field.x + field.width - margin,
      Math.min(y, field.y + field.height - margin),
      big,
      chance,
    );
  }).flat();
}

function wordsAlong(from: number, to: number, y: number, big: number, chance: Chance): Spot[][] {
  const words: Spot[][] = [];
  const end = from + (to - from) * (0.5 + chance() * 0.5);
  for (let x = from + chance() * 0.3 * (to - from); x < end - 4 * big; x += 2.5 * big) {
    const length = Math.min(end - x, (4 + chance() * 14) * big);
    const word: Spot[] = [];
    for (let way = 0; way < length; way += 0.12 * big) {
      const wave = (way / big) * 2.6;
      const tall = 0.9 + 0.9 * Math.abs(Math.sin(wave * 0.37 + chance() * 0.05));
      word.push({
        x: x + way + Math.sin(wave) * 0.5 * big,
        y: y - Math.cos(wave) * tall * big + (chance() - 0.5) * 0.08 * big,
      });
    }
    words.push(word);
    x += length;
  }
  return words;
}

/** One straight stroke, in millimetres on the sheet. */
export function strokeOn(paper: Pixels, sheet: PaperSheet, from: Spot, to: Spot): Pixels {
  const copy = { ...paper, data: paper.data.slice() };
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 10);
  const way = Array.from({ length: steps + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / steps,
    y: from.y + ((to.y - from.y) * at) / steps,
  }));
  drawn(copy, way, paper.width / sheet.width, pens.ballpoint.broad, pens.ballpoint.colour);
  return copy;
}

function drawn(
  { data, width, height }: Pixels,
  stroke: readonly Spot[],
  scale: number,
  broad: number,
  colour: readonly number[],
): void {
  const reach = (broad / 2) * scale;
  for (const spot of stroke) {
    const [cx, cy] = [spot.x * scale, spot.y * scale];
    for (let y = Math.max(0, Math.floor(cy - reach - 1)); y <= Math.min(height - 1, cy + reach + 1); y += 1) {
      for (
        let x = Math.max(0, Math.floor(cx - reach - 1));
        x <= Math.min(width - 1, cx + reach + 1);
        x += 1
      ) {
        const cover = Math.min(1, Math.max(0, reach + 0.5 - Math.hypot(x + 0.5 - cx, y + 0.5 - cy)));
        const at = (y * width + x) * 4;
        for (let channel = 0; channel < 3; channel += 1) {
          const ink = 255 - (255 - (colour[channel] as number)) * cover;
          data[at + channel] = Math.min(data[at + channel] as number, ink);
        }
      }
    }
  }
}

/** How alike two pictures of one field are, from -1 to 1: what is dark in the one and in the other, on a grid of `wide`. */
export function likeness(one: Pixels, other: Pixels, wide = 150): number {
  const high = Math.max(8, Math.round((wide * one.height) / one.width));
  const [a, b] = [inkOn(one, wide, high), inkOn(other, wide, high)];
  const [ma, mb] = [meanOf(a), meanOf(b)];
  let [both, aa, bb] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const [da, db] = [value - ma, (b[at] as number) - mb];
    both += da * db;
    aa += da * da;
    bb += db * db;
  }
  return both / Math.max(Math.sqrt(aa * bb), 1e-9);
}

/** The ink in each cell of a grid, told a little to its neighbours too: half a millimetre astray is no other word. */
function inkOn({ data, width, height }: Pixels, wide: number, high: number): number[] {
  const cells = new Array<number>(wide * high).fill(0);
  const counts = new Array<number>(wide * high).fill(0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = Math.floor((y * high) / height) * wide + Math.floor((x * wide) / width);
      const from = (y * width + x) * 4;
      cells[cell] =
        (cells[cell] as number) +
        255 -
        Math.min(data[from] as number, data[from + 1] as number, data[from + 2] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  const ink = cells.map((sum, at) => sum / Math.max(counts[at] as number, 1));
  return ink.map((_, at) => {
    const near = [-wide - 1, -wide, -wide + 1, -1, 0, 1, wide - 1, wide, wide + 1].map(
      (to) => ink[at + to] ?? 0,
    );
    return meanOf(near);
  });
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** A place on a sheet as it lay there before it was photographed. */
export function asWritten(paper: Pixels, sheet: PaperSheet, area: Area): Pixels {
  const scale = paper.width / sheet.width;
  const [left, top] = [Math.round(area.x * scale), Math.round(area.y * scale)];
  const [width, height] = [Math.round(area.width * scale), Math.round(area.height * scale)];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * paper.width + left) * 4;
    data.set(paper.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { data, width, height };
}
