import type { FurnishedHouse } from "./furnished-house.ts";

/** Date polls. What is put into a furnished house, and where to find it. */
export type FurnishedDate = Record<never, never>;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishDate(_place: string, _house: FurnishedHouse): Promise<FurnishedDate> {
  return {};
}
