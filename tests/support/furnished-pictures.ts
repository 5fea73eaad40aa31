import { sql } from "drizzle-orm";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Pictures at the table. What is put into a furnished house, and where to find it. */
export type FurnishedPicture = { ownCardId: string };

/** A picture of a note that lies open on a board, and a picture card of the house's own that names the place. */
export async function furnishPicture(place: string, house: FurnishedHouse): Promise<FurnishedPicture> {
  const { administrator, contributionId = "" } = house;
  const ownCardId = newId();
  await inOrganisation(administrator.organisationId, async (db) => {
    await db.execute(sql`insert into note_picture (contribution_id, type, bytes, width, height)
      values (${contributionId}, 'image/jpeg', ${Buffer.from(`Skrevet i ${place}`)}, 40, 20)`);
    await db.execute(sql`insert into own_card (id, title, description, type, bytes, width, height, added_by)
      values (${ownCardId}, ${`Stien i ${place}`}, ${`En sti i ${place}`}, 'image/jpeg',
        ${Buffer.from(`Foto fra ${place}`)}, 40, 20, ${administrator.id})`);
  });
  return { ownCardId };
}
