import { type Blob, blobsIn } from "./paper-blobs.ts";
import { homography, seen } from "./paper-homography.ts";
import { type Grey, lightAt } from "./paper-pixels.ts";
import type { Area, PaperMark, Spot } from "./paper-sheet.ts";

/** A square in a square, as in the corners of a QR code: a ring of one seventh, white, and a heart of three. */
export const markCells = 7;
/** The odd one has a hole in its heart, this many sevenths wide. */
const hole = 1.4;

/** What the printer lays upon each other for a mark: black, white, black, and in the odd one white again. */
export function markLayers({ x, y, width, odd }: PaperMark): (Area & { black: boolean })[] {
  return [markCells, 5, 3, ...(odd ? [hole] : [])].map((cells, at) => {
    const side = (width * cells) / markCells;
    const inset = (width - side) / 2;
    return { x: x + inset, y: y + inset, width: side, height: side, black: at % 2 === 0 };
  });
}

/** A mark in a photo: its corners clockwise, from any of them. */
export type FoundMark = {
  corners: readonly Spot[];
  /** Where the diagonals cross: the middle also of a square that is seen aslant. */
  middle: Spot;
  /** The mean of its sides in pixels. */
  side: number;
  odd: boolean;
  /** 0-1: how well it fits the drawing, and how black its black is. */
  clarity: number;
};

/** Pixels that a mark needs on each side before its cells can be told apart. */
const leastSide = 12;

/** Everything that looks like a mark in a picture and its dark places, the clearest first. */
export function marksIn(grey: Grey, dark: Uint8Array): FoundMark[] {
  const blobs = blobsIn(dark, grey.width, grey.height, 6);
  const most = Math.max(grey.width, grey.height) / 4;
  const hearts = blobs.filter((one) => extent(one) < most && one.area > 0.2 * box(one));
  return blobs
    .filter((ring) => isRingLike(ring, most))
    .flatMap((ring) => {
      if (!hearts.some((heart) => sitsIn(heart, ring))) return [];
      const corners = cornersOf(ring);
      return (corners && judged(grey, corners)) ?? [];
    })
    .sort((one, other) => other.clarity - one.clarity);
}

const extent = ({ left, right, top, bottom }: Blob) => Math.max(right - left, bottom - top);
const box = ({ left, right, top, bottom }: Blob) => (right - left) * (bottom - top);

function isRingLike(blob: Blob, most: number): boolean {
  const [wide, high] = [blob.right - blob.left, blob.bottom - blob.top];
  const filled = blob.area / (wide * high);
  return (
    Math.min(wide, high) >= leastSide &&
    Math.max(wide, high) <= most &&
    Math.max(wide, high) < 2.6 * Math.min(wide, high) &&
    filled > 0.15 &&
    filled < 0.7
  );
}

function sitsIn(heart: Blob, ring: Blob): boolean {
  const size = extent(ring);
  return (
    heart !== ring &&
    Math.abs(heart.x - ring.x) < 0.14 * size &&
    Math.abs(heart.y - ring.y) < 0.14 * size &&
    heart.area < ring.area &&
    heart.area * 9 > ring.area &&
    extent(heart) < 0.72 * size
  );
}

/**
 * The four corners of a square seen aslant: first its outermost points, then a line laid through the edge between
 * each two of them, and the corners where the lines cross.
 */
function cornersOf(blob: Blob): Spot[] | undefined {
  const edge = edgeOf(blob);
  const far = (from: (spot: Spot) => number) =>
    edge.reduce((best, one) => (from(one) > from(best) ? one : best), { x: blob.x, y: blob.y });
  const a = far((one) => Math.hypot(one.x - blob.x, one.y - blob.y));
  const c = far((one) => Math.hypot(one.x - a.x, one.y - a.y));
  const aside = (one: Spot) => (c.x - a.x) * (one.y - a.y) - (c.y - a.y) * (one.x - a.x);
  const [b, d] = [far((one) => aside(one)), far((one) => -aside(one))];
  const rough = [a, b, c, d];
  const lines = rough.map((from, at) => lineBetween(edge, from, rough[(at + 1) % 4] ?? from));
  const corners = lines.map((line, at) => line && crossing(lines[(at + 3) % 4], line));
  return corners.every((corner) => corner !== undefined) ? corners : undefined;
}

/** The first and last pixel of each row and each column, at their outer sides. */
function edgeOf({ left, right, top, bottom, runs }: Blob): Spot[] {
  const across = Array.from({ length: bottom - top }, () => [right, left] as [number, number]);
  const down = Array.from({ length: right - left }, () => [bottom, top] as [number, number]);
  for (let at = 0; at < runs.length; at += 3) {
    const [y, start, end] = [runs[at] as number, runs[at + 1] as number, runs[at + 2] as number];
    const row = across[y - top] as [number, number];
    row[0] = Math.min(row[0], start);
    row[1] = Math.max(row[1], end);
    for (let x = start; x < end; x += 1) {
      const column = down[x - left] as [number, number];
      column[0] = Math.min(column[0], y);
      column[1] = Math.max(column[1], y + 1);
    }
  }
  return [
    ...across.flatMap((ends, at) => ends.map((x) => ({ x, y: top + at + 0.5 }))),
    ...down.flatMap((ends, at) => ends.map((y) => ({ x: left + at + 0.5, y }))),
  ];
}

/** A line as a point on it and its direction. */
type Line = { at: Spot; along: Spot };

/** The line through the points that lie near the way from one corner to the next, away from both. */
function lineBetween(edge: readonly Spot[], from: Spot, to: Spot): Line | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < leastSide / 2) return undefined;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const near = edge.filter(({ x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const way = (dx * along.x + dy * along.y) / length;
    return way > 0.15 && way < 0.85 && Math.abs(dx * along.y - dy * along.x) < 0.09 * length + 0.8;
  });
  if (near.length < 4) return undefined;
  const mean = (pick: (spot: Spot) => number) => near.reduce((sum, one) => sum + pick(one), 0) / near.length;
  const at = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const xx = mean(({ x }) => (x - at.x) ** 2);
  const yy = mean(({ y }) => (y - at.y) ** 2);
  const xy = mean(({ x, y }) => (x - at.x) * (y - at.y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { at, along: { x: Math.cos(angle), y: Math.sin(angle) } };
}

function crossing(one: Line | undefined, other: Line): Spot | undefined {
  if (!one) return undefined;
  const turn = one.along.x * other.along.y - one.along.y * other.along.x;
  if (Math.abs(turn) < 0.2) return undefined;
  const way = ((other.at.x - one.at.x) * other.along.y - (other.at.y - one.at.y) * other.along.x) / turn;
  return { x: one.at.x + way * one.along.x, y: one.at.y + way * one.along.y };
}

const cellSquare = [
  { x: 0, y: 0 },
  { x: markCells, y: 0 },
  { x: markCells, y: markCells },
  { x: 0, y: markCells },
];

/** Looks into every cell between the corners: a ring of ink, a ring of paper, a heart of ink, and paper around. */
function judged(grey: Grey, unordered: readonly Spot[]): FoundMark | undefined {
  const corners = clockwise(unordered);
  const h = homography(cellSquare, corners);
  const sides = corners.map((one, at) => distance(one, corners[(at + 1) % 4] ?? one));
  if (!h || Math.min(...sides) < leastSide || Math.max(...sides) > 2.6 * Math.min(...sides)) return undefined;
  const light = (x: number, y: number) => {
    const spot = seen(h, { x, y });
    return lightAt(grey, spot.x, spot.y);
  };
  const cell = (x: number, y: number) =>
    (light(x + 0.5, y + 0.5) * 2 + light(x + 0.3, y + 0.3) + light(x + 0.7, y + 0.7)) / 4;
  const inked: number[] = [];
  const bare: number[] = [];
  for (let y = 0; y < markCells; y += 1) {
    for (let x = 0; x < markCells; x += 1) {
      const out = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      if (out > 0) (out === 2 ? bare : inked).push(cell(x, y));
    }
  }
  const around = [-0.9, markCells + 0.9].flatMap((far) =>
    [1, 3.5, 6].flatMap((near) => [light(far, near), light(near, far)]),
  );
  const [black, white] = [meanOf(inked), meanOf(bare)];
  const contrast = (white - black) / Math.max(white, 1);
  const middle = (white + black) / 2;
  const right = inked.filter((one) => one < middle).length + bare.filter((one) => one > middle).length;
  const open = around.filter((one) => one > middle).length;
  if (contrast < 0.22 || right < 42 || open < 8) return undefined;
  return {
    corners,
    middle: seen(h, { x: markCells / 2, y: markCells / 2 }),
    side: meanOf(sides),
    odd: (light(3.5, 3.5) * 2 + light(3.3, 3.5) + light(3.7, 3.5)) / 4 > black + 0.4 * (white - black),
    clarity: (right / 48) * Math.min(1, contrast * 1.4) * (open / around.length),
  };
}

/** Ordered around their middle as the hands of a clock go. */
export function clockwise<T extends Spot>(spots: readonly T[]): T[] {
  const [x, y] = [meanOf(spots.map((one) => one.x)), meanOf(spots.map((one) => one.y))];
  return [...spots].sort((a, b) => Math.atan2(a.y - y, a.x - x) - Math.atan2(b.y - y, b.x - x));
}

export const distance = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);
