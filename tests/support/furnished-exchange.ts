import type { FurnishedHouse } from "./furnished-house.ts";

/** Give and take, talks, structural cooperation. What is put into a furnished house, and where to find it. */
// biome-ignore lint/complexity/noBannedTypes: nothing yet
export type FurnishedExchange = {};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishExchange(_place: string, _house: FurnishedHouse): Promise<FurnishedExchange> {
  return {};
}
