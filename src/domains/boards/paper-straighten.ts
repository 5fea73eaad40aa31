import { cutOut, type PaperCut } from "./paper-cuts.ts";
import { framesIn, settledCorner } from "./paper-frames.ts";
import { type Homography, seen } from "./paper-homography.ts";
import { distance, type FoundMark, marksIn, meanOf } from "./paper-marks.ts";
import {
  darkerThanAround,
  type Grey,
  greyOf,
  halved,
  lightAt,
  longestLookedAt,
  noLongerThan,
  type Pixels,
  sumsOf,
} from "./paper-pixels.ts";
import { type Pose, poseOf } from "./paper-poses.ts";
import {
  enlargement,
  middleOf,
  type PaperSheet,
  type PaperSize,
  type PaperTool,
  paperSheetFor,
} from "./paper-sheet.ts";
import { straightened, whitened } from "./paper-whiten.ts";

/**
 * Why nothing was cut. `no-marks`: no sheet of ours. `three-marks`: a corner is hidden, and the rest does not prove
 * where it is. `unknown-sheet`: corners, but no row of cells that says which sheet. `two-sheets`: which of them?
 * `too-small`, `blurred`: there it is, but what is written on it could not be read.
 */
export type PaperRefusal =
  | "no-marks"
  | "three-marks"
  | "unknown-sheet"
  | "two-sheets"
  | "too-small"
  | "blurred";

/** A sheet of paper read from a photo of it. */
export type PaperReading = {
  tool: PaperTool;
  size: PaperSize;
  /** The whole sheet, straight, its paper white. */
  picture: Pixels;
  /** Pixels of `picture` to a millimetre of the sheet. */
  scale: number;
  /** A quarter turn clockwise each: how the sheet lay in the photo. */
  turns: 0 | 1 | 2 | 3;
  /** 0-1: how much of what is printed lay where it should. */
  confidence: number;
  /** A corner was hidden, and was found by what is printed. */
  cornerHidden: boolean;
  cuts: PaperCut[];
};

/** What is being done: in this order, each once. */
export type PaperStep = "looking" | "straightening" | "cutting";

/** A photo is looked at through these in turn until the sheet is found: reach in parts of the photo, and share. */
const glasses = [
  [1 / 40, 0.78],
  [1 / 14, 0.82],
  [1 / 80, 0.7],
  [1 / 24, 0.9],
] as const;

/** Pixels to a millimetre of A4 below which handwriting is lost, and above which more shows nothing. */
const [leastScale, mostScale] = [2.2, 8];
/** Pixels of the longer side of the straightened sheet, at most. */
const longestSheet = 1900;
/** How much of the black of a mark has to be left, or handwriting is lost. */
const leastSharpness = 0.62;
/** How much of the printed frames has to be found for the sheet to be believed. */
const leastSeen = { four: 0.35, three: 0.6 } as const;

/**
 * Finds one of our sheets in a photo, straightens it and cuts it into its fields: no library, no network, nothing but
 * the pixels. When that cannot be done it says why, and cuts nothing (F6).
 */
export function readPaper(
  photo: Pixels,
  onStep: (step: PaperStep) => void = () => {},
): PaperReading | { refused: PaperRefusal } {
  onStep("looking");
  const small = noLongerThan(photo, longestLookedAt);
  const grey = greyOf(small);
  const found = sheetIn(grey);
  if ("refused" in found) return found;
  onStep("straightening");
  const sheet = paperSheetFor(found.pose.name.tool, found.pose.name.size);
  const by = enlargement(sheet.size);
  const h = settled(grey, found.pose, sheet, by);
  const sights = framesIn(grey, h, sheet, by);
  const confidence = meanOf(sights.map((sight) => sight.seen));
  const cornerHidden = found.pose.marks.includes(undefined);
  if (cornerHidden && confidence < leastSeen.three) return { refused: "three-marks" };
  if (confidence < leastSeen.four) return { refused: "blurred" };
  const scale = Math.min(mostScale, densest(h, sheet), longestSheet / Math.max(sheet.width, sheet.height));
  const raw = straightened(small, h, sheet.width, sheet.height, scale);
  const picture = whitened(raw, scale);
  onStep("cutting");
  const cuts = cutOut({ sheet, sights, raw, picture, scale });
  return {
    tool: sheet.tool,
    size: sheet.size,
    picture,
    scale,
    turns: turnsOf(h, sheet),
    confidence,
    cornerHidden,
    cuts,
  };
}

function sheetIn(grey: Grey): { pose: Pose } | { refused: PaperRefusal } {
  const looked = lookedAt(grey);
  const { pose, marks, fits } = looked;
  if (!pose) {
    if (marks.length < 3 && nothingIsSharp(grey)) return { refused: "blurred" };
    if (fits) return { refused: smallest(marks) < 12 * leastScale * 1.4 ? "too-small" : "unknown-sheet" };
    return { refused: marks.length >= 3 ? "three-marks" : "no-marks" };
  }
  const others = marks.filter(
    (mark) => !pose.marks.some((one) => one && distance(one.middle, mark.middle) < mark.side),
  );
  if (others.length > 2 && poseOf(grey, others).pose) return { refused: "two-sheets" };
  const sides = pose.marks.flatMap((mark) => (mark ? [mark.side] : []));
  if (Math.min(...sides) < 12 * leastScale) return { refused: "too-small" };
  if (sharpnessOf(grey, pose) < leastSharpness) return { refused: "blurred" };
  return { pose };
}

/** Through one glass after the other; what one showed is kept for the next. A hidden corner may show in a later one. */
function lookedAt(grey: Grey): { pose?: Pose; marks: FoundMark[]; fits: boolean } {
  const sums = sumsOf(grey);
  const marks: FoundMark[] = [];
  let best: Pose | undefined;
  let fits = false;
  for (const [reach, share] of glasses) {
    const dark = darkerThanAround(grey, sums, Math.round(Math.max(grey.width, grey.height) * reach), share);
    for (const mark of marksIn(grey, dark)) {
      const known = marks.findIndex((one) => distance(one.middle, mark.middle) < mark.side / 2);
      if (known < 0) marks.push(mark);
      else if ((marks[known]?.clarity ?? 0) < mark.clarity) marks[known] = mark;
    }
    marks.sort((one, other) => other.clarity - one.clarity);
    if (marks.length < 3) continue;
    const now = poseOf(grey, marks);
    fits ||= now.fits;
    best = now.pose ?? best;
    if (now.pose && !now.pose.marks.includes(undefined)) break;
  }
  return { pose: best, marks, fits };
}

/**
 * Whether nothing in the photo is sharp: at a quarter of its size even the hardest edges take more than two pixels to
 * get from dark to light.
 */
function nothingIsSharp(grey: Grey): boolean {
  const { data, width } = halved(halved(grey));
  const reach = 5 * (width + 1);
  if (data.length <= 2 * reach) return false;
  const step = (at: number, by: number) => Math.abs((data[at + by] as number) - (data[at - by] as number));
  const steps = new Uint8Array(data.length);
  for (let at = reach; at < data.length - reach; at += 1) steps[at] = Math.max(step(at, 1), step(at, width));
  const hard = Math.max(1, steps.slice().sort()[Math.floor(steps.length * 0.995)] ?? 0);
  const widths: number[] = [];
  for (const [at, height] of steps.entries()) {
    if (height < hard) continue;
    const by = step(at, 1) === height ? 1 : width;
    const around = Array.from({ length: 11 }, (_, near) => data[at + (near - 5) * by] as number);
    widths.push((Math.max(...around) - Math.min(...around)) / height);
  }
  widths.sort((one, other) => one - other);
  return (widths[widths.length >> 1] ?? 0) > 1.6;
}

const smallest = (marks: readonly FoundMark[]) => Math.min(...marks.slice(0, 4).map(({ side }) => side));

/** The homography once more, from the middles of four marks, or with the hidden corner laid where it fits the frames. */
function settled(grey: Grey, { toPhoto, marks }: Pose, sheet: PaperSheet, scale: number): Homography {
  const corner = marks.indexOf(undefined);
  if (corner < 0) return toPhoto;
  const from = sheet.marks.map(middleOf);
  const to = from.map((spot, at) => marks[at]?.middle ?? seen(toPhoto, spot));
  return settledCorner(grey, from, to, corner, sheet, scale) ?? toPhoto;
}

/** Pixels of the photo to a millimetre, where the sheet is nearest. */
function densest(h: Homography, { marks }: PaperSheet): number {
  return Math.max(
    ...marks.map(
      ({ x, y, width }) =>
        distance(seen(h, { x, y }), seen(h, { x: x + width, y: y + width })) / width / Math.SQRT2,
    ),
  );
}

/**
 * How much of the black of a mark's ring is left, 0-1: it is 1.7 mm broad on A4 with white on both sides, and the
 * heart, broader, is as black as black is here.
 */
function sharpnessOf(grey: Grey, { marks }: Pose): number {
  const shares = marks.flatMap((mark) => {
    if (!mark || mark.odd) return [];
    const at = (out: number) =>
      meanOf(
        mark.corners.map((corner, side) => {
          const next = mark.corners[(side + 1) % 4] ?? corner;
          const edge = { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
          const { x, y } = mark.middle;
          return lightAt(grey, x + (edge.x - x) * out, y + (edge.y - y) * out);
        }),
      );
    const [heart, gap, ring, outside] = [at(0.1), at(4 / 7), at(6 / 7), at(9 / 7)];
    return [((gap + outside) / 2 - ring) / Math.max(outside - heart, 1)];
  });
  return meanOf(shares);
}

/** Which of its sides the sheet turns upwards in the photo. */
function turnsOf(h: Homography, { width, height }: PaperSheet): 0 | 1 | 2 | 3 {
  const [left, right] = [seen(h, { x: 0, y: height / 2 }), seen(h, { x: width, y: height / 2 })];
  const angle = Math.atan2(right.y - left.y, right.x - left.x);
  return (((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}
