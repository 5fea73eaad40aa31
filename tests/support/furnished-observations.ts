import { sql } from "drizzle-orm";
import { observationExample } from "#domains/target-group/observation.example.ts";
import { addPhoto } from "#domains/target-group/observation-photos.server.ts";
import { addObservation } from "#domains/target-group/observations.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { pngOf } from "./pictures.ts";

/** What was seen and heard. What is put into a furnished house, and where to find it. */
export type FurnishedObservation = { observationId: string; photoId: string };

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishObservation(
  place: string,
  { administrator, communityId, engagementId }: FurnishedHouse,
): Promise<FurnishedObservation> {
  const [observationId, photoId] = [newId(), newId()];
  await addObservation(administrator, {
    ...observationExample,
    id: observationId,
    communityId,
    engagementId,
    place: `Parkeringen i ${place}`,
    seen: `Ni biler holder i ${place}.`,
    meaning: `Måske venter ${place} på en anledning.`,
    countLabels: [`biler i ${place}`],
  });
  const picture = { bytes: pngOf(2, 2), width: 2, height: 2, type: "image/jpeg" as const };
  await addPhoto(administrator, observationId, { ...picture, id: photoId, description: `Banen i ${place}` });
  // An insight that leans on it, for what came of it.
  await inOrganisation(administrator.organisationId, async (db) => {
    const insightId = newId();
    await db.execute(sql`insert into insight (id, sentence, created_by)
      values (${insightId}, ${`Der mangler en anledning i ${place}`}, ${administrator.id})`);
    await db.execute(sql`insert into insight_evidence (id, insight_id, kind, observation_id, added_by)
      values (${newId()}, ${insightId}, 'observation', ${observationId}, ${administrator.id})`);
  });
  return { observationId, photoId };
}
