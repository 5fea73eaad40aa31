import type { FurnishedHouse } from "./furnished-house.ts";

/** What came of a meeting. What is put into a furnished house, and where to find it. */
export type FurnishedMinutes = Record<never, never>;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishMinutes(_place: string, _house: FurnishedHouse): Promise<FurnishedMinutes> {
  return {};
}
