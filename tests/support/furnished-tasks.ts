import type { FurnishedHouse } from "./furnished-house.ts";

/** Tasks and who carries them. What is put into a furnished house, and where to find it. */
// biome-ignore lint/complexity/noBannedTypes: nothing yet
export type FurnishedTask = {};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishTask(_place: string, _house: FurnishedHouse): Promise<FurnishedTask> {
  return {};
}
