/** Where something lies, in degrees (WGS 84), as the columns of a place keep it. */
export type Position = { latitude: number; longitude: number };

/** The corners Denmark lies within, Bornholm and Christiansø too, in degrees. What lies outside is a slip of the hand. */
export const denmarkBox = { south: 54.5, north: 57.8, west: 8, east: 15.3 } as const;

export const inDenmark = ({ latitude, longitude }: Position): boolean =>
  latitude >= denmarkBox.south &&
  latitude <= denmarkBox.north &&
  longitude >= denmarkBox.west &&
  longitude <= denmarkBox.east;

/** A point of the map: pixels of the whole world in Web Mercator at zoom 9, where one is about 170 metres here. */
export type Point = { x: number; y: number };
const world = 256 * 2 ** 9;

export function onMap({ latitude, longitude }: Position): Point {
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return { x: world * (longitude / 360 + 0.5), y: world * (0.5 - north / (2 * Math.PI)) };
}

/** The way back, to four decimals: about ten metres. */
export function inDegrees({ x, y }: Point): Position {
  const four = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return {
    latitude: four((Math.atan(Math.sinh((0.5 - y / world) * 2 * Math.PI)) * 180) / Math.PI),
    longitude: four((x / world - 0.5) * 360),
  };
}

/** How many points of the map make a kilometre in the middle of Denmark. */
export const kilometre = world / (40_075 * Math.cos((56 * Math.PI) / 180));

/** A piece of the map: its corner to the north-west, and how far it reaches. */
export type View = { x: number; y: number; width: number; height: number };

/** How much of the map one looks at: the country, a region of it, or a town and its surroundings. */
export const zooms = ["country", "region", "town"] as const;
export type Zoom = (typeof zooms)[number];

/** How wide each shows, in kilometres; the country is as wide as it is. */
const wide: Readonly<Record<Zoom, number>> = { country: 480, region: 90, town: 24 };

/** Width over height of every map of ours. */
export const mapShape = 1.25;

const middleOfDenmark = { latitude: 56.25, longitude: 11.6 };

/** The view one zoom gives, around a position; without one, the whole country. */
export function viewAround(zoom: Zoom, around: Position | undefined): View {
  const centre = onMap(zoom === "country" || !around ? middleOfDenmark : around);
  return framed(centre, (around ? wide[zoom] : wide.country) * kilometre);
}

/** The view that shows all of these with air around; never less than a region, so that the coast can be known again. */
export function viewOfAll(positions: readonly Position[]): View {
  const points = positions.map(onMap);
  if (points.length === 0) return viewAround("country", undefined);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const needed = Math.max((east - west) * 1.5, (south - north) * 1.5 * mapShape);
  const width = Math.min(Math.max(needed, wide.region * kilometre), wide.country * kilometre);
  return framed({ x: (west + east) / 2, y: (north + south) / 2 }, width);
}

/** What was pressed on a drawing of the map `shown` pixels wide, as a position. */
export function pressed(view: View, shown: number, at: Point): Position {
  const scale = view.width / shown;
  return inDegrees({ x: view.x + at.x * scale, y: view.y + at.y * scale });
}

/** A step in one of the four directions: a fiftieth of what one looks at. */
export function stepped(view: View, from: Position, way: Way): Position {
  const step = view.width / 50;
  const { x, y } = onMap(from);
  const [across, down] = steps[way];
  return inDegrees({ x: x + across * step, y: y + down * step });
}
export const ways = ["north", "west", "east", "south"] as const;
export type Way = (typeof ways)[number];
const steps: Readonly<Record<Way, readonly [number, number]>> = {
  north: [0, -1],
  west: [-1, 0],
  east: [1, 0],
  south: [0, 1],
};

/** How far it is between two positions as the crow flies, in kilometres. */
export function crowFlies(one: Position, other: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = radians(other.latitude - one.latitude) / 2;
  const east = radians(other.longitude - one.longitude) / 2;
  const along =
    Math.sin(north) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(along));
}

const framed = (centre: Point, width: number): View => ({
  x: centre.x - width / 2,
  y: centre.y - width / mapShape / 2,
  width,
  height: width / mapShape,
});

/** Whether something has been put on the map. */
export const isPlaced = <Thing extends { latitude: number | null; longitude: number | null }>(
  thing: Thing,
): thing is Thing & Position => thing.latitude !== null && thing.longitude !== null;
