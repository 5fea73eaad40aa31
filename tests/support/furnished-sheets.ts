import { keepSheet, mapSheet } from "#domains/community/sheets.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { associations, sheetIn } from "./sheets.ts";

/** Spreadsheets on their way in. What is put into a furnished house, and where to find it. */
export type FurnishedSheet = { sheetId: string };

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishSheet(
  place: string,
  { administrator, communityId }: FurnishedHouse,
): Promise<FurnishedSheet> {
  const id = newId();
  const sheet = await sheetIn(`Foreningsnavn;Note om ${place}\nKoret i ${place};sang\n;uden navn i ${place}`);
  await keepSheet(administrator, communityId, {
    ...associations,
    id,
    fileName: `Listen i ${place}.csv`,
    sheet,
  });
  await mapSheet(administrator, communityId, id, { name: 0, what: 1 });
  return { sheetId: id };
}
