import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import {
  targetGroup,
  targetGroupCommunity,
  targetGroupEngagement,
  targetGroupStrategy,
} from "./target-group.table.ts";
import type { TargetGroupFields } from "./target-group.ts";

export type TargetGroupLine = { id: string; name: string; changedAt: Date };

/** The target groups of the house, in Danish order. */
export function listTargetGroups(member: Member): Promise<TargetGroupLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: targetGroup.id, name: targetGroup.name, changedAt: targetGroup.changedAt })
      .from(targetGroup)
      .where(stillHere(db, targetGroup.id))
      .orderBy(sql`${targetGroup.name} collate "da-x-icu"`),
  );
}

export type TargetGroup = {
  id: string;
  name: string;
  known: string;
  segmentId: string | null;
  segment: string | null;
  strategyIds: string[];
  engagementIds: string[];
  communityIds: string[];
  changedAt: Date;
};

/** One target group, or undefined when it is not the member's, or has been taken away. */
export async function findTargetGroup(
  member: Member,
  targetGroupId: string,
): Promise<TargetGroup | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        id: targetGroup.id,
        name: targetGroup.name,
        known: targetGroup.known,
        segmentId: targetGroup.segmentId,
        segment: sql<string | null>`(select s.name from segment s where s.id = ${targetGroup.segmentId})`,
        strategyIds: idsIn("strategy_id", "target_group_strategy"),
        engagementIds: idsIn("engagement_id", "target_group_engagement"),
        communityIds: idsIn("community_id", "target_group_community"),
        changedAt: targetGroup.changedAt,
      })
      .from(targetGroup)
      .where(and(eq(targetGroup.id, targetGroupId), stillHere(db, targetGroup.id)));
    return found;
  });
}

/** Makes a target group known, or mends what is said of it. Its id, or undefined when it is not there. */
export async function saveTargetGroup(
  member: Member,
  { strategyIds, engagementIds, communityIds, segmentId, sentAs, ...fields }: TargetGroupFields,
  targetGroupId?: string,
): Promise<string | undefined> {
  const row = { ...fields, segmentId: segmentId || null, changedAt: new Date() };
  return inOrganisation(member.organisationId, async (db) => {
    const id = targetGroupId ?? sentAs ?? newId();
    const saved = targetGroupId
      ? await db
          .update(targetGroup)
          .set(row)
          .where(and(eq(targetGroup.id, id), stillHere(db, targetGroup.id)))
          .returning({ id: targetGroup.id })
      : await db
          .insert(targetGroup)
          .values({ id, createdBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: targetGroup.id });
    // The same form sent twice: it was made the first time.
    if (!saved[0]) return targetGroupId ? undefined : (await findTargetGroup(member, id))?.id;
    const ties = [
      [targetGroupStrategy, strategyIds.map((strategyId) => ({ targetGroupId: id, strategyId }))],
      [targetGroupEngagement, engagementIds.map((engagementId) => ({ targetGroupId: id, engagementId }))],
      [targetGroupCommunity, communityIds.map((communityId) => ({ targetGroupId: id, communityId }))],
    ] as const;
    for (const [table, rows] of ties) {
      await db.delete(table).where(eq(table.targetGroupId, id));
      if (rows.length > 0) await db.insert(table).values(rows as never);
    }
    await note(member, targetGroupId ? "changed" : "made", "target-group", id);
    return id;
  });
}

/** Takes a target group away with its personas; it can be brought back for thirty days. */
export async function removeTargetGroup(member: Member, targetGroupId: string): Promise<boolean> {
  const found = await findTargetGroup(member, targetGroupId);
  if (found) await remove(member, "target-group", targetGroupId, found.name);
  return found !== undefined;
}

/** Marks a target group as touched just now, inside the work that touches it. False when it is not there. */
export async function touchTargetGroup(db: Database, targetGroupId: string): Promise<boolean> {
  const [touched] = await db
    .update(targetGroup)
    .set({ changedAt: new Date() })
    .where(and(eq(targetGroup.id, targetGroupId), stillHere(db, targetGroup.id)))
    .returning({ id: targetGroup.id });
  return touched !== undefined;
}

/** Deletes for good what can no longer be brought back. Observations and insights have let go of it before. */
export async function forgetTargetGroups(db: Database): Promise<void> {
  await db.delete(targetGroup).where(inArray(targetGroup.id, pastRegret(db, "target-group")));
}

// Named in full: inside a select of one table the short name of an outer column would find the inner table's own.
const ownId = sql.raw('"target_group"."id"');

const idsIn = (column: string, table: string) =>
  sql<
    string[]
  >`(select coalesce(array_agg(t.${sql.raw(column)}), '{}') from ${sql.raw(table)} t where t.target_group_id = ${ownId})`;
