import { type Blob, blobsIn } from "./paper-blobs.ts";
import type { FrameSight } from "./paper-frames.ts";
import { homography } from "./paper-homography.ts";
import { distance } from "./paper-marks.ts";
import type { Pixels } from "./paper-pixels.ts";
import {
  type Area,
  type Corners,
  cornersOf,
  enlargement,
  type PaperSheet,
  type Spot,
} from "./paper-sheet.ts";
import { straightened } from "./paper-whiten.ts";

/** Why a field should be looked at before it is believed: something lies over its frame, or light blots it out. */
export type PaperDoubt = "covered" | "glare";

/** What was written in one field, upright, without its frame. */
export type PaperCut = {
  /** As in the sheet: "idea-4". */
  id: string;
  picture: Pixels;
  /** Where it was cut: millimetres on the sheet. */
  corners: Corners;
  /** Nothing was written there. */
  empty: boolean;
  /** 0-1: how much of the printed frame was found around it. */
  confidence: number;
  doubt?: PaperDoubt;
};

type Straight = {
  sheet: PaperSheet;
  sights: readonly FrameSight[];
  /** As it was photographed. */
  raw: Pixels;
  /** With its paper made white. */
  picture: Pixels;
  /** Pixels to the millimetre in both. */
  scale: number;
};

/** Millimetres on A4 inside the frame where the cut begins, so that no line of print is left. */
const inset = 0.9;
/** And how far outside it a word is followed. */
const reach = 1.9;
/** How dark, of 255, a pixel has to be to count as ink: pencil does, the lightest print does not. */
const inkBelow = 222;
/** Square millimetres of the smallest stroke, and of the least that counts as something written. */
const [leastStroke, leastInk] = [0.35, 1.6];
/** A frame hidden for so many millimetres on A4, or of which so little is left, is covered by something. */
const [mostHidden, leastSeen] = [9, 0.6];
/** The share of a field that may be blotted out by light. */
const mostGlare = 0.06;

/** Cuts every field out of a straightened sheet, and says of each whether anything is written in it. */
export function cutOut({ sheet, sights, raw, picture, scale }: Straight): PaperCut[] {
  const by = enlargement(sheet.size);
  const dazzled = lightOfPaper(raw) < 215;
  return sheet.fields.map((field, at) => {
    const sight = sights[at] ?? { seen: 0, hidden: Number.POSITIVE_INFINITY, corners: cornersOf(field) };
    const clear = inset * by;
    const inner = inside(sight.corners, [clear, clear, clear, clear]);
    const glare = dazzled && shareOf(pieceOf(raw, inner, scale), isGlare) > mostGlare;
    const ink = strokesIn(pieceOf(picture, inner, scale), scale).reduce((sum, { area }) => sum + area, 0);
    const empty = ink < leastInk * scale * scale;
    const covered = sight.hidden > mostHidden || sight.seen < leastSeen;
    const corners = empty || covered ? inner : withWhatCrosses(picture, sight.corners, by, scale);
    return {
      id: field.id,
      picture: pieceOf(picture, corners, scale),
      corners,
      empty,
      confidence: sight.seen,
      ...(glare ? { doubt: "glare" as const } : covered && { doubt: "covered" as const }),
    };
  });
}

/** The four sides as a clock goes: top, right, bottom, left. */
type Sides = readonly [number, number, number, number];

/** The corners moved in from each side by so much; out where it is less than nothing. */
function inside([a, b, c, d]: Corners, [top, right, bottom, left]: Sides): Corners {
  return [
    { x: a.x + left, y: a.y + top },
    { x: b.x - right, y: b.y + top },
    { x: c.x - right, y: c.y - bottom },
    { x: d.x + left, y: d.y - bottom },
  ];
}

/**
 * Hands do not stop at a frame: where a stroke goes through it, the cut goes along, up to the middle of the gap to the
 * next field. Above the field stands its label, so nothing is looked for there.
 */
function withWhatCrosses(picture: Pixels, frame: Corners, by: number, scale: number): Corners {
  const far = reach * by;
  const [out, rim] = [inside(frame, [0, -far, -far, -far]), inside(frame, [0, far, far, far])];
  const strips: readonly [Corners, "width" | "height"][] = [
    [[rim[1], out[1], out[2], { x: rim[2].x, y: out[2].y }], "width"],
    [[rim[3], rim[2], { x: rim[2].x, y: out[2].y }, { x: rim[3].x, y: out[3].y }], "height"],
    [[out[0], rim[0], { x: rim[3].x, y: out[3].y }, out[3]], "width"],
  ];
  const [right = 0, bottom = 0, left = 0] = strips.map(([strip, across]) => {
    const piece = pieceOf(picture, strip, scale);
    const through = strokesIn(piece, scale).some((stroke) => {
      const extent = across === "width" ? stroke.right - stroke.left : stroke.bottom - stroke.top;
      return extent > 0.8 * piece[across];
    });
    return through ? -far : inset * by;
  });
  return inside(frame, [inset * by, right, bottom, left]);
}

/** A piece of a straightened sheet. Where the paper was bent it is straightened once more, else only cut out. */
function pieceOf(picture: Pixels, corners: Corners, scale: number): Pixels {
  const [a, b, c, d] = corners.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as [
    Spot,
    Spot,
    Spot,
    Spot,
  ];
  const [width, height] = [(b.x - a.x + c.x - d.x) / 2, (c.y - b.y + d.y - a.y) / 2];
  const straight = { x: (a.x + d.x) / 2, y: (a.y + b.y) / 2, width, height };
  const slant = Math.max(...cornersOf(straight).map((spot, at) => distance(spot, [a, b, c, d][at] ?? spot)));
  if (slant > 1) {
    const h = homography(cornersOf({ x: 0, y: 0, width, height }), [a, b, c, d]);
    if (h) return straightened(picture, h, width, height, 1);
  }
  return rectangleOf(picture, straight);
}

function rectangleOf({ data, width: wide, height: high }: Pixels, area: Area): Pixels {
  const [left, top] = [Math.max(0, Math.round(area.x)), Math.max(0, Math.round(area.y))];
  const width = Math.min(wide - left, Math.round(area.width));
  const height = Math.min(high - top, Math.round(area.height));
  const piece = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * wide + left) * 4;
    piece.set(data.subarray(from, from + width * 4), y * width * 4);
  }
  return { data: piece, width, height };
}

/** What is ink, stroke by stroke. Grains of paper and of the camera are small; a stroke is not. */
function strokesIn(cut: Pixels, scale: number): Blob[] {
  const { data, width, height } = cut;
  const ink = new Uint8Array(width * height);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      // With its neighbours, for a single dark pixel is noise.
      let sum = 0;
      for (let row = -1; row <= 1; row += 1) {
        const at = ((y + row) * width + x) * 4;
        for (let near = at - 4; near <= at + 4; near += 4)
          sum += Math.min(data[near] as number, data[near + 1] as number, data[near + 2] as number);
      }
      if (sum < inkBelow * 9) ink[y * width + x] = 1;
    }
  }
  return blobsIn(ink, width, height, leastStroke * scale * scale);
}

const isGlare = (red: number, green: number, blue: number) => Math.min(red, green, blue) >= 250;

function shareOf({ data }: Pixels, counts: (red: number, green: number, blue: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (counts(data[at] as number, data[at + 1] as number, data[at + 2] as number)) count += 1;
  return (count * 4) / data.length;
}

/** How light the paper is on most of the sheet; what is far lighter is a reflection. */
function lightOfPaper({ data }: Pixels): number {
  const pixels = data.length / 4;
  const some = Array.from(
    { length: 2000 },
    (_, at) => data[Math.floor((at * pixels) / 2000) * 4 + 1] as number,
  );
  return some.sort((one, other) => one - other)[1000] as number;
}
