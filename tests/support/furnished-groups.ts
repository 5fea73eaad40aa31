import type { FurnishedHouse } from "./furnished-house.ts";

/** Target groups, insights and development questions. What is put into a furnished house, and where to find it. */
export type FurnishedGroup = object;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishGroup(_place: string, _house: FurnishedHouse): Promise<FurnishedGroup> {
  return {};
}
