import { sql } from "drizzle-orm";
import { observation } from "#domains/target-group/observation.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { PersonKey } from "./library.example.ts";
import { type ObservationExample, type ObservationKey, observations } from "./observations.example.ts";
import { dayOf, momentOf } from "./story-time.ts";
import { targetGroups } from "./target-groups.example.ts";
import type { TargetGroupIds } from "./target-groups.server.ts";

/** Where each observation of the demo lies in the database. */
export type ObservationIds = Record<ObservationKey, string>;

/** Writes what was seen and heard into the ongoing transaction, seen from `now`, after the target groups. */
export async function makeObservations(
  db: Database,
  memberIds: Readonly<Record<PersonKey, string>>,
  groupIds: TargetGroupIds,
  now: Date,
): Promise<ObservationIds> {
  const ids: Partial<ObservationIds> = {};
  for (const [key, { group, by, at, until = "", counts = [], ...told }] of entries) {
    const begun = momentOf(at, now);
    const id = newId(begun.getTime());
    ids[key] = id;
    const { engagement, place } = targetGroups[group];
    const [hour = "", minute = ""] = at.split(" ")[2]?.split(":") ?? [];
    await db.insert(observation).values({
      ...told,
      kind: told.kind ?? "observation",
      id,
      targetGroupId: groupIds[group],
      communityId: sql`(select id from community where name = ${place})`,
      engagementId: sql`(select id from engagement where name = ${engagement})`,
      observedOn: dayOf(begun),
      fromTime: `${hour.padStart(2, "0")}:${minute}`,
      toTime: until,
      counts: [...counts],
      observerId: memberIds[by],
      // Written down in the car, an hour later.
      createdAt: new Date(begun.getTime() + 60 * 60 * 1000),
      changedAt: new Date(begun.getTime() + 60 * 60 * 1000),
    });
  }
  return ids as ObservationIds;
}

const entries = Object.entries(observations) as [ObservationKey, ObservationExample][];
