import type { TileSource } from "./tile.ts";

let source: TileSource | undefined;

/** Says where pictures of the map come from; without it no browser asks anybody else for anything. */
export function openTiles(chosen: TileSource | undefined): void {
  source = chosen;
}

/** Where pictures of the map come from, if anywhere. */
export const tileSource = (): TileSource | undefined => source;
