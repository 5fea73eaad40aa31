import { cellAreas, nameOfCells, type PaperName } from "./paper-code.ts";
import { type Homography, homography, seen } from "./paper-homography.ts";
import { paperLayouts } from "./paper-layouts.ts";
import { clockwise, distance, type FoundMark, meanOf } from "./paper-marks.ts";
import { type Grey, lightAt } from "./paper-pixels.ts";
import {
  type Area,
  cornersOf,
  enlargement,
  middleOf,
  type Orientation,
  paperFrame,
  type Spot,
} from "./paper-sheet.ts";

/** A sheet in a photo: which one, how it lies, and by which marks it is known. */
export type Pose = {
  name: PaperName;
  /** From millimetres on the sheet to pixels of the photo. */
  toPhoto: Homography;
  /** As on the sheet: clockwise from the upper left. The one that cannot be seen is undefined. */
  marks: readonly (FoundMark | undefined)[];
};

/** A way four or three marks could lie, measured on A4, before the sheet has said its name. */
type Guess = { orientation: Orientation; h: Homography; marks: (FoundMark | undefined)[]; error: number };

const frames = { portrait: paperFrame("portrait"), landscape: paperFrame("landscape") };
const orientations = Object.keys(frames) as Orientation[];
/** Marks that are looked at together: there are four, and a second sheet may lie beside. */
const mostMarks = 10;

/**
 * The sheet that these marks are the corners of. Four marks have to fit each other as squares of one size on one flat
 * sheet do, the odd one in its corner, and a row of cells has to say which sheet it is. With three the fourth corner
 * follows from how the squares are drawn out, and the row of cells has to be read there too.
 * `fits`: four marks were found that fit each other, whatever the cells say.
 */
export function poseOf(grey: Grey, found: readonly FoundMark[]): { pose?: Pose; fits: boolean } {
  const marks = found.slice(0, mostMarks);
  const four = guessesFrom(marks, 4);
  const pose = firstNamed(grey, four) ?? firstNamed(grey, guessesFrom(marks, 3));
  return { pose, fits: four.length > 0 };
}

function firstNamed(grey: Grey, guesses: readonly Guess[]): Pose | undefined {
  for (const guess of guesses) {
    const name = nameRead(grey, guess);
    if (!name) continue;
    const by = 1 / enlargement(name.size);
    const smaller = guess.h.map((one, at) => (at % 3 === 2 ? one : one * by));
    return { name, toPhoto: smaller, marks: guess.marks };
  }
  return undefined;
}

/** All ways so many of the marks can be corners of one sheet, the best first. */
function guessesFrom(marks: readonly FoundMark[], count: 3 | 4): Guess[] {
  const spots = marks.map((mark) => ({ ...mark.middle, mark }));
  return chosen(spots, count)
    .flatMap((some) =>
      orientations.flatMap((orientation) =>
        turned(
          clockwise(some).map(({ mark }) => mark),
          orientation,
        ),
      ),
    )
    .sort((one, other) => one.error - other.error);
}

function chosen<T>(all: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return all.flatMap((one, at) => chosen(all.slice(at + 1), count - 1).map((others) => [one, ...others]));
}

/** The marks are in order round the sheet already; which of them is the first corner, and which corner is missing? */
function turned(marks: readonly FoundMark[], orientation: Orientation): Guess[] {
  const corners = [0, 1, 2, 3];
  const missing = marks.length === 4 ? [4] : corners;
  return missing.flatMap((gone) => {
    const places = corners.filter((corner) => corner !== gone);
    return places.flatMap((_, turn) => {
      const placed: (FoundMark | undefined)[] = [undefined, undefined, undefined, undefined];
      for (const [at, place] of places.entries()) placed[place] = marks[(at + turn) % marks.length];
      return fitted(placed, orientation) ?? [];
    });
  });
}

/** Mean distance between where a corner is and where it should be, in sides of a mark. */
const mostError = { 4: 0.12, 3: 0.07 } as const;

function fitted(marks: (FoundMark | undefined)[], orientation: Orientation): Guess | undefined {
  // One may be too blurred to show its hole; two that are wrong mean that the sheet lies another way.
  const strange = marks.filter((mark, at) => mark && mark.odd !== (at === 0)).length;
  if (strange > 1) return undefined;
  const areas = frames[orientation].marks;
  const pairs = marks.flatMap((mark, at) => {
    const area = areas[at];
    return mark && area ? [{ mark, area }] : [];
  });
  const count = pairs.length === 4 ? 4 : 3;
  const rough = count === 4 ? byMiddles(pairs) : byCorners(pairs);
  if (!rough) return undefined;
  const error = meanOf(pairs.map(({ mark, area }) => misfit(rough, mark, area)));
  return error < mostError[count] ? { orientation, h: rough, marks, error: error + strange } : undefined;
}

type Pair = { mark: FoundMark; area: Area };

const byMiddles = (pairs: readonly Pair[]) =>
  homography(
    pairs.map(({ area }) => middleOf(area)),
    pairs.map(({ mark }) => mark.middle),
  );

/** Three squares have twelve corners: more than enough, though the far corner is only as sure as they are sharp. */
function byCorners(pairs: readonly Pair[]): Homography | undefined {
  const flat = affine(
    pairs.map(({ area }) => middleOf(area)),
    pairs.map(({ mark }) => mark.middle),
  );
  if (!flat) return undefined;
  const from = pairs.flatMap(({ area }) => [...cornersOf(area), middleOf(area)]);
  const to = pairs.flatMap(({ mark, area }) => [...inOrder(mark.corners, flat, area), mark.middle]);
  return homography(from, to);
}

/** Where three points determine everything: what is parallel stays so. */
function affine(from: readonly Spot[], to: readonly Spot[]): Homography | undefined {
  const [a, b, c] = from;
  const [p, q, r] = to;
  if (!a || !b || !c || !p || !q || !r) return undefined;
  const fourth = (one: Spot, two: Spot, three: Spot) => ({
    x: two.x + three.x - one.x,
    y: two.y + three.y - one.y,
  });
  return homography([a, b, c, fourth(a, b, c)], [p, q, r, fourth(p, q, r)]);
}

function misfit(h: Homography, { corners, side }: FoundMark, area: Area): number {
  const ordered = inOrder(corners, h, area);
  return meanOf(cornersOf(area).map((corner, at) => distance(seen(h, corner), ordered[at] ?? corner))) / side;
}

/** The corners of a mark from the one that is its upper left on the sheet. */
function inOrder(corners: readonly Spot[], h: Homography, area: Area): Spot[] {
  const wanted = cornersOf(area).map((corner) => seen(h, corner));
  const ways = corners.map((_, turn) =>
    corners.map((_, at) => corners[(at + turn) % corners.length] as Spot),
  );
  const off = (way: readonly Spot[]) =>
    way.reduce((sum, spot, at) => sum + distance(spot, wanted[at] ?? spot), 0);
  return ways.reduce((best, way) => (off(way) < off(best) ? way : best));
}

/** What the rows of cells say. Nothing when neither can be read, or they say different things. */
function nameRead(grey: Grey, { h, orientation }: Guess): PaperName | undefined {
  const [first, second] = frames[orientation].codes;
  const names = [cellsRead(grey, h, first), cellsRead(grey, h, second)?.map((black) => !black)].map(
    (cells) => cells && nameOfCells(cells),
  );
  const name = names[0] ?? names[1];
  const agreed = names.every((one) => !one || (one.tool === name?.tool && one.version === name.version));
  if (!name || !agreed) return undefined;
  const layout = paperLayouts[name.tool];
  return layout.version === name.version && layout.orientation === orientation ? name : undefined;
}

/** Each cell against the paper above and below it, for a shadow may fall across the row. */
function cellsRead(grey: Grey, h: Homography, row: Area): boolean[] | undefined {
  const light = (x: number, y: number) => {
    const spot = seen(h, { x, y });
    return lightAt(grey, spot.x, spot.y);
  };
  const shares = cellAreas(row).map(({ x, y, width, height }) => {
    const at = [0.3, 0.5, 0.7].map((way) => x + width * way);
    const inside = meanOf(at.flatMap((px) => [0.3, 0.5, 0.7].map((way) => light(px, y + height * way))));
    const paper = meanOf(at.flatMap((px) => [light(px, y - height * 0.4), light(px, y + height * 1.4)]));
    return inside / Math.max(paper, 1);
  });
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const middle = (least + most) / 2;
  if (most - least < 0.22 || shares.some((one) => Math.abs(one - middle) < (most - least) * 0.12))
    return undefined;
  return shares.map((one) => one < middle);
}
