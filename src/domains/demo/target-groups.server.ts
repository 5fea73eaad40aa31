import { eq, sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { firstSegments } from "#domains/target-group/segment.text.ts";
import {
  segment,
  sharpening,
  targetGroup,
  targetGroupCommunity,
  targetGroupEngagement,
  targetGroupStrategy,
} from "#domains/target-group/target-group.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { founding } from "./library.example.ts";
import { momentOf } from "./story-time.ts";
import { type TargetGroupKey, type TargetGroupStory, targetGroups } from "./target-groups.example.ts";

/** Where each target group of the demo lies in the database. */
export type TargetGroupIds = Record<TargetGroupKey, string>;

/** Writes the target groups into the ongoing transaction, after the places and the forløb they belong to. */
export async function makeTargetGroups(db: Database, stage: Stage): Promise<TargetGroupIds> {
  const diary = openDiary(stage);
  const { at } = diary.date(founding);
  await db
    .insert(segment)
    .values(firstSegments.da.map((one, position) => ({ id: newId(), ...one, position, createdAt: at })));
  const ids: Partial<TargetGroupIds> = {};
  for (const [key, story] of Object.entries(targetGroups))
    ids[key as TargetGroupKey] = await makeTargetGroup(db, story, stage, diary);
  await db.insert(auditEntry).values(diary.audit);
  return ids as TargetGroupIds;
}

async function makeTargetGroup(
  db: Database,
  { name, known, engagement, place, segment: leansOn, strategies, made, sharpened }: TargetGroupStory,
  stage: Stage,
  diary: Diary,
): Promise<string> {
  const { id, at, memberId } = diary.date(made);
  diary.note(made, "made", "target-group", id);
  const [segmentRow] = await db.select({ id: segment.id }).from(segment).where(eq(segment.name, leansOn));
  if (!segmentRow) throw new Error(`There is no segment called ${leansOn}`);
  const last = sharpened.at(-1);
  await db.insert(targetGroup).values({
    id,
    name,
    known,
    segmentId: segmentRow.id,
    createdBy: memberId,
    createdAt: at,
    changedAt: last ? momentOf(last.at, stage.now) : at,
  });
  await db.insert(sharpening).values(
    sharpened.map(({ before, reason, ...deed }, index) => {
      const done = diary.date(deed);
      diary.note(deed, "changed", "target-group", id);
      return {
        id: done.id,
        targetGroupId: id,
        before,
        after: sharpened[index + 1]?.before ?? name,
        reason,
        sharpenedBy: done.memberId,
        sharpenedAt: done.at,
      };
    }),
  );
  await db
    .insert(targetGroupStrategy)
    .values(strategies.map((key) => ({ targetGroupId: id, strategyId: stage.strategyIds[key] })));
  await db.insert(targetGroupEngagement).values({
    targetGroupId: id,
    engagementId: sql`(select id from engagement where name = ${engagement})`,
  });
  await db
    .insert(targetGroupCommunity)
    .values({ targetGroupId: id, communityId: sql`(select id from community where name = ${place})` });
  return id;
}
