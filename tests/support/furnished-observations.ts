import type { FurnishedHouse } from "./furnished-house.ts";

/** What was seen and heard. What is put into a furnished house, and where to find it. */
export type FurnishedObservation = object;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishObservation(
  _place: string,
  _house: FurnishedHouse,
): Promise<FurnishedObservation> {
  return {};
}
