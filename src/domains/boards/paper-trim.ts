import type { Pixels } from "./paper-pixels.ts";
import type { Area } from "./paper-sheet.ts";

/** What is darker than this in any colour is ink on whitened paper. */
const inkBelow = 190;
/** Pixels of ink in a row or a column that are no grain. */
const leastInk = 3;
/** Pixels of white that stay around it. */
const margin = 14;

/** Where on a whitened cut something is written or drawn, with a little white around; all of it where nothing is. */
export function inkIn({ data, width, height }: Pixels): Area {
  const [rows, columns] = [new Uint32Array(height), new Uint32Array(width)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const least = Math.min(data[at] as number, data[at + 1] as number, data[at + 2] as number);
      if (least >= inkBelow) continue;
      rows[y] = (rows[y] as number) + 1;
      columns[x] = (columns[x] as number) + 1;
    }
  }
  const [top, bottom] = spanOf(rows);
  const [left, right] = spanOf(columns);
  if (bottom < top || right < left) return { x: 0, y: 0, width, height };
  const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  return {
    x,
    y,
    width: Math.min(width, right + margin + 1) - x,
    height: Math.min(height, bottom + margin + 1) - y,
  };
}

/** The first and the last that hold more than grain. */
function spanOf(counts: Uint32Array): [number, number] {
  const first = counts.findIndex((count) => count >= leastInk);
  return first < 0 ? [0, -1] : [first, counts.findLastIndex((count) => count >= leastInk)];
}
