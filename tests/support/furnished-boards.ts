import type { FurnishedHouse } from "./furnished-house.ts";

/** The live table. What is put into a furnished house, and where to find it. */
export type FurnishedBoard = Record<never, never>;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishBoard(_place: string, _house: FurnishedHouse): Promise<FurnishedBoard> {
  return {};
}
