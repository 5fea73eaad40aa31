type Point = readonly [x: number, y: number];

/** How many numbers each command of SVG path data takes. */
const takes: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
/** Points along a curve. */
const steps = 24;

/**
 * The lines a pen draws for SVG path data, curves as many short ones; a Z draws back to where the line began.
 * Throws on anything that is not path data, so that what passes here is drawn by a browser and on paper alike.
 */
export function penLines(data: string): Point[][] {
  const drawn: Point[][] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  // What a smooth curve goes on from: the last control point, of that kind of curve alone.
  let control: { of: "C" | "Q"; point: Point } | undefined;

  const go = (...points: Point[]) => {
    drawn.at(-1)?.push(...points);
    at = points.at(-1) ?? at;
  };
  const mirrored = (of: "C" | "Q"): Point =>
    control?.of === of ? [2 * at[0] - control.point[0], 2 * at[1] - control.point[1]] : at;

  for (const { letter, numbers } of commands(data)) {
    const command = letter.toUpperCase();
    const [dx, dy] = letter === command ? [0, 0] : at;
    const points = pairs(numbers).map(([x, y]): Point => [x + dx, y + dy]);
    const [a = at, b = at, c = at] = points;
    const from = at;
    const before = control;
    control = undefined;
    if (command === "M") {
      drawn.push([a]);
      at = start = a;
    } else if (command === "Z") go(start);
    else if (command === "L") go(a);
    else if (command === "H") go([(numbers[0] ?? 0) + dx, at[1]]);
    else if (command === "V") go([at[0], (numbers[0] ?? 0) + dy]);
    else if (command === "A") go(...arc(from, numbers, [(numbers[5] ?? 0) + dx, (numbers[6] ?? 0) + dy]));
    else if (command === "C" || command === "S") {
      control = before;
      const [one, two, end] = command === "C" ? [a, b, c] : [mirrored("C"), a, b];
      go(...curve([from, one, two, end]));
      control = { of: "C", point: two };
    } else {
      control = before;
      const [one, end] = command === "Q" ? [a, b] : [mirrored("Q"), a];
      go(...curve([from, one, end]));
      control = { of: "Q", point: one };
    }
  }
  return drawn;
}

/** How far the pen travels. */
export function penLength(lines: readonly (readonly Point[])[]): number {
  let length = 0;
  for (const line of lines) {
    line.slice(1).forEach(([x, y], index) => {
      const [fromX, fromY] = line[index] ?? [x, y];
      length += Math.hypot(x - fromX, y - fromY);
    });
  }
  return length;
}

function commands(data: string): { letter: string; numbers: number[] }[] {
  if (!/^M/.test(data)) throw new Error(`A path begins with M: ${data}`);
  return [...data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, letter = "", rest = ""]) => {
    const count = takes[letter.toUpperCase()];
    const numbers = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const odd = rest.replace(/-?(\d+\.?\d*|\.\d+)/g, "").trim();
    if (count === undefined || odd || (count ? numbers.length % count : numbers.length) !== 0)
      throw new Error(`This is no path data: ${letter}${rest}`);
    if (count === 0) return [{ letter, numbers }];
    return Array.from({ length: numbers.length / count }, (_, index) => ({
      // More pairs after an M are lines.
      letter: index > 0 && letter === "M" ? "L" : letter,
      numbers: numbers.slice(index * count, (index + 1) * count),
    }));
  });
}

function pairs(numbers: readonly number[]): Point[] {
  return Array.from(
    { length: Math.floor(numbers.length / 2) },
    (_, at): Point => [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0],
  );
}

/** A Bézier curve of any degree, by de Casteljau. */
function curve(points: readonly Point[]): Point[] {
  const between = (t: number, row: readonly Point[]): Point => {
    const [only = [0, 0]] = row;
    if (row.length < 2) return only;
    const next = row.slice(1).map(([x, y], at): Point => {
      const [fromX, fromY] = row[at] ?? [x, y];
      return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
    });
    return between(t, next);
  };
  return Array.from({ length: steps }, (_, step) => between((step + 1) / steps, points));
}

/** An arc from its ends to its middle, as SVG 2 appendix B.2.4 has it, for arcs that are not turned. */
function arc(
  [x1, y1]: Point,
  [rx = 0, ry = 0, turned = 0, large = 0, sweep = 0]: number[],
  to: Point,
): Point[] {
  if (turned !== 0) throw new Error("No arc of the deck is turned.");
  const [x2, y2] = to;
  const [hx, hy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const grown = Math.max(1, Math.hypot(hx / rx, hy / ry));
  const [a, b] = [rx * grown, ry * grown];
  const share = (hx / a) ** 2 + (hy / b) ** 2;
  const turn = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / share - 1));
  const [cx, cy] = [(turn * a * hy) / b, (-turn * b * hx) / a];
  const [midX, midY] = [cx + (x1 + x2) / 2, cy + (y1 + y2) / 2];
  const begin = Math.atan2((hy - cy) / b, (hx - cx) / a);
  let angle = Math.atan2((-hy - cy) / b, (-hx - cx) / a) - begin;
  if (sweep && angle < 0) angle += 2 * Math.PI;
  if (!sweep && angle > 0) angle -= 2 * Math.PI;
  return Array.from({ length: steps }, (_, step): Point => {
    const here = begin + (angle * (step + 1)) / steps;
    return [midX + a * Math.cos(here), midY + b * Math.sin(here)];
  });
}
