import { tieExample } from "#domains/partners/tie.example.ts";
import { addTie, listTies } from "#domains/partners/ties.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Warm paths. What is put into a furnished house, and where to find it. */
export type FurnishedPath = {
  /** Between the partner and the other one. */
  tieId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishPath(place: string, house: FurnishedHouse): Promise<FurnishedPath> {
  const { administrator, partnerId = "", otherPartnerId = "" } = house;
  await addTie(administrator, partnerId, otherPartnerId, { ...tieExample, how: `Naboer i ${place}` });
  return { tieId: (await listTies(administrator, partnerId))[0]?.id ?? "" };
}
