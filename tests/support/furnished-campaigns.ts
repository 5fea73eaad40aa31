import type { FurnishedHouse } from "./furnished-house.ts";

/** Campaigns, offers and days out. What is put into a furnished house, and where to find it. */
// biome-ignore lint/complexity/noBannedTypes: nothing yet
export type FurnishedCampaign = {};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishCampaign(_place: string, _house: FurnishedHouse): Promise<FurnishedCampaign> {
  return {};
}
