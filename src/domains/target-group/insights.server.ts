import { and, desc, eq, ilike, inArray, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { insight } from "./insight.table.ts";
import { type InsightFields, type JudgementFields, type Strength, strengths } from "./insight.ts";

export type Insight = {
  id: string;
  sentence: string;
  strength: Strength;
  /** Empty until somebody has judged the strength; the strength says nothing before that. */
  strengthReason: string;
  targetGroupId: string | null;
  targetGroup: string | null;
  communityId: string | null;
  community: string | null;
  engagementId: string | null;
  engagement: string | null;
  evidence: number;
  questions: number;
  by: string;
  createdAt: Date;
  changedAt: Date;
};

/** Which insights to list, and in what order; nothing said means all, the newest first. */
export type InsightWish = {
  text?: string;
  targetGroupId?: string;
  /** Tied to the place, or leaning on something known of it. */
  communityId?: string;
  /** Tied to the forløb, or leaning on something said in it. */
  engagementId?: string;
  observationId?: string;
  answerId?: string;
  strength?: Strength;
  sort?: "newest" | "strongest";
};

/** The insights of the house. */
export function listInsights(member: Member, wish: InsightWish = {}): Promise<Insight[]> {
  const like = wish.text ? `%${wish.text.replace(/[\\%_]/g, "\\$&")}%` : undefined;
  return askOrganisation(member.organisationId, (db) =>
    selectInsights(db)
      .where(
        and(
          stillHere(db, insight.id),
          like ? ilike(insight.sentence, like) : undefined,
          wish.targetGroupId ? eq(insight.targetGroupId, wish.targetGroupId) : undefined,
          wish.communityId
            ? sql`(${insight.communityId} = ${wish.communityId} or ${leansOn(sql`e.community_id = ${wish.communityId}`)})`
            : undefined,
          wish.engagementId
            ? sql`(${insight.engagementId} = ${wish.engagementId} or ${leansOn(
                sql`coalesce(e.round_id, (select a.round_id from answer a where a.id = e.answer_id))
                  in (select r.id from round r where r.engagement_id = ${wish.engagementId})`,
              )})`
            : undefined,
          wish.observationId ? leansOn(sql`e.observation_id = ${wish.observationId}`) : undefined,
          wish.answerId ? leansOn(sql`e.answer_id = ${wish.answerId}`) : undefined,
          wish.strength
            ? and(eq(insight.strength, wish.strength), sql`${insight.strengthReason} <> ''`)
            : undefined,
        ),
      )
      .orderBy(
        ...(wish.sort === "strongest" ? [desc(sql`${insight.strengthReason} <> ''`), desc(howStrong)] : []),
        desc(insight.createdAt),
        desc(insight.id),
      ),
  );
}

/** The insights that lean on an observation, or on what somebody answered: the way from the source back to them. */
export function insightsOf(
  member: Member,
  source: { observationId: string } | { answerId: string },
): Promise<Insight[]> {
  return listInsights(member, source);
}

/** One insight, or undefined when it is not the member's, or has been taken away. */
export async function findInsight(member: Member, insightId: string): Promise<Insight | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    selectInsights(db).where(and(eq(insight.id, insightId), stillHere(db, insight.id))),
  );
  return found;
}

/** Keeps an insight, or mends one; sent twice it is kept once. Its id, or undefined when it is not there. */
export async function saveInsight(
  member: Member,
  { sentence, targetGroupId, communityId, engagementId, sentAs }: InsightFields,
  insightId?: string,
): Promise<string | undefined> {
  const row = {
    sentence,
    targetGroupId: targetGroupId || null,
    communityId: communityId || null,
    engagementId: engagementId || null,
    changedAt: new Date(),
  };
  return inOrganisation(member.organisationId, async (db) => {
    const id = insightId ?? sentAs ?? newId();
    const saved = insightId
      ? await db
          .update(insight)
          .set(row)
          .where(and(eq(insight.id, id), stillHere(db, insight.id)))
          .returning({ id: insight.id })
      : await db
          .insert(insight)
          .values({ id, createdBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: insight.id });
    if (!saved[0]) return insightId ? undefined : (await findInsight(member, id))?.id;
    await note(member, insightId ? "changed" : "made", "insight", id);
    return id;
  });
}

/** Says how well an insight is borne, and why (C5); judged again, the newest holds. False when it is not there. */
export async function judgeInsight(
  member: Member,
  insightId: string,
  judgement: JudgementFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [judged] = await db
      .update(insight)
      .set({ ...judgement, changedAt: new Date() })
      .where(and(eq(insight.id, insightId), stillHere(db, insight.id)))
      .returning({ id: insight.id });
    if (judged) await note(member, "changed", "insight", insightId);
    return judged !== undefined;
  });
}

/** Takes an insight away with its evidence and its questions; it can be brought back for thirty days. */
export async function removeInsight(member: Member, insightId: string): Promise<boolean> {
  const found = await findInsight(member, insightId);
  if (found) await remove(member, "insight", insightId, found.sentence);
  return found !== undefined;
}

/** Marks an insight as touched just now, inside the work that touches it. False when it is not there. */
export async function touchInsight(db: Database, insightId: string): Promise<boolean> {
  const [touched] = await db
    .update(insight)
    .set({ changedAt: new Date() })
    .where(and(eq(insight.id, insightId), stillHere(db, insight.id)))
    .returning({ id: insight.id });
  return touched !== undefined;
}

/** Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetInsights(db: Database): Promise<void> {
  await db.delete(insight).where(inArray(insight.id, pastRegret(db, "insight")));
  for (const [column, key, thing] of [
    [insight.targetGroupId, "targetGroupId", "target-group"],
    [insight.communityId, "communityId", "community"],
    [insight.engagementId, "engagementId", "engagement"],
  ] as const) {
    await db
      .update(insight)
      .set({ [key]: null })
      .where(inArray(column, pastRegret(db, thing)));
  }
}

function selectInsights(db: Database) {
  return db
    .select({
      id: insight.id,
      sentence: insight.sentence,
      strength: insight.strength,
      strengthReason: insight.strengthReason,
      targetGroupId: tied("target_group"),
      targetGroup: tied("target_group", "name"),
      communityId: tied("community"),
      community: tied("community", "name"),
      engagementId: tied("engagement"),
      engagement: tied("engagement", "name"),
      evidence: sql<number>`(select count(*)::int from insight_evidence e
        where e.insight_id = ${ownId} and ${evidenceStands})`,
      questions: sql<number>`(select count(*)::int from development_question q
        where q.insight_id = ${ownId} and not exists (select from removal r where r.item_id = q.id))`,
      by: sql<string>`(select m.name from member m where m.id = "insight"."created_by")`,
      createdAt: insight.createdAt,
      changedAt: insight.changedAt,
    })
    .from(insight)
    .$dynamic();
}

// Named in full: see target-groups.server.ts.
const ownId = sql.raw('"insight"."id"');

/** Evidence `e` counts as long as neither it nor what it was taken from has been taken away. */
const evidenceStands = sql.raw(
  "not exists (select from removal r where r.item_id in (e.id, e.observation_id, e.answer_id, e.source_id))",
);

const leansOn = (how: SQL) =>
  sql`exists (select from insight_evidence e where e.insight_id = ${ownId} and ${how} and ${evidenceStands})`;

/** What an insight is tied to, as long as that is there. */
const tied = (thing: "target_group" | "community" | "engagement", column: "id" | "name" = "id") =>
  sql<string | null>`(select t.${sql.raw(column)} from ${sql.raw(thing)} t
    where t.id = ${sql.raw(`"insight"."${thing}_id"`)}
    and not exists (select from removal r where r.item_id = t.id))`;

const howStrong = sql`array_position(array[${sql.join(
  strengths.map((one) => sql`${one}`),
  sql`, `,
)}]::text[], ${insight.strength})`;
