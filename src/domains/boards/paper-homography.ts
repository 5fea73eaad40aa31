import type { Spot } from "./paper-sheet.ts";

/**
 * How one flat thing is seen in another: nine numbers, row by row, the last of them 1. Ours lead from millimetres on
 * the sheet to pixels of the photo; a pixel reaches from its number to the next, so its middle is at a half.
 */
export type Homography = readonly number[];

/** Where a point of the one lies in the other. */
export function seen(h: Homography, { x, y }: Spot): Spot {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0, k = 1] = h;
  const depth = g * x + i * y + k;
  return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/**
 * The homography that leads each point of `from` closest to its fellow in `to`: exactly for four, by least squares
 * for more. Undefined when they do not determine one, as when three lie in line.
 */
export function homography(from: readonly Spot[], to: readonly Spot[]): Homography | undefined {
  const [inner, outer] = [evened(from), evened(to)];
  const sums = Array.from({ length: 8 }, () => new Array<number>(9).fill(0));
  const add = (row: readonly number[]) => {
    for (const [r, sum] of sums.entries())
      for (let c = 0; c < 9; c += 1) sum[c] = (sum[c] ?? 0) + (row[r] ?? 0) * (row[c] ?? 0);
  };
  for (const [at, spot] of from.entries()) {
    const { x, y } = inner.of(spot);
    const { x: u, y: v } = outer.of(to[at] ?? spot);
    add([x, y, 1, 0, 0, 0, -u * x, -u * y, u]);
    add([0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  const found = solved(sums);
  return found && unevened([...found, 1], inner, outer);
}

type Evening = { middle: Spot; scale: number; of(spot: Spot): Spot };

/** Moved to the middle and to a size around one: numbers of one size make no great errors. */
function evened(spots: readonly Spot[]): Evening {
  const mean = (pick: (spot: Spot) => number) =>
    spots.reduce((sum, one) => sum + pick(one), 0) / spots.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const scale = 1 / (mean((one) => Math.hypot(one.x - middle.x, one.y - middle.y)) || 1);
  return { middle, scale, of: ({ x, y }) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale }) };
}

function unevened(h: readonly number[], inner: Evening, outer: Evening): Homography | undefined {
  const before = [
    inner.scale,
    0,
    -inner.scale * inner.middle.x,
    0,
    inner.scale,
    -inner.scale * inner.middle.y,
    0,
    0,
    1,
  ];
  const after = [1 / outer.scale, 0, outer.middle.x, 0, 1 / outer.scale, outer.middle.y, 0, 0, 1];
  const whole = times(after, times(h, before));
  const last = whole[8] ?? 0;
  if (Math.abs(last) < 1e-12) return undefined;
  return whole.map((one) => one / last);
}

function times(a: readonly number[], b: readonly number[]): number[] {
  const at = (m: readonly number[], row: number, column: number) => m[row * 3 + column] ?? 0;
  return Array.from({ length: 9 }, (_, place) => {
    const [row, column] = [Math.floor(place / 3), place % 3];
    return (
      at(a, row, 0) * at(b, 0, column) + at(a, row, 1) * at(b, 1, column) + at(a, row, 2) * at(b, 2, column)
    );
  });
}

/** Gauss with the largest pivot; each row carries its right side as the last number. */
function solved(rows: number[][]): number[] | undefined {
  const size = rows.length;
  const get = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(get(row, column)) > Math.abs(get(best, column))) best = row;
    const [one, other] = [rows[column], rows[best]];
    if (!one || !other || Math.abs(get(best, column)) < 1e-10) return undefined;
    [rows[column], rows[best]] = [other, one];
    for (let row = 0; row < size; row += 1) {
      const factor = row === column ? 0 : get(row, column) / get(column, column);
      const target = rows[row];
      if (!target || factor === 0) continue;
      for (let c = column; c <= size; c += 1) target[c] = (target[c] ?? 0) - factor * get(column, c);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
