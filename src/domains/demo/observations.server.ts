import { sql } from "drizzle-orm";
import { observation } from "#domains/target-group/observation.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { PersonKey } from "./library.example.ts";
import { type ObservationExample, type ObservationKey, observations } from "./observations.example.ts";
import { dayOf, momentOf, type When } from "./story-time.ts";
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
    const [weeks, day, start = ""] = at.split(" ");
    const ended = momentOf(`${weeks} ${day} ${until || start}` as When, now);
    // Written down in the car when it was over.
    const written = new Date(ended.getTime() + 20 * 60 * 1000);
    const id = newId(written.getTime());
    ids[key] = id;
    const { engagement, place } = targetGroups[group];
    const [hour = "", minute = ""] = start.split(":");
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
      createdAt: written,
      changedAt: written,
    });
  }
  return ids as ObservationIds;
}

const entries = Object.entries(observations) as [ObservationKey, ObservationExample][];
