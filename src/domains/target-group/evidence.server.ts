import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import type { Station } from "#domains/guide/station.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { insightEvidence } from "./insight.table.ts";
import type { EvidenceKind, EvidenceSort, OwnEvidenceFields } from "./insight.ts";
import { touchInsight } from "./insights.server.ts";

export type Evidence = {
  id: string;
  sort: EvidenceSort;
  text: string;
  against: boolean;
  observationId: string | null;
  observerId: string | null;
  observer: string | null;
  /** Where it was watched, in the observer's words, and the day, as `2026-11-20`. */
  place: string | null;
  observedOn: string | null;
  /** The conversation it was said in. */
  answerId: string | null;
  roundId: string | null;
  questionKey: string | null;
  saidBy: string | null;
  station: Station | null;
  engagementId: string | null;
  engagement: string | null;
  saidAt: Date | null;
  communityId: string | null;
  community: string | null;
  /** The talk with a partner it was said in, and whose words they are. */
  sourceId: string | null;
  source: string;
  addedBy: string;
  addedAt: Date;
};

/** What an insight leans on, in the order it was found. What has been taken away at its source is not among it. */
export function listEvidence(member: Member, insightId: string): Promise<Evidence[]> {
  return askOrganisation(member.organisationId, (db) => readEvidence(db, insightId));
}

/** Something to lean on, as it is kept: what it says, and where it stands. */
export type EvidenceRow = {
  /** Made by whoever has to find it again. */
  id?: string;
  kind: EvidenceKind;
  text: string;
  observationId?: string;
  answerId?: string;
  roundId?: string;
  questionKey?: string;
  communityId?: string;
  sourceId?: string;
  source?: string;
};

/**
 * Puts evidence under an insight, for it or against it. What is there already is not put there again, so the same
 * form sent twice changes nothing. False when the insight is not there.
 */
export async function addEvidence(
  member: Member,
  insightId: string,
  rows: readonly EvidenceRow[],
  against = false,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    // Touching the insight makes whoever adds at the same moment wait, and then see what was added.
    if (!(await touchInsight(db, insightId))) return false;
    const there = new Set((await readEvidence(db, insightId)).map(keyOf));
    const fresh = rows.filter((row) => !there.has(keyOf({ sort: row.kind, ...row })));
    if (fresh.length === 0) return true;
    const made = await db
      .insert(insightEvidence)
      .values(fresh.map((row) => ({ id: newId(), insightId, ...row, against, addedBy: member.id })))
      .returning({ id: insightEvidence.id });
    for (const { id } of made) await note(member, "made", "evidence", id);
    return true;
  });
}

/** Puts something under an insight in one's own words; sent twice it is there once. False when it is not there. */
export async function tellEvidence(
  member: Member,
  insightId: string,
  { text, side, sentAs: id = newId() }: OwnEvidenceFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchInsight(db, insightId))) return false;
    const [made] = await db
      .insert(insightEvidence)
      .values({ id, insightId, kind: "other", text, against: side, addedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: insightEvidence.id });
    if (made) await note(member, "made", "evidence", id);
    return true;
  });
}

/** Says that a piece of evidence speaks against the insight after all, or for it. False when it is not there. */
export async function turnEvidence(
  member: Member,
  insightId: string,
  evidenceId: string,
  against: boolean,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [turned] = await db
      .update(insightEvidence)
      .set({ against })
      .where(
        and(
          eq(insightEvidence.id, evidenceId),
          eq(insightEvidence.insightId, insightId),
          stillHere(db, insightEvidence.id),
        ),
      )
      .returning({ id: insightEvidence.id });
    if (!turned || !(await touchInsight(db, insightId))) return false;
    await note(member, "changed", "evidence", evidenceId);
    return true;
  });
}

/** Takes a piece of evidence away from under an insight; its source stays. It can be brought back for thirty days. */
export async function removeEvidence(
  member: Member,
  insightId: string,
  evidenceId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = (await readEvidence(db, insightId)).find((one) => one.id === evidenceId);
    if (found) await remove(member, "evidence", evidenceId, found.text);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetEvidence(db: Database): Promise<void> {
  await db.delete(insightEvidence).where(inArray(insightEvidence.id, pastRegret(db, "evidence")));
}

/** Deletes for good what was said in something that is itself gone for good; for the part of the house it lies in. */
export async function forgetEvidenceFrom(db: Database, sourceIds: readonly string[]): Promise<void> {
  await db.delete(insightEvidence).where(inArray(insightEvidence.sourceId, [...sourceIds]));
}

/** Keeps what was said, and lets go of what it was said in. */
export async function loosenEvidenceFrom(db: Database, sourceIds: readonly string[]): Promise<void> {
  await db
    .update(insightEvidence)
    .set({ sourceId: null })
    .where(inArray(insightEvidence.sourceId, [...sourceIds]));
}

/** The same for two pieces of evidence that are one: taken from the same place, saying the same. */
export function keyOf(one: {
  sort: EvidenceSort;
  text: string;
  observationId?: string | null;
  answerId?: string | null;
  roundId?: string | null;
  questionKey?: string | null;
  communityId?: string | null;
  sourceId?: string | null;
}): string {
  if (one.observationId) return `observation:${one.observationId}`;
  if (one.answerId) return `answer:${one.answerId}`;
  if (one.roundId && one.questionKey) return `agreed:${one.roundId}:${one.questionKey}`;
  if (one.sourceId && one.questionKey) return `source:${one.sourceId}:${one.questionKey}`;
  return `${one.sort}:${one.communityId ?? ""}:${one.text}`;
}

function readEvidence(db: Database, insightId: string): Promise<Evidence[]> {
  const of = (column: string, table: string, key: string) =>
    sql<string | null>`(select s.${sql.raw(column)} from ${sql.raw(table)} s where s.id = ${sql.raw(key)})`;
  const observed = (column: string) => of(column, "observation", `${own}."observation_id"`);
  const engagement = (column: string) =>
    sql<string | null>`(select g.${sql.raw(column)} from engagement g join round r on r.engagement_id = g.id
      where r.id = ${sql.raw(roundOf)} and ${sql.raw(here("g.id"))})`;
  return db
    .select({
      id: insightEvidence.id,
      sort: sql<EvidenceSort>`coalesce(${observed("kind")}, ${insightEvidence.kind})`,
      text: insightEvidence.text,
      against: insightEvidence.against,
      observationId: insightEvidence.observationId,
      observerId: observed("observer_id"),
      observer: sql<string | null>`(select m.name from member m where m.id = ${observed("observer_id")})`,
      place: observed("place"),
      observedOn: sql<string | null>`${observed("observed_on")}::text`,
      answerId: insightEvidence.answerId,
      roundId: sql<string | null>`${sql.raw(roundOf)}`,
      questionKey: sql<string | null>`coalesce(${sql.raw(`${own}."question_key"`)},
        ${of("question_key", "answer", `${own}."answer_id"`)})`,
      saidBy: of("said_by", "answer", `${own}."answer_id"`),
      station: sql<Station | null>`${of("station", "round", roundOf)}`,
      engagementId: engagement("id"),
      engagement: engagement("name"),
      saidAt: sql<Date | null>`${of("started_at", "round", roundOf)}`.mapWith((at) => at && new Date(at)),
      communityId: sql<string | null>`(select c.id from community c
        where c.id = ${sql.raw(`${own}."community_id"`)} and ${sql.raw(here("c.id"))})`,
      community: of("name", "community", `${own}."community_id"`),
      sourceId: insightEvidence.sourceId,
      source: insightEvidence.source,
      addedBy: sql<string>`(select m.name from member m where m.id = ${sql.raw(`${own}."added_by"`)})`,
      addedAt: insightEvidence.addedAt,
    })
    .from(insightEvidence)
    .where(
      and(
        eq(insightEvidence.insightId, insightId),
        stillHere(db, insightEvidence.id),
        sql`not exists (select from removal x
          where x.item_id in (${insightEvidence.observationId}, ${insightEvidence.answerId}, ${insightEvidence.sourceId}))`,
      ),
    )
    .orderBy(asc(insightEvidence.addedAt), asc(insightEvidence.id));
}

// Named in full: see target-groups.server.ts.
const own = '"insight_evidence"';
const here = (id: string) => `not exists (select from removal x where x.item_id = ${id})`;
const roundOf = `coalesce(${own}."round_id", (select a.round_id from answer a where a.id = ${own}."answer_id"))`;
