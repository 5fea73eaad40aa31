import type { FurnishedHouse } from "./furnished-house.ts";

/** Agreements. What is put into a furnished house, and where to find it. */
// biome-ignore lint/complexity/noBannedTypes: nothing yet
export type FurnishedAgreement = {};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishAgreement(_place: string, _house: FurnishedHouse): Promise<FurnishedAgreement> {
  return {};
}
