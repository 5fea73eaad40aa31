import { libraryUseExample } from "#domains/community/community.example.ts";
import { listUse, typeUse } from "#domains/community/library-use.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** The use of the library, the map, two places side by side. What is put into a furnished house, and where to find it. */
export type FurnishedUse = { libraryUseId: string };

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishUse(place: string, house: FurnishedHouse): Promise<FurnishedUse> {
  const { administrator, communityId } = house;
  const told = { ...libraryUseExample, source: `udtræk fra ${place}` };
  await typeUse(administrator, communityId, told);
  await typeUse(administrator, communityId, { ...told, scope: "municipality", loans: 50_000 });
  const [row] = (await listUse(administrator, communityId)).place;
  return { libraryUseId: row?.id ?? "" };
}
