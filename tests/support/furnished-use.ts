import type { FurnishedHouse } from "./furnished-house.ts";

/** The use of the library, the map, two places side by side. What is put into a furnished house, and where to find it. */
export type FurnishedUse = object;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishUse(_place: string, _house: FurnishedHouse): Promise<FurnishedUse> {
  return {};
}
