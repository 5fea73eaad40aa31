import { type Homography, homography, seen } from "./paper-homography.ts";
import { meanOf } from "./paper-marks.ts";
import { type Grey, lightAt } from "./paper-pixels.ts";
import type { Area, Corners, PaperField, PaperSheet, Spot } from "./paper-sheet.ts";

/** What can be seen of the printed frame round a field. */
export type FrameSight = {
  /** 0-1: how much of it. */
  seen: number;
  /** Millimetres on A4 of the longest stretch that is hidden. */
  hidden: number;
  /** Where its corners lie on this very paper, which may be bent: millimetres on the sheet. */
  corners: Corners;
};

type Side = { from: Spot; along: Spot; out: Spot; length: number };

/** The frame as four lines, each with the way along it and the way out of the field. */
function sidesOf({ x, y, width, height }: Area): [Side, Side, Side, Side] {
  const [right, down] = [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ];
  const [left, up] = [
    { x: -1, y: 0 },
    { x: 0, y: -1 },
  ];
  return [
    { from: { x, y }, along: right, out: up, length: width },
    { from: { x: x + width, y }, along: down, out: right, length: height },
    { from: { x, y: y + height }, along: right, out: down, length: width },
    { from: { x, y }, along: down, out: left, length: height },
  ];
}

/** How far beside the line the bare paper is looked for, and how far the line itself: millimetres on A4. */
const beside = 1.3;
const astray = 1.2;
const stretch = 3;
/** By what share of the paper a line has to be darker to count as seen. */
const leastDip = 0.05;

/** Looks for the frame of each field where it should be, and a little to each side. */
export function framesIn(grey: Grey, h: Homography, sheet: PaperSheet, scale: number): FrameSight[] {
  return sheet.fields.map((field) => frameIn(grey, h, field, scale));
}

function frameIn(grey: Grey, h: Homography, field: PaperField, scale: number): FrameSight {
  const printed = frameAt(grey, h, field, scale);
  const grown = growth(printed.corners, field) > mostGrowth * scale;
  if (printed.seen > 0.9 && !grown) return printed;
  // Paper that was rolled up carries whole fields away with it; one side may have met the frame of the next field.
  const moved = frameAt(grey, h, { ...field, ...carried(grey, h, field, scale) }, scale);
  const better = grown && growth(moved.corners, field) <= mostGrowth * scale ? 0.2 : 0;
  return moved.seen + better > printed.seen ? moved : printed;
}

/** Millimetres on A4 by which a frame may seem larger than it was printed. */
const mostGrowth = 0.9;

function growth([a, b, c, d]: Corners, { width, height }: Area): number {
  return Math.max((b.x - a.x + c.x - d.x) / 2 - width, (c.y - b.y + d.y - a.y) / 2 - height);
}

function frameAt(grey: Grey, h: Homography, field: Area, scale: number): FrameSight {
  const sides = sidesOf(field).map((side) => {
    const steps = Math.max(2, Math.floor(side.length / (stretch * scale)));
    const parts = Array.from({ length: steps }, (_, at) =>
      bestDip(grey, h, side, at / steps, 1 / steps, scale),
    );
    const lines = parts.map(({ dip, off }, at) => {
      const near = [parts[at - 1], parts[at + 1]].some(
        (one) => one && one.dip > leastDip && Math.abs(one.off - off) < 0.5 * scale,
      );
      return dip > leastDip && near;
    });
    const spots = parts.flatMap(({ off }, at) => (lines[at] ? [{ x: (at + 0.5) / steps, y: off }] : []));
    const ends = spots.length > 0.4 * steps ? endsOf(spots) : ([0, 0] as const);
    return { lines, ends, part: side.length / steps / scale };
  });
  const around = sides.flatMap(({ lines, part }) => lines.map((sight) => ({ sight, part })));
  const whole = around.reduce((sum, { part }) => sum + part, 0);
  const visible = around.reduce((sum, { sight, part }) => sum + (sight ? part : 0), 0);
  const [top, bottom] = [field.y, field.y + field.height];
  const [left, right] = [field.x, field.x + field.width];
  const [above, after, below, before] = sides.map(({ ends }) => ends) as [Ends, Ends, Ends, Ends];
  return {
    seen: visible / whole,
    hidden: longestHidden(around),
    corners: [
      { x: left - before[0], y: top - above[0] },
      { x: right + after[0], y: top - above[1] },
      { x: right + after[1], y: bottom + below[1] },
      { x: left - before[1], y: bottom + below[0] },
    ],
  };
}

/** How far out a side lies where it begins and where it ends. */
type Ends = readonly [number, number];

/**
 * By the straight line that half of all pairs of points lie above and half below (Theil and Sen), for the edge of a
 * shadow looks like a line too; and then as far in as the side bows, so that the cut leaves the line of print outside.
 */
function endsOf(spots: readonly Spot[]): Ends {
  const slopes = spots.flatMap((one, at) =>
    spots.slice(at + 1).map((other) => (other.y - one.y) / (other.x - one.x)),
  );
  const slope = spots.length < 4 ? 0 : medianOf(slopes);
  const begin = medianOf(spots.map(({ x, y }) => y - slope * x));
  const thirds = [0, 1, 2].map((third) => spots.filter(({ x }) => Math.floor(x * 3) === third));
  const inwards = thirds.map((some) => medianOf(some.map(({ x, y }) => begin + slope * x - y)));
  // The middle of a third is not yet the top of the bow.
  const bow = 1.4 * Math.max(0, ...inwards);
  return [begin - bow, begin + slope - bow];
}

/** The corner of the field where its frame, as a whole, is darkest: no further away than half the way to the next. */
function carried(grey: Grey, h: Homography, field: Area, scale: number): Spot {
  const steps = Array.from({ length: 17 }, (_, at) => (at - 8) * 0.35 * scale);
  const spots = steps.flatMap((x) => steps.map((y) => ({ x: field.x + x, y: field.y + y })));
  const dark = (spot: Spot) =>
    meanOf(sidesOf({ ...field, ...spot }).map((side) => meanOf(dipsAlong(grey, h, side, 4, scale))));
  return spots
    .map((spot) => ({ spot, dark: dark(spot) }))
    .reduce((best, one) => (one.dark > best.dark ? one : best)).spot;
}

function longestHidden(around: readonly { sight: boolean; part: number }[]): number {
  let [longest, running] = [0, 0];
  for (const { sight, part } of [...around, ...around]) {
    running = sight ? 0 : running + part;
    longest = Math.max(longest, running);
  }
  return longest;
}

/** The darkest line along a stretch of the side: how much darker than the paper beside, and how far out it lies. */
function bestDip(grey: Grey, h: Homography, side: Side, from: number, share: number, scale: number) {
  const profile = new Map<number, number>();
  const light = (off: number) => {
    const known = profile.get(off);
    if (known !== undefined) return known;
    const lights = [0.1, 0.26, 0.42, 0.58, 0.74, 0.9].map((way) =>
      lightBeside(grey, h, side, (from + way * share) * side.length, off),
    );
    const mean = meanOf(lights);
    profile.set(off, mean);
    return mean;
  };
  let best = { dip: 0, off: 0 };
  const step = 0.2 * scale;
  const reach = Math.round(beside / 0.2);
  for (let at = -Math.round(astray / 0.2); at <= Math.round(astray / 0.2); at += 1) {
    const paper = Math.max(light((at - reach) * step), light((at + reach) * step));
    const dip = 1 - light(at * step) / Math.max(paper, 1);
    if (dip > best.dip) best = { dip, off: at * step };
  }
  return best;
}

function lightBeside(grey: Grey, h: Homography, side: Side, along: number, out: number): number {
  const spot = seen(h, {
    x: side.from.x + side.along.x * along + side.out.x * out,
    y: side.from.y + side.along.y * along + side.out.y * out,
  });
  return lightAt(grey, spot.x, spot.y);
}

/**
 * The fourth corner when only three could be measured: of all places around where it should be, the one that lets
 * most of the printed frames lie where they are printed.
 */
export function settledCorner(
  grey: Grey,
  from: readonly Spot[],
  to: readonly Spot[],
  corner: number,
  sheet: PaperSheet,
  scale: number,
) {
  const sides = sheet.fields.flatMap((field) => sidesOf(field));
  const darkness = (at: Spot) => {
    const h = homography(
      from,
      to.map((spot, place) => (place === corner ? at : spot)),
    );
    return h ? meanOf(sides.flatMap((side) => dipsAlong(grey, h, side, 12, scale))) : 0;
  };
  let best = to[corner] ?? { x: 0, y: 0 };
  for (const step of [4, 2, 1, 0.5]) {
    const reach = step === 4 ? 7 : 2;
    const middle = best;
    let most = darkness(middle);
    for (let down = -reach; down <= reach; down += 1) {
      for (let across = -reach; across <= reach; across += 1) {
        const at = { x: middle.x + across * step, y: middle.y + down * step };
        const dark = darkness(at);
        if (dark > most) [best, most] = [at, dark];
      }
    }
  }
  return homography(
    from,
    to.map((spot, place) => (place === corner ? best : spot)),
  );
}

/** How much darker it is along a side than beside it, once in every so many millimetres on A4. */
function dipsAlong(grey: Grey, h: Homography, side: Side, every: number, scale: number): number[] {
  const count = Math.max(3, Math.round(side.length / (every * scale)));
  return Array.from({ length: count }, (_, at) => {
    const along = ((at + 0.5) / count) * side.length;
    const light = (out: number) => lightBeside(grey, h, side, along, out * scale);
    return Math.min(0.3, 1 - light(0) / Math.max(light(-beside), light(beside), 1));
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}
