import type { View } from "./position.ts";

/** Where pictures of the map come from, when the house has chosen somebody, and who is to be thanked for them. */
export type TileSource = { url: string; credit: string };

/** One picture of the map: its address, and the square it fills, in points of the map. */
export type Tile = { href: string; x: number; y: number; size: number };

/** The pictures that cover a view that is shown `shown` pixels wide: twenty at the most. */
export function tilesOf({ url }: TileSource, view: View, shown: number): Tile[] {
  // The points of the map are the pixels of zoom 9.
  const zoom = Math.min(17, Math.max(0, Math.round(9 + Math.log2(shown / view.width))));
  const size = 256 * 2 ** (9 - zoom);
  const tiles: Tile[] = [];
  for (let row = Math.floor(view.y / size); row * size < view.y + view.height; row++) {
    for (let column = Math.floor(view.x / size); column * size < view.x + view.width; column++) {
      const numbers: Record<string, number> = { z: zoom, x: column, y: row };
      const href = url.replace(/\{([zxy])\}/g, (_, name: string) => String(numbers[name]));
      tiles.push({ href, x: column * size, y: row * size, size });
    }
  }
  return tiles;
}
