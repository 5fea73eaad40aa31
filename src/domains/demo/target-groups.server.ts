import { sql } from "drizzle-orm";
import {
  targetGroup,
  targetGroupCommunity,
  targetGroupEngagement,
} from "#domains/target-group/target-group.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type TargetGroupKey, targetGroups } from "./target-groups.example.ts";

/** Where each target group of the demo lies in the database. */
export type TargetGroupIds = Record<TargetGroupKey, string>;

/** Writes the target groups into the ongoing transaction, after the places and the forløb they belong to. */
export async function makeTargetGroups(db: Database, memberId: string, now: Date): Promise<TargetGroupIds> {
  const ids: Partial<TargetGroupIds> = {};
  for (const [key, { name, known, engagement, place }] of Object.entries(targetGroups)) {
    const id = newId();
    ids[key as TargetGroupKey] = id;
    await db
      .insert(targetGroup)
      .values({ id, name, known, createdBy: memberId, createdAt: now, changedAt: now });
    await db.insert(targetGroupEngagement).values({
      targetGroupId: id,
      engagementId: sql`(select id from engagement where name = ${engagement})`,
    });
    await db
      .insert(targetGroupCommunity)
      .values({ targetGroupId: id, communityId: sql`(select id from community where name = ${place})` });
  }
  return ids as TargetGroupIds;
}
