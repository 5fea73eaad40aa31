import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { isPartner, touchPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { offer, offerStay } from "./outing.table.ts";
import type { OfferFields, OfferStayFields } from "./outing.ts";

type Named = { id: string; name: string };
export type OfferStay = {
  id: string;
  partner: Named | null;
  community: Named | null;
  since: string;
  until: string | null;
  note: string;
};
export type Offer = { id: string; name: string; what: string; needs: string; stays: OfferStay[] };

/** What runs by itself (V2.5), in Danish order, each with where it stands and has stood. */
export function listOffers(member: Member): Promise<Offer[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const offers = await db
      .select({ id: offer.id, name: offer.name, what: offer.what, needs: offer.needs })
      .from(offer)
      .where(stillHere(db, offer.id))
      .orderBy(sql`${offer.name} collate "da-x-icu"`);
    const stays = await db
      .select({
        offerId: offerStay.offerId,
        id: offerStay.id,
        partner: tied("partner"),
        community: tied("community"),
        since: offerStay.since,
        until: offerStay.until,
        note: offerStay.note,
      })
      .from(offerStay)
      .where(stillHere(db, offerStay.id));
    return offers.map((one) => ({
      ...one,
      stays: stays.filter(({ offerId }) => offerId === one.id).map(({ offerId: _, ...stay }) => stay),
    }));
  });
}

/** Writes down an offer, once however often it is sent, or mends it. False when it is not there. */
export async function saveOffer(
  member: Member,
  { sentAs = newId(), ...fields }: OfferFields,
  offerId?: string,
): Promise<boolean> {
  const id = offerId ?? sentAs;
  return inOrganisation(member.organisationId, async (db) => {
    const saved = offerId
      ? await db.update(offer).set(fields).where(isOffer(db, id)).returning({ id: offer.id })
      : await db
          .insert(offer)
          .values({ id, createdBy: member.id, ...fields })
          .onConflictDoNothing()
          .returning({ id: offer.id });
    if (saved[0]) await note(member, offerId ? "changed" : "made", "offer", id);
    return saved.length > 0 || offerId === undefined;
  });
}

/** Takes an offer away with where it stood; it can be brought back for thirty days. */
export async function removeOffer(member: Member, offerId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db.select({ name: offer.name }).from(offer).where(isOffer(db, offerId));
    if (found) await remove(member, "offer", offerId, found.name);
    return found !== undefined;
  });
}

/**
 * Says where an offer stands, once however often it is sent, or mends it. False when the offer, the stay, the
 * partner or the place is not there.
 */
export async function saveStay(
  member: Member,
  offerId: string,
  { sentAs = newId(), ...fields }: OfferStayFields,
  stayId?: string,
): Promise<boolean> {
  const id = stayId ?? sentAs;
  const row = {
    ...fields,
    partnerId: fields.partnerId || null,
    communityId: fields.communityId || null,
    until: fields.until || null,
  };
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db.select({ id: offer.id }).from(offer).where(isOffer(db, offerId));
    if (!found) return false;
    if (row.partnerId && !(await isPartner(db, row.partnerId))) return false;
    if (row.communityId && !(await findCommunity(member, row.communityId))) return false;
    const saved = stayId
      ? await db
          .update(offerStay)
          .set(row)
          .where(ofOffer(db, offerId, id))
          .returning({ id: offerStay.id })
      : await db
          .insert(offerStay)
          .values({ id, offerId, notedBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: offerStay.id });
    if (saved[0]) {
      if (row.partnerId) await touchPartner(db, row.partnerId);
      await note(member, stayId ? "changed" : "made", "offer-stay", id);
    }
    return saved.length > 0 || stayId === undefined;
  });
}

/** Says that an offer was fetched home on a day, `2026-11-20`. False when it does not stand there. */
export async function endStay(
  member: Member,
  offerId: string,
  stayId: string,
  day: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const saved = await db
      .update(offerStay)
      .set({ until: day })
      .where(ofOffer(db, offerId, stayId))
      .returning({ id: offerStay.id });
    if (saved[0]) await note(member, "changed", "offer-stay", stayId);
    return saved.length > 0;
  });
}

/** Takes away that an offer stood somewhere; it can be brought back for thirty days. */
export async function removeStay(member: Member, offerId: string, stayId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ name: offer.name, partner: tied("partner"), community: tied("community") })
      .from(offerStay)
      .innerJoin(offer, eq(offer.id, offerStay.offerId))
      .where(ofOffer(db, offerId, stayId));
    if (!found) return false;
    const where = found.partner?.name ?? found.community?.name;
    await remove(member, "offer-stay", stayId, [found.name, where].filter(Boolean).join(", "));
    return true;
  });
}

/** Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetOffers(db: Database): Promise<void> {
  await db.delete(offerStay).where(inArray(offerStay.id, pastRegret(db, "offer-stay")));
  await db.delete(offer).where(inArray(offer.id, pastRegret(db, "offer")));
  await db
    .update(offerStay)
    .set({ partnerId: null })
    .where(inArray(offerStay.partnerId, pastRegret(db, "partner")));
  await db
    .update(offerStay)
    .set({ communityId: null })
    .where(inArray(offerStay.communityId, pastRegret(db, "community")));
}

function tied(what: "partner" | "community") {
  return sql<Named | null>`(
    select json_build_object('id', t.id, 'name', t.name) from ${sql.raw(what)} t
    where t.id = ${offerStay}.${sql.raw(`"${what}_id"`)}
      and not exists (select from removal where item_id = t.id))`;
}

const isOffer = (db: Database, offerId: string) => and(eq(offer.id, offerId), stillHere(db, offer.id));

const ofOffer = (db: Database, offerId: string, stayId: string) =>
  and(eq(offerStay.id, stayId), eq(offerStay.offerId, offerId), stillHere(db, offerStay.id));
