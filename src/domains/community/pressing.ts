import {
  inDenmark,
  type Position,
  pressed,
  stepped,
  viewAround,
  ways,
  type Zoom,
  zooms,
} from "./position.ts";

/** The two sizes the map one presses on is drawn in, in pixels; what is pressed says by its name which it was. */
export const boards = { small: 280, large: 560 } as const;
export type Board = keyof typeof boards;

/** What one looks at while finding a place on the map. Nothing of it is kept before it is saved. */
export type Pressing = {
  zoom: Zoom;
  /** The middle of what is shown; the country has one of its own. */
  around: Position | undefined;
  /** Where the place would lie. */
  marked: Position | undefined;
  /** What was pressed last lies outside Denmark. */
  outside: boolean;
};

/**
 * Reads what was pressed from the address, on the map as it was shown when it was pressed. A press comes closer, so
 * that the next is nearer the spot. Without a press: where the place is kept, or where the other places are.
 */
export function readPressing(
  search: URLSearchParams,
  kept: Position | undefined,
  others: readonly Position[],
): Pressing {
  const before: Pressing = {
    zoom:
      zooms.find((zoom) => zoom === search.get("fra")) ?? (kept || others.length > 0 ? "region" : "country"),
    around: positionIn(search, "omkring") ?? kept ?? middleOf(others),
    marked: positionIn(search, "her") ?? kept,
    outside: false,
  };
  const view = viewAround(before.zoom, before.around);
  for (const [board, shown] of Object.entries(boards)) {
    const [x, y] = [Number(search.get(`${board}.x`) ?? 0), Number(search.get(`${board}.y`) ?? 0)];
    // Enter on a picture sends the corner: nothing was pressed.
    if (!(x > 0 || y > 0)) continue;
    return moved(before, pressed(view, shown, { x, y }), closer[before.zoom]);
  }
  const way = ways.find((one) => one === search.get("skridt"));
  if (way && before.marked) return moved(before, stepped(view, before.marked, way), before.zoom);
  const zoom = zooms.find((one) => one === search.get("vis"));
  return zoom ? { ...before, zoom, around: before.marked ?? before.around } : before;
}

const closer: Readonly<Record<Zoom, Zoom>> = { country: "region", region: "town", town: "town" };

function moved(before: Pressing, to: Position, zoom: Zoom): Pressing {
  return inDenmark(to) ? { zoom, around: to, marked: to, outside: false } : { ...before, outside: true };
}

/** A position as it stands in the address: two numbers with a comma between. */
export const inAddress = ({ latitude, longitude }: Position): string => `${latitude},${longitude}`;

function positionIn(search: URLSearchParams, name: string): Position | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN] = (search.get(name) ?? "").split(",").map(Number);
  const position = { latitude, longitude };
  return inDenmark(position) ? position : undefined;
}

function middleOf(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined;
  const mean = (of: (one: Position) => number) =>
    Math.round((positions.reduce((sum, one) => sum + of(one), 0) / positions.length) * 10_000) / 10_000;
  return { latitude: mean((one) => one.latitude), longitude: mean((one) => one.longitude) };
}
