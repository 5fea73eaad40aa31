import type { FurnishedHouse } from "./furnished-house.ts";

/** Contact attempts. What is put into a furnished house, and where to find it. */
// biome-ignore lint/complexity/noBannedTypes: nothing yet
export type FurnishedAttempt = {};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishAttempt(_place: string, _house: FurnishedHouse): Promise<FurnishedAttempt> {
  return {};
}
