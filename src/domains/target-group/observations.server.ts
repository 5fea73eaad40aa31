import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { observation } from "./observation.table.ts";
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
  createdAt: Date;
};

/** Which observations to list; nothing said means all of them. */
export type ObservationWish = { targetGroupId?: string; communityId?: string; engagementId?: string };

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
        ),
      )
      .orderBy(desc(observation.observedOn), desc(observation.createdAt)),
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

/**
 * Keeps an observation. The id comes with it, so that what a phone sends twice is kept once: the first is kept, and
 * the second changes nothing. False when the id is somebody else's.
 */
export async function addObservation(member: Member, fields: ObservationFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [made] = await db
      .insert(observation)
      .values({ id: fields.id, observerId: member.id, ...rowOf(fields) })
      .onConflictDoNothing()
      .returning({ id: observation.id });
    if (!made) return (await findObservation(member, fields.id)) !== undefined;
    await note(member, "made", "observation", fields.id);
    return true;
  });
}

/** Mends an observation. False when it is not there. */
export async function changeObservation(member: Member, fields: ObservationFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [changed] = await db
      .update(observation)
      .set({ ...rowOf(fields), changedAt: new Date() })
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
      createdAt: observation.createdAt,
    })
    .from(observation)
    .$dynamic();
}

function rowOf({
  id: _,
  countLabels,
  countNumbers,
  targetGroupId,
  communityId,
  engagementId,
  ...fields
}: ObservationFields) {
  return {
    ...fields,
    targetGroupId: targetGroupId || null,
    communityId: communityId || null,
    engagementId: engagementId || null,
    counts: countsOf({ countLabels, countNumbers }),
  };
}
