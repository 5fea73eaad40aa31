import type { FurnishedHouse } from "./furnished-house.ts";

/** Drafts, the merge table and the common persona. What is put into a furnished house, and where to find it. */
export type FurnishedPersona = object;

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishPersona(_place: string, _house: FurnishedHouse): Promise<FurnishedPersona> {
  return {};
}
