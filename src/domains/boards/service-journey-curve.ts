import { type Feeling, feelingOf, inTimeOrder, type Phase, phaseOf, type Step } from "./service-journey.ts";

/** The paper a curve is drawn on, in the units of its drawing. `face` is the largest radius of a face. */
export type CurveFrame = {
  width: number;
  height: number;
  edge: { side: number; top: number; bottom: number };
  face: number;
};

export type CurvePoint = { id: string; number: number; feeling: Feeling; x: number; y: number };

/** Where everything in the drawing of a journey lies. */
export type JourneyCurve = {
  points: CurvePoint[];
  /** The line through the points, as an SVG path; empty for a single one. */
  line: string;
  /** How high neither good nor hard lies. */
  zero: number;
  /** The phases there are, and what of the width is theirs. */
  phases: { phase: Phase; from: number; to: number }[];
  /** The radius of the faces on the points; nought where there is no room for faces. */
  face: number;
};

/** Below this radius a face is not read, and a point says the same by how high it lies. */
const leastFace = 7.5;

/**
 * Draws a journey from the list of its steps: each in its turn along the way, as high as it feels. The line bends
 * calmly and goes no higher and no lower than its points. `mirrored` runs from the right. Undefined where no step has a
 * feeling.
 */
export function journeyCurve(
  notes: readonly Pick<Step, "id" | "slot" | "extra" | "place">[],
  { width, height, edge, face }: CurveFrame,
  mirrored = false,
): JourneyCurve | undefined {
  const steps = inTimeOrder(notes);
  const across = (width - 2 * edge.side) / Math.max(1, steps.length);
  const x = (index: number) => tenth(mirrored ? width - xOf(index) : xOf(index));
  const xOf = (index: number) => edge.side + (index + 0.5) * across;
  const y = (feeling: number) => tenth(edge.top + ((2 - feeling) / 4) * (height - edge.top - edge.bottom));
  const points = steps.flatMap((step, index): CurvePoint[] => {
    const feeling = feelingOf(step);
    if (feeling === undefined) return [];
    return [{ id: step.id, number: index + 1, feeling, x: x(index), y: y(feeling) }];
  });
  if (points.length === 0) return undefined;
  const radius = Math.min(face, across * 0.46);
  return {
    points,
    line: smooth(points),
    zero: y(0),
    phases: stretches(steps).map(({ phase, first, last }) => ({
      phase,
      from: x(first - 0.5),
      to: x(last + 0.5),
    })),
    face: radius < leastFace ? 0 : tenth(radius),
  };
}

const tenth = (number: number) => Math.round(number * 10) / 10;

function stretches(steps: readonly { slot: string }[]): { phase: Phase; first: number; last: number }[] {
  const found: { phase: Phase; first: number; last: number }[] = [];
  for (const [index, step] of steps.entries()) {
    const last = found.at(-1);
    if (last?.phase === phaseOf(step)) last.last = index;
    else found.push({ phase: phaseOf(step), first: index, last: index });
  }
  return found;
}

type Place = { x: number; y: number };

/** A cubic through the points that never overshoots them (Fritsch and Carlson's condition, by harmonic means). */
function smooth(points: readonly Place[]): string {
  const [first] = points;
  if (!first || points.length < 2) return "";
  const slope = (index: number) => {
    const [a, b] = [points[index], points[index + 1]];
    return a && b ? (b.y - a.y) / (b.x - a.x) : 0;
  };
  const bend = (index: number) => {
    const [before, after] = [slope(index - 1), slope(index)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? first;
    const third = (to.x - from.x) / 3;
    const one = [from.x + third, from.y + third * bend(index)];
    const other = [to.x - third, to.y - third * bend(index + 1)];
    return `C${[...one, ...other, to.x, to.y].map(tenth).join(" ")}`;
  });
  return `M${first.x} ${first.y}${pieces.join("")}`;
}
