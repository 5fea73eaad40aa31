import { and, desc, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { isThere } from "#domains/engagement/engagements.server.ts";
import { isPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { outing, outingMember } from "./outing.table.ts";
import type { OutcomeFields, OutingFields } from "./outing.ts";

export type Named = { id: string; name: string };
export type Outing = {
  id: string;
  day: string;
  startsAt: string;
  endsAt: string;
  what: string;
  place: string;
  bring: string;
  cameOfIt: string;
  spokeWith: number | null;
  community: Named | null;
  partner: Named | null;
  engagement: Named | null;
  /** Who of us goes, in Danish order. */
  going: Named[];
};

/** Which days out to list; nothing said means all of them. Days as `2026-11-20`, both included. */
export type OutingWish = { from?: string; to?: string; communityId?: string };

/** Days out of the house (V2.3), the newest first. */
export function listOutings(member: Member, wish: OutingWish = {}): Promise<Outing[]> {
  return askOrganisation(member.organisationId, (db) =>
    readOutings(
      db,
      and(
        wish.from ? gte(outing.day, wish.from) : undefined,
        wish.to ? lte(outing.day, wish.to) : undefined,
        wish.communityId ? eq(outing.communityId, wish.communityId) : undefined,
      ),
    ),
  );
}

/** One day out, or undefined when it is not there. */
export async function findOuting(member: Member, outingId: string): Promise<Outing | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    readOutings(db, eq(outing.id, outingId)),
  );
  return found;
}

/**
 * Writes down a day out, once however often it is sent, or mends it. Its id, or undefined when it, or something it
 * is tied to, is not there.
 */
export async function saveOuting(
  member: Member,
  { sentAs = newId(), memberIds, ...fields }: OutingFields,
  outingId?: string,
): Promise<string | undefined> {
  const id = outingId ?? sentAs;
  const row = {
    ...fields,
    communityId: fields.communityId || null,
    partnerId: fields.partnerId || null,
    engagementId: fields.engagementId || null,
  };
  return inOrganisation(member.organisationId, async (db) => {
    if (row.communityId && !(await findCommunity(member, row.communityId))) return undefined;
    if (row.partnerId && !(await isPartner(db, row.partnerId))) return undefined;
    if (row.engagementId && !(await isThere(db, row.engagementId))) return undefined;
    const saved = outingId
      ? await db.update(outing).set(row).where(here(db, id)).returning({ id: outing.id })
      : await db
          .insert(outing)
          .values({ id, createdBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: outing.id });
    if (!saved[0]) return outingId ? undefined : (await findOuting(member, id))?.id;
    if (!(await setGoing(db, member, id, memberIds))) throw new Response(null, { status: 404 });
    await note(member, outingId ? "changed" : "made", "outing", id);
    return id;
  });
}

/** Says what came of a day; what is not spoken of stays as it is. False when the day is not there. */
export async function saveOutcome(
  member: Member,
  outingId: string,
  fields: Partial<OutcomeFields>,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const saved = await db.update(outing).set(fields).where(here(db, outingId)).returning({ id: outing.id });
    if (saved[0]) await note(member, "changed", "outing", outingId);
    return saved.length > 0;
  });
}

/** Takes a day out away; it can be brought back for thirty days. */
export async function removeOuting(member: Member, outingId: string): Promise<boolean> {
  const found = await findOuting(member, outingId);
  if (found) await remove(member, "outing", outingId, found.what);
  return found !== undefined;
}

/** Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetOutings(db: Database): Promise<void> {
  await db.delete(outing).where(inArray(outing.id, pastRegret(db, "outing")));
  await db
    .update(outing)
    .set({ communityId: null })
    .where(inArray(outing.communityId, pastRegret(db, "community")));
  await db
    .update(outing)
    .set({ partnerId: null })
    .where(inArray(outing.partnerId, pastRegret(db, "partner")));
  await db
    .update(outing)
    .set({ engagementId: null })
    .where(inArray(outing.engagementId, pastRegret(db, "engagement")));
}

/** Puts down who goes. Those who went before stay, also when they have left the house since; false for a stranger. */
async function setGoing(
  db: Database,
  member: Member,
  outingId: string,
  memberIds: readonly string[],
): Promise<boolean> {
  const before = await db.delete(outingMember).where(eq(outingMember.outingId, outingId)).returning();
  const ids = [...new Set(memberIds)];
  const known = new Set([
    ...before.map(({ memberId }) => memberId),
    ...(await listColleagues(member)).map(({ id }) => id),
  ]);
  if (ids.some((id) => !known.has(id))) return false;
  if (ids.length > 0) await db.insert(outingMember).values(ids.map((memberId) => ({ outingId, memberId })));
  return true;
}

function readOutings(db: Database, which: SQL | undefined): Promise<Outing[]> {
  return db
    .select({
      id: outing.id,
      day: outing.day,
      startsAt: outing.startsAt,
      endsAt: outing.endsAt,
      what: outing.what,
      place: outing.place,
      bring: outing.bring,
      cameOfIt: outing.cameOfIt,
      spokeWith: outing.spokeWith,
      community: tied("community"),
      partner: tied("partner"),
      engagement: tied("engagement"),
      going: sql<Named[]>`(
        select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name collate "da-x-icu"), '[]')
        from ${outingMember} om join member m on m.id = om.member_id where om.outing_id = ${outing}."id")`,
    })
    .from(outing)
    .where(and(which, stillHere(db, outing.id)))
    .orderBy(desc(outing.day), desc(outing.startsAt));
}

/** What a day is tied to, while it is there. */
function tied(what: "community" | "partner" | "engagement") {
  return sql<Named | null>`(
    select json_build_object('id', t.id, 'name', t.name) from ${sql.raw(what)} t
    where t.id = ${outing}.${sql.raw(`"${what}_id"`)}
      and not exists (select from removal where item_id = t.id))`;
}

const here = (db: Database, outingId: string) => and(eq(outing.id, outingId), stillHere(db, outing.id));
