import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { observation, observationPhoto } from "./observation.table.ts";
import { type Count, countsOf, type ObservationFields, type ObservationKind } from "./observation.ts";

export type Observation = {
  id: string;
  kind: ObservationKind;
  targetGroupId: string | null;
  communityId: string | null;
  engagementId: string | null;
  place: string;
  observedOn: string;
  fromTime: string;
  toTime: string;
  conditions: string;
  situation: string;
  seen: string;
  meaning: string;
  withWhom: string;
  withWhat: string;
  quotes: string;
  surprises: string;
  counts: Count[];
  observerId: string;
  observer: string;
  /** What the ties are called, as long as they are there. */
  targetGroup: string | null;
  community: string | null;
  engagement: string | null;
  photos: number;
  createdAt: Date;
};

/** Which observations to list; nothing said means all of them. Every one of `words` must stand somewhere in it. */
export type ObservationWish = {
  targetGroupId?: string;
  communityId?: string;
  engagementId?: string;
  kind?: ObservationKind;
  words?: string;
};

/** What was seen and heard, the newest day first. */
export function listObservations(member: Member, wish: ObservationWish = {}): Promise<Observation[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectObservations(db)
      .where(
        and(
          stillHere(db, observation.id),
          wish.targetGroupId ? eq(observation.targetGroupId, wish.targetGroupId) : undefined,
          wish.communityId ? eq(observation.communityId, wish.communityId) : undefined,
          wish.engagementId ? eq(observation.engagementId, wish.engagementId) : undefined,
          wish.kind ? eq(observation.kind, wish.kind) : undefined,
          ...wordsIn(wish.words).map((word) => sql`${everyWord} ilike ${`%${word}%`}`),
        ),
      )
      .orderBy(desc(observation.observedOn), desc(observation.fromTime), desc(observation.createdAt)),
  );
}

/** One observation, or undefined when it is not the member's, or has been taken away. */
export async function findObservation(
  member: Member,
  observationId: string,
): Promise<Observation | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    selectObservations(db).where(and(eq(observation.id, observationId), stillHere(db, observation.id))),
  );
  return found;
}

/** What was counted last time, of this target group or at all: likely to be counted again. */
export async function usualCounts(member: Member, targetGroupId?: string): Promise<string[]> {
  const counted = sql`jsonb_array_length(${observation.counts}) > 0`;
  const [latest] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ counts: observation.counts })
      .from(observation)
      .where(and(stillHere(db, observation.id), counted))
      .orderBy(
        desc(sql`coalesce(${observation.targetGroupId} = ${targetGroupId ?? null}::uuid, false)`),
        desc(observation.createdAt),
      )
      .limit(1),
  );
  return latest?.counts.map(({ label }) => label) ?? [];
}

/**
 * Keeps an observation. The id comes with it, so that what a phone sends twice is kept once: the first is kept, and
 * the second changes nothing. A tie to what is no longer there is let go; a phone may have waited for weeks, and
 * what was seen was seen. False when the id is somebody else's.
 */
export async function addObservation(member: Member, fields: ObservationFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [made] = await db
      .insert(observation)
      .values({ id: fields.id, observerId: member.id, ...rowOf(fields), ...(await tiesIn(db, fields)) })
      .onConflictDoNothing()
      .returning({ id: observation.id });
    // Taken away since then, it was kept all the same; whoever sends again has nothing more to do.
    if (!made) return (await db.select().from(observation).where(eq(observation.id, fields.id))).length > 0;
    await note(member, "made", "observation", fields.id);
    return true;
  });
}

/** Mends an observation. False when it is not there. */
export async function changeObservation(member: Member, fields: ObservationFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [changed] = await db
      .update(observation)
      .set({ ...rowOf(fields), ...(await tiesIn(db, fields)), changedAt: new Date() })
      .where(and(eq(observation.id, fields.id), stillHere(db, observation.id)))
      .returning({ id: observation.id });
    if (changed) await note(member, "changed", "observation", changed.id);
    return changed !== undefined;
  });
}

/** Takes an observation away; it can be brought back for thirty days. */
export async function removeObservation(member: Member, observationId: string): Promise<boolean> {
  const found = await findObservation(member, observationId);
  if (found)
    await remove(
      member,
      "observation",
      observationId,
      [found.observedOn, found.place].filter(Boolean).join(" · "),
    );
  return found !== undefined;
}

/** Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetObservations(db: Database): Promise<void> {
  await db.delete(observation).where(inArray(observation.id, pastRegret(db, "observation")));
  await db.delete(observationPhoto).where(inArray(observationPhoto.id, pastRegret(db, "observation")));
  await db
    .update(observation)
    .set({ targetGroupId: null })
    .where(inArray(observation.targetGroupId, pastRegret(db, "target-group")));
  await db
    .update(observation)
    .set({ communityId: null })
    .where(inArray(observation.communityId, pastRegret(db, "community")));
  await db
    .update(observation)
    .set({ engagementId: null })
    .where(inArray(observation.engagementId, pastRegret(db, "engagement")));
}

function selectObservations(db: Database) {
  return db
    .select({
      id: observation.id,
      kind: observation.kind,
      targetGroupId: observation.targetGroupId,
      communityId: observation.communityId,
      engagementId: observation.engagementId,
      place: observation.place,
      observedOn: observation.observedOn,
      fromTime: observation.fromTime,
      toTime: observation.toTime,
      conditions: observation.conditions,
      situation: observation.situation,
      seen: observation.seen,
      meaning: observation.meaning,
      withWhom: observation.withWhom,
      withWhat: observation.withWhat,
      quotes: observation.quotes,
      surprises: observation.surprises,
      counts: observation.counts,
      observerId: observation.observerId,
      observer: sql<string>`(select m.name from member m where m.id = "observation"."observer_id")`,
      targetGroup: nameOf("target_group", "target_group_id"),
      community: nameOf("community", "community_id"),
      engagement: nameOf("engagement", "engagement_id"),
      photos: sql<number>`(select count(*)::int from observation_photo p where p.observation_id = ${ownId}
        and not exists (select from removal r where r.item_id = p.id))`,
      createdAt: observation.createdAt,
    })
    .from(observation)
    .$dynamic();
}

// Named in full: see target-groups.server.ts.
const ownId = sql.raw('"observation"."id"');

const nameOf = (table: string, column: string) =>
  sql<
    string | null
  >`(select t.name from ${sql.raw(table)} t where t.id = ${sql.raw(`"observation"."${column}"`)}
    and not exists (select from removal r where r.item_id = t.id))`;

/** All that is written in an observation, as one text. */
const everyWord = sql`concat_ws(' ', ${observation.place}, ${observation.conditions}, ${observation.situation},
  ${observation.seen}, ${observation.meaning}, ${observation.withWhom}, ${observation.withWhat},
  ${observation.quotes}, ${observation.surprises}, ${observation.counts}::text)`;

const wordsIn = (text = "") =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));

function rowOf({ id: _, countLabels, countNumbers, ...fields }: ObservationFields) {
  return { ...fields, counts: countsOf({ countLabels, countNumbers }) };
}

/** The ties that are there to be tied. The rows of another house are not there. */
async function tiesIn(db: Database, fields: ObservationFields) {
  const known = async (table: string, id: string) => {
    if (!id) return null;
    const found = await db.execute(sql`select from ${sql.raw(table)} where id = ${id}`);
    return found.rowCount ? id : null;
  };
  return {
    targetGroupId: await known("target_group", fields.targetGroupId),
    communityId: await known("community", fields.communityId),
    engagementId: await known("engagement", fields.engagementId),
  };
}
