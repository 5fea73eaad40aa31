import { and, eq, ilike, inArray, or, sql } from "drizzle-orm";
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

/** How much is known of a target group, counted. */
export type Glance = {
  observations: number;
  interviews: number;
  drafts: number;
  commonPersonas: number;
  insights: number;
};
export type TargetGroupLine = Glance & {
  id: string;
  name: string;
  changedAt: Date;
  /** What it was called at first; null when it has never been sharpened. */
  firstName: string | null;
  segment: string | null;
};

/** Which target groups to list; nothing said means all of them. `text` looks in names, old ones too, and in what is known. */
export type TargetGroupWish = { text?: string; engagementId?: string; communityId?: string };

/** The target groups of the house, in Danish order. */
export function listTargetGroups(member: Member, wish: TargetGroupWish = {}): Promise<TargetGroupLine[]> {
  const like = wish.text ? `%${wish.text.replace(/[\\%_]/g, "\\$&")}%` : undefined;
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: targetGroup.id,
        name: targetGroup.name,
        changedAt: targetGroup.changedAt,
        firstName: sql<string | null>`(select s.before from sharpening s
          where s.target_group_id = ${ownId} order by s.sharpened_at, s.id limit 1)`,
        segment: segmentName,
        ...glance,
      })
      .from(targetGroup)
      .where(
        and(
          stillHere(db, targetGroup.id),
          like
            ? or(
                ilike(targetGroup.name, like),
                ilike(targetGroup.known, like),
                sql`exists (select from sharpening s where s.target_group_id = ${ownId} and s.before ilike ${like})`,
              )
            : undefined,
          wish.engagementId
            ? sql`exists (select from target_group_engagement t
                where t.target_group_id = ${ownId} and t.engagement_id = ${wish.engagementId})`
            : undefined,
          wish.communityId
            ? sql`exists (select from target_group_community t
                where t.target_group_id = ${ownId} and t.community_id = ${wish.communityId})`
            : undefined,
        ),
      )
      .orderBy(sql`${targetGroup.name} collate "da-x-icu"`),
  );
}

/** Something a target group hangs together with, as it is called. */
export type Tie = { id: string; name: string };

export type TargetGroup = Glance & {
  id: string;
  name: string;
  known: string;
  segmentId: string | null;
  segment: string | null;
  strategyIds: string[];
  engagementIds: string[];
  communityIds: string[];
  /** The same by name, in Danish order; what has been taken away is not among them. */
  strategies: Tie[];
  engagements: Tie[];
  communities: Tie[];
  createdAt: Date;
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
        segment: segmentName,
        strategyIds: idsIn("strategy"),
        engagementIds: idsIn("engagement"),
        communityIds: idsIn("community"),
        strategies: namesIn("strategy"),
        engagements: namesIn("engagement"),
        communities: namesIn("community"),
        ...glance,
        createdAt: targetGroup.createdAt,
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

const here = (id: string) => `not exists (select from removal where removal.item_id = ${id})`;

const segmentName = sql<string | null>`(select s.name from segment s
  where s.id = "target_group"."segment_id" and ${sql.raw(here("s.id"))})`;

const counted = (from: string, also = "true") =>
  sql<number>`(select count(*)::int from ${sql.raw(from)} c
    where c.target_group_id = ${ownId} and ${sql.raw(also)} and ${sql.raw(here("c.id"))})`;

const glance = {
  observations: counted("observation", "c.kind = 'observation'"),
  interviews: counted("observation", "c.kind = 'interview'"),
  drafts: counted("persona", "c.stage = 'draft'"),
  commonPersonas: counted("persona", "c.stage = 'common'"),
  insights: counted("insight"),
};

type Tied = "strategy" | "engagement" | "community";

const idsIn = (thing: Tied) =>
  sql<string[]>`(select coalesce(array_agg(t.${sql.raw(thing)}_id), '{}')
    from target_group_${sql.raw(thing)} t where t.target_group_id = ${ownId})`;

const namesIn = (thing: Tied) =>
  sql<Tie[]>`(select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name)
      order by n.name collate "da-x-icu"), '[]')
    from target_group_${sql.raw(thing)} t join ${sql.raw(thing)} n on n.id = t.${sql.raw(thing)}_id
    where t.target_group_id = ${ownId} and ${sql.raw(here("n.id"))})`;
