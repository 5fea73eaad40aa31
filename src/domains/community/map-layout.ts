import { landmarks } from "./landmark.ts";
import { kilometre, mapShape, onMap, type Point, type Position, type View, viewAround } from "./position.ts";

/** A place to be put on a map. */
export type Marked = Position & { id: string; name: string; population: number | null };

/** Words beside a point: where they begin or end, and the box they fill. */
export type Label = Point & { anchor: "start" | "middle" | "end"; text: string };
type Box = { left: number; right: number; top: number; bottom: number };

export type Dot = Point & { id: string; name: string; radius: number; counted: boolean; label?: Label };
export type MapLayout = {
  width: number;
  height: number;
  /** Pixels of the drawing for one point of the map. */
  scale: number;
  dots: Dot[];
  towns: { x: number; y: number; label: Label }[];
  /** A line that shows how far a round number of kilometres is. */
  measure: { kilometres: number; length: number };
  /** The whole country in a corner, with a ring around what is shown; left out where it would hide a place. */
  locator?: Locator;
};
export type Locator = {
  x: number;
  y: number;
  width: number;
  height: number;
  view: View;
  ring: Point & { radius: number };
};

/** How wide a map is drawn, in its own pixels: as a phone shows it. On wider screens it grows, its words do not. */
export const mapWidth = 360;
export const mapHeight = mapWidth / mapShape;
const letters = { size: 13, town: 10.5 };

/**
 * Where everything stands on a drawing of one view: places as circles whose area follows their residents, names that
 * cover neither each other nor a circle (the largest place first; one that has no room is left out, and the table
 * beside the map has it), and towns one knows where there is room left.
 */
export function layOut(marked: readonly Marked[], view: View): MapLayout {
  const scale = mapWidth / view.width;
  const at = (position: Position): Point => {
    const { x, y } = onMap(position);
    return { x: (x - view.x) * scale, y: (y - view.y) * scale };
  };
  // Many places leave less room for each.
  const largest = Math.max(5, 11 * Math.min(1, Math.sqrt(12 / Math.max(1, marked.length))));
  const least = Math.min(3.5, largest / 2.5);
  const most = Math.max(1, ...marked.map(({ population }) => population ?? 0));
  const dots: Dot[] = marked
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map(({ id, name, population, ...position }) => ({
      id,
      name,
      ...at(position),
      radius: population === null ? least : Math.max(least, largest * Math.sqrt(population / most)),
      counted: population !== null,
    }));
  const taken: Box[] = dots.map(around);
  const locator = isWhole(view) ? undefined : locate(view, taken);
  if (locator)
    taken.push({
      left: locator.x,
      right: locator.x + locator.width,
      top: locator.y,
      bottom: locator.y + locator.height,
    });
  taken.push(measureBox);
  for (const dot of dots) dot.label = label(dot, dot.name, letters.size, taken);
  const towns = landmarks
    .map(({ name, ...position }) => ({ ...at(position), name, radius: 1.6 }))
    .filter((town) => fits(around(town), taken))
    .flatMap((town) => {
      const named = label(town, town.name, letters.town, [...taken, around(town)]);
      if (!named) return [];
      taken.push(around(town), boxOf(named, letters.town));
      return [{ x: town.x, y: town.y, label: named }];
    });
  return { width: mapWidth, height: mapHeight, scale, dots, towns, measure: measureOf(scale), locator };
}

const around = ({ x, y, radius }: Point & { radius: number }): Box => ({
  left: x - radius - 1,
  right: x + radius + 1,
  top: y - radius - 1,
  bottom: y + radius + 1,
});

/** The first side of a point where its name has room, which is then taken. */
function label(
  { x, y, radius }: Point & { radius: number },
  text: string,
  size: number,
  taken: Box[],
): Label | undefined {
  const gap = radius + 3;
  const slant = radius * 0.7 + 3;
  const sides: Label[] = [
    { x: x + gap, y: y + size * 0.35, anchor: "start", text },
    { x: x - gap, y: y + size * 0.35, anchor: "end", text },
    { x, y: y - gap, anchor: "middle", text },
    { x, y: y + gap + size * 0.75, anchor: "middle", text },
    { x: x + slant, y: y - slant, anchor: "start", text },
    { x: x + slant, y: y + slant + size * 0.75, anchor: "start", text },
    { x: x - slant, y: y - slant, anchor: "end", text },
    { x: x - slant, y: y + slant + size * 0.75, anchor: "end", text },
  ];
  const found = sides.find((side) => fits(boxOf(side, size), taken));
  if (found) taken.push(boxOf(found, size));
  return found;
}

/** The box of some words, rather too wide than too narrow: the letters of our face are 0.56 as wide as they are high. */
export function boxOf({ x, y, anchor, text }: Label, size: number = letters.size): Box {
  const width = text.length * size * 0.56 + 2;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.3 };
}

const fits = (box: Box, taken: readonly Box[]) =>
  box.left >= 2 &&
  box.right <= mapWidth - 2 &&
  box.top >= 2 &&
  box.bottom <= mapHeight - 2 &&
  taken.every(
    (other) =>
      box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
  );

const corner = { width: 78, height: 62, edge: 6 };

function locate(view: View, taken: readonly Box[]): Locator | undefined {
  const country = viewAround("country", undefined);
  const { width, height, edge } = corner;
  const corners = [
    { x: mapWidth - width - edge, y: edge },
    { x: edge, y: edge },
    { x: mapWidth - width - edge, y: mapHeight - height - edge },
  ];
  const free = corners.find(({ x, y }) =>
    fits({ left: x, right: x + width, top: y, bottom: y + height }, taken),
  );
  if (!free) return undefined;
  const small = width / country.width;
  const middle = { x: view.x + view.width / 2 - country.x, y: view.y + view.height / 2 - country.y };
  const ring = { x: middle.x * small, y: middle.y * small, radius: Math.max(4, (view.width * small) / 2) };
  return { ...free, width, height, view: country, ring };
}

const isWhole = (view: View) => view.width > viewAround("country", undefined).width * 0.9;

/** The line lies in the corner to the south-west. */
const measureBox: Box = { left: 0, right: 96, top: mapHeight - 22, bottom: mapHeight };

function measureOf(scale: number): MapLayout["measure"] {
  const lengths = [1, 2, 5, 10, 20, 50, 100];
  const kilometres = lengths.findLast((one) => one * kilometre * scale <= 80) ?? 1;
  return { kilometres, length: kilometres * kilometre * scale };
}
