import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type FirstSegment, firstSegments } from "./segment.text.ts";
import { segment, targetGroup } from "./target-group.table.ts";
import type { SegmentFields } from "./target-group.ts";

export type Segment = { id: string; name: string; note: string; targetGroups: number };

/** The segments of the house in its own order, each with how many target groups lean on it. */
export function listSegments(member: Member): Promise<Segment[]> {
  return askOrganisation(member.organisationId, (db) => readSegments(db));
}

/** Adds a segment at the end of the list, or mends one; sent twice it is added once. False when it is not there. */
export async function saveSegment(
  member: Member,
  { sentAs, ...fields }: SegmentFields,
  segmentId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const id = segmentId ?? sentAs ?? newId();
    const saved = segmentId
      ? await db
          .update(segment)
          .set(fields)
          .where(and(eq(segment.id, id), stillHere(db, segment.id)))
          .returning({ id: segment.id })
      : await db
          .insert(segment)
          .values({ id, ...fields, position: next })
          .onConflictDoNothing()
          .returning({ id: segment.id });
    if (!saved[0]) return segmentId === undefined && (await readSegments(db)).some((one) => one.id === id);
    await note(member, segmentId ? "changed" : "made", "segment", id);
    return true;
  });
}

/** Moves a segment one place towards the beginning or the end of the list. False when it is not there. */
export async function moveSegment(member: Member, segmentId: string, way: "up" | "down"): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const ids = (await readSegments(db)).map((one) => one.id);
    const from = ids.indexOf(segmentId);
    if (from < 0) return false;
    const to = Math.min(ids.length - 1, Math.max(0, from + (way === "up" ? -1 : 1)));
    ids.splice(to, 0, ...ids.splice(from, 1));
    for (const [position, id] of ids.entries())
      await db.update(segment).set({ position }).where(eq(segment.id, id));
    await note(member, "changed", "segment", segmentId);
    return true;
  });
}

/** Takes a segment away; the target groups that lean on it stay, and have it again if it is brought back. */
export async function removeSegment(member: Member, segmentId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = (await readSegments(db)).find((one) => one.id === segmentId);
    if (found) await remove(member, "segment", segmentId, found.name);
    return found !== undefined;
  });
}

/** Fills an empty list with ten ordinary segments, in the words of whoever asks. Where there are some, nothing is added. */
export async function beginSegments(member: Member): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    if ((await readSegments(db)).length > 0) return;
    const first: readonly FirstSegment[] = firstSegments[member.language];
    const made = await db
      .insert(segment)
      .values(first.map((one, position) => ({ id: newId(), ...one, position })))
      .returning({ id: segment.id });
    for (const { id } of made) await note(member, "made", "segment", id);
  });
}

/** Lets the target groups go, and deletes for good what can no longer be brought back. */
export async function forgetSegments(db: Database): Promise<void> {
  const gone = pastRegret(db, "segment");
  await db.update(targetGroup).set({ segmentId: null }).where(inArray(targetGroup.segmentId, gone));
  await db.delete(segment).where(inArray(segment.id, gone));
}

function readSegments(db: Database): Promise<Segment[]> {
  return db
    .select({
      id: segment.id,
      name: segment.name,
      note: segment.note,
      targetGroups: sql<number>`(select count(*)::int from target_group g where g.segment_id = "segment"."id"
        and not exists (select from removal r where r.item_id = g.id))`,
    })
    .from(segment)
    .where(stillHere(db, segment.id))
    .orderBy(asc(segment.position), asc(segment.createdAt), asc(segment.id));
}

const next = sql`(select coalesce(max(s.position), -1) + 1 from segment s)`;
