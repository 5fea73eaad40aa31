import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { initialsOf, nameKey } from "./likeness.ts";
import { partner, partnerCommunity, partnerOrigin, partnerTargetGroup } from "./partner.table.ts";
import type { Own, PartnerFields } from "./partner.ts";

export type Named = { id: string; name: string };
export type Partner = Own & {
  id: string;
  targetGroups: Named[];
  communities: Named[];
  /** The partner it turned out to be; whoever comes by its old address is sent on. */
  mergedIntoId: string | null;
  changedAt: Date;
};

/** One partner, or undefined when it is not the member's, or has been taken away. Also one that became another. */
export async function findPartner(member: Member, partnerId: string): Promise<Partner | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        id: partner.id,
        ...ownColumns,
        targetGroups: reached("target_group"),
        communities: reached("community"),
        mergedIntoId: partner.mergedIntoId,
        changedAt: partner.changedAt,
      })
      .from(partner)
      .where(and(eq(partner.id, partnerId), stillHere(db, partner.id)));
    return found;
  });
}

/**
 * Makes a partner known, once however often the form is sent, or mends what is said of one. Its id, or undefined
 * when it is not there, or what it is made from is not.
 */
export async function savePartner(
  member: Member,
  fields: PartnerFields,
  partnerId?: string,
): Promise<string | undefined> {
  const { targetGroupIds, communityIds, registerEntryId, relationId, sentAs, ...own } = fields;
  return inOrganisation(member.organisationId, async (db) => {
    const id = partnerId ?? sentAs ?? newId();
    const row = rowOf(own);
    const saved = partnerId
      ? await db
          .update(partner)
          .set(row)
          .where(and(eq(partner.id, id), isNull(partner.mergedIntoId), stillHere(db, partner.id)))
          .returning({ id: partner.id })
      : await db
          .insert(partner)
          .values({ id, createdBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: partner.id });
    // The same form sent twice: it was made the first time.
    if (!saved[0]) return partnerId ? undefined : (await findPartner(member, id))?.id;
    await tie(db, id, { targetGroupIds, communityIds });
    if (registerEntryId) await db.insert(partnerOrigin).values({ partnerId: id, registerEntryId });
    if (relationId) await db.insert(partnerOrigin).values({ partnerId: id, relationId });
    await note(member, partnerId ? "changed" : "made", "partner", id);
    return id;
  });
}

/** Takes a partner away with everything about it; it can be brought back for thirty days. */
export async function removePartner(member: Member, partnerId: string): Promise<boolean> {
  const found = await findPartner(member, partnerId);
  if (!found || found.mergedIntoId) return false;
  await remove(member, "partner", partnerId, found.name);
  return true;
}

/** Which partners the lines of registers and the relations of personas have become: by the id of the line or relation. */
export async function partnersFrom(
  member: Member,
  originIds: readonly string[],
): Promise<Record<string, Named>> {
  if (originIds.length === 0) return {};
  const rows = await askOrganisation(member.organisationId, (db) =>
    db
      .select({
        from: sql<string>`coalesce(${partnerOrigin.registerEntryId}, ${partnerOrigin.relationId})`,
        id: partner.id,
        name: partner.name,
      })
      .from(partnerOrigin)
      .innerJoin(partner, eq(partner.id, partnerOrigin.partnerId))
      .where(
        and(
          inArray(sql`coalesce(${partnerOrigin.registerEntryId}, ${partnerOrigin.relationId})`, [
            ...originIds,
          ]),
          thereNow(db),
        ),
      ),
  );
  return Object.fromEntries(rows.map(({ from, ...one }) => [from, one]));
}

/** Marks a partner as touched just now, inside the work that touches it. False when it is not there. */
export async function touchPartner(db: Database, partnerId: string): Promise<boolean> {
  const [touched] = await db
    .update(partner)
    .set({ changedAt: new Date() })
    .where(and(eq(partner.id, partnerId), thereNow(db)))
    .returning({ id: partner.id });
  return touched !== undefined;
}

/** Whether a partner is there, for work that may still come to nothing. */
export async function isPartner(db: Database, partnerId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: partner.id })
    .from(partner)
    .where(and(eq(partner.id, partnerId), thereNow(db)));
  return found !== undefined;
}

/** The condition that a partner is shown: neither taken away nor become another. */
export function thereNow(db: Database) {
  return and(isNull(partner.mergedIntoId), stillHere(db, partner.id));
}

/** Deletes for good what can no longer be brought back, with everything that hangs on it. */
export async function forgetPartners(db: Database): Promise<void> {
  await db.delete(partner).where(inArray(partner.id, pastRegret(db, "partner")));
}

/** What is said of a partner as its row: with what it is compared by, made anew. */
export function rowOf(own: Own) {
  return {
    ...own,
    nameKey: nameKey(own.name),
    initials: initialsOf(own.name),
    changedAt: new Date(),
  };
}

/** The columns a partner describes itself in. */
export const ownColumns = {
  name: partner.name,
  sector: partner.sector,
  kind: partner.kind,
  place: partner.place,
  can: partner.can,
  wants: partner.wants,
  decides: partner.decides,
  decisionTime: partner.decisionTime,
  notes: partner.notes,
};

async function tie(
  db: Database,
  partnerId: string,
  { targetGroupIds, communityIds }: { targetGroupIds: string[]; communityIds: string[] },
): Promise<void> {
  await db.delete(partnerTargetGroup).where(eq(partnerTargetGroup.partnerId, partnerId));
  await db.delete(partnerCommunity).where(eq(partnerCommunity.partnerId, partnerId));
  const groups = [...new Set(targetGroupIds)].map((targetGroupId) => ({ partnerId, targetGroupId }));
  const places = [...new Set(communityIds)].map((communityId) => ({ partnerId, communityId }));
  if (groups.length > 0) await db.insert(partnerTargetGroup).values(groups);
  if (places.length > 0) await db.insert(partnerCommunity).values(places);
}

/** The target groups or places a partner reaches, in Danish order, inside a query over the table of partners. */
export function reached(what: "target_group" | "community") {
  const [links, things, id] = [`partner_${what}`, what, `${what}_id`].map((name) => sql.raw(name));
  // Named in full: inside a select of one table the short name of an outer column would find the inner table's own.
  return sql<Named[]>`(
    select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name) order by w.name collate "da-x-icu"), '[]')
    from ${links} l join ${things} w on w.id = l.${id}
    where l.partner_id = "partner"."id" and not exists (select from removal where item_id = w.id))`;
}
