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
import { middleOf, type Pose, poseOf } from "./paper-poses.ts";
import {
  enlargement,
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
/** Millimetres on A4 between black and white at the edge of a mark, beyond which handwriting is lost. */
const mostBlur = 1.5;
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
    if (!fits && seenSmaller(grey)) return { refused: "blurred" };
    if (fits) return { refused: smallest(marks) < 12 * leastScale * 1.4 ? "too-small" : "unknown-sheet" };
    return { refused: marks.length >= 3 ? "three-marks" : "no-marks" };
  }
  const others = marks.filter(
    (mark) => !pose.marks.some((one) => one && distance(one.middle, mark.middle) < mark.side),
  );
  if (others.length > 2 && poseOf(grey, others).pose) return { refused: "two-sheets" };
  const sides = pose.marks.flatMap((mark) => (mark ? [mark.side] : []));
  if (Math.min(...sides) < 12 * leastScale) return { refused: "too-small" };
  if (blurOf(grey, pose) > mostBlur) return { refused: "blurred" };
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

/** Whether there is a sheet after all when the photo is made so small that its blur no longer matters. */
function seenSmaller(grey: Grey): boolean {
  const half = halved(grey);
  return [half, halved(half)].some((one) => {
    const { pose, fits } = lookedAt(one);
    return fits || pose !== undefined;
  });
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

/** Millimetres on A4 from a tenth to nine tenths of the way from black to white, across the outer edges of the marks. */
function blurOf(grey: Grey, { name, marks }: Pose): number {
  const steps = Array.from({ length: 41 }, (_, at) => (at - 20) / 40);
  const widths = marks
    .flatMap((mark) => (mark ? [mark] : []))
    .map((mark) => {
      const profile = steps.map((step) =>
        meanOf(
          mark.corners.flatMap((corner, at) => {
            const next = mark.corners[(at + 1) % 4] ?? corner;
            return [0.35, 0.5, 0.65].map((way) => {
              const edge = {
                x: corner.x + (next.x - corner.x) * way,
                y: corner.y + (next.y - corner.y) * way,
              };
              // From the middle of the edge inwards by 0.15 of the mark, and outwards as far.
              const out = 1 + step * 0.6;
              const x = mark.middle.x + (edge.x - mark.middle.x) * out;
              const y = mark.middle.y + (edge.y - mark.middle.y) * out;
              return lightAt(grey, x, y);
            });
          }),
        ),
      );
      const [black, white] = [Math.min(...profile), Math.max(...profile)];
      const between = profile.filter(
        (light) => light > black + 0.1 * (white - black) && light < black + 0.9 * (white - black),
      );
      return (between.length / 40) * 0.6 * 6;
    });
  return name ? meanOf(widths) : 0;
}

/** Which of its sides the sheet turns upwards in the photo. */
function turnsOf(h: Homography, { width, height }: PaperSheet): 0 | 1 | 2 | 3 {
  const [left, right] = [seen(h, { x: 0, y: height / 2 }), seen(h, { x: width, y: height / 2 })];
  const angle = Math.atan2(right.y - left.y, right.x - left.x);
  return (((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}
