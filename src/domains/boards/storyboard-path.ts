/**
 * A drawing is kept as the strokes of a pen in a square of `side`: whole numbers, nothing but M and L. It is the same
 * on every screen and on paper, a few hundred letters for what one draws in a minute, and it can hold nothing else.
 */
export const side = 200;

/** The most letters of what one pen has drawn. */
export const mostPath = 12_000;

/** The two pens, as wide as the lines of a picture card are when they lie in the same square. */
export const pens = { drawing: 6, thick: 15 } as const;
export type Pen = keyof typeof pens;

const number = "(?:\\d|[1-9]\\d|1\\d\\d|200)";
const strokes = new RegExp(`^(?:M${number} ${number}(?:L${number} ${number})+)+$`);

/** Whether this is strokes of a pen, and nothing else. */
export const isPath = (text: string): boolean => text.length <= mostPath && strokes.test(text);

export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

/** A stroke as it is kept; a touch is a point the pen stands on. */
export function pathOf(stroke: Stroke): string {
  const points: Point[] = [];
  for (const point of stroke) {
    const [x, y] = [whole(point[0]), whole(point[1])];
    const last = points.at(-1);
    if (!last || last[0] !== x || last[1] !== y) points.push([x, y]);
  }
  const [first] = points;
  if (!first) return "";
  const rest = points.length > 1 ? points.slice(1) : [first];
  return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `L${x} ${y}`).join("")}`;
}

/** The strokes of a drawing, each as it is kept. */
export const strokesOf = (path: string): string[] => path.match(/M[^M]+/g) ?? [];

const whole = (at: number) => Math.max(0, Math.min(side, Math.round(at)));

/**
 * A stroke with fewer points, none of those left out further from it than `tolerance` (Ramer 1972, Douglas and Peucker
 * 1973). The ends stay.
 */
export function simplified(stroke: Stroke, tolerance: number): Stroke {
  const kept = new Set([0, stroke.length - 1]);
  const open: [number, number][] = [[0, stroke.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let [furthest, distance] = [from, tolerance];
    for (let at = from + 1; at < to; at++) {
      const away = distanceTo(stroke[at], stroke[from], stroke[to]);
      if (away > distance) [furthest, distance] = [at, away];
    }
    if (furthest === from) continue;
    kept.add(furthest);
    open.push([from, furthest], [furthest, to]);
  }
  return stroke.filter((_, at) => kept.has(at));
}

/** How far a point lies from the line between two others; from its nearer end where it lies beyond it. */
function distanceTo(point: Point = [0, 0], from: Point = point, to: Point = from): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along =
    length === 0
      ? 0
      : Math.max(0, Math.min(1, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length));
  return Math.hypot(point[0] - from[0] - along * dx, point[1] - from[1] - along * dy);
}
