import { createRequire } from "node:module";
import { onMap } from "#domains/community/position.ts";

type Ring = readonly (readonly [number, number])[];

/**
 * The module `denmark.ts` as it follows from Natural Earth's map of the world (1:10 million, public domain; it comes
 * in the package world-atlas): every coast of Denmark on the points of our own map, without those that lie within
 * `least` points of the line between their neighbours.
 */
export function outlineModule(least = 0.35): string {
  const coasts = ringsOfDenmark().map((ring) =>
    simplify(ring.map(([longitude, latitude]) => onMap({ latitude, longitude })).map(rounded), least),
  );
  const path = coasts
    .filter((ring) => ring.length > 3)
    .map(pathOf)
    .join("");
  return [
    "/**",
    " * The coasts of Denmark on the points of our map (position.ts), made from Natural Earth 1:10 million, which is in the",
    " * public domain. Made by tests/support/outline.ts: `vitest run denmark -u` makes it again.",
    " */",
    "// biome-ignore format: one long line",
    `export const denmark = "${path}";`,
    "",
    "/** Who is to be thanked for the outline. */",
    'export const outlineCredit = "Natural Earth";',
    "",
  ].join("\n");
}

function ringsOfDenmark(): Ring[] {
  const need = createRequire(import.meta.url);
  const atlas = need("world-atlas/countries-10m.json");
  const { feature } = need("topojson-client");
  const country = atlas.objects.countries.geometries.find(({ id }: { id: string }) => id === "208");
  // No island of Denmark has a hole in it on this scale.
  return feature(atlas, country).geometry.coordinates.map(([ring]: Ring[]) => ring);
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
type Point = ReturnType<typeof rounded>;

/** Ramer, Douglas and Peucker's way: keeps the point furthest from the line, and looks again on both sides of it. */
function simplify(points: readonly Point[], least: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let [furthest, at] = [0, 0];
  for (let index = 1; index < points.length - 1; index++) {
    const distance = fromLine(points[index] as Point, first, last);
    if (distance > furthest) [furthest, at] = [distance, index];
  }
  if (furthest <= least) return [first, last];
  return [...simplify(points.slice(0, at + 1), least), ...simplify(points.slice(at), least).slice(1)];
}

function fromLine({ x, y }: Point, from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  // A ring begins where it ends.
  if (length === 0) return Math.hypot(x - from.x, y - from.y);
  return Math.abs(down * (x - from.x) - across * (y - from.y)) / length;
}

/** One coast: where it begins, and then each step from the point before. */
function pathOf(ring: readonly Point[]): string {
  const [start] = ring;
  const steps = ring.slice(1, -1).map((point, index) => {
    const before = ring[index] as Point;
    const [x, y] = [point.x - before.x, point.y - before.y];
    return `${x}${y < 0 ? "" : " "}${y}`;
  });
  const line = steps.reduce(
    (path, step) => path + (step.startsWith("-") || path === "l" ? "" : " ") + step,
    "l",
  );
  return `M${start?.x} ${start?.y}${line}z`;
}
