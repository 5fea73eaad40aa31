import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere } from "#domains/engagement/engagements.server.ts";
import { touchPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { structuralPartnership } from "./structural-partnership.table.ts";
import type { StructuralPartnershipFields, StructuralQuestion } from "./structural-partnership.ts";

export type StructuralPartnership = Record<StructuralQuestion, string> & {
  id: string;
  engagementId: string | null;
  engagement: string | null;
  changedBy: string;
  changedAt: Date;
};

/**
 * What was thought about lasting cooperation with a partner, the newest first: one, or more where two partners have
 * become one.
 */
export function listStructuralPartnerships(
  member: Member,
  partnerId: string,
): Promise<StructuralPartnership[]> {
  const engagement = (column: string) =>
    sql<string | null>`(select e.${sql.raw(column)} from engagement e
      where e.id = "structural_partnership"."engagement_id"
      and not exists (select from removal r where r.item_id = e.id))`;
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: structuralPartnership.id,
        engagementId: engagement("id"),
        engagement: engagement("name"),
        earlier: structuralPartnership.earlier,
        habits: structuralPartnership.habits,
        buildOn: structuralPartnership.buildOn,
        ourMotive: structuralPartnership.ourMotive,
        theirMotive: structuralPartnership.theirMotive,
        forCitizens: structuralPartnership.forCitizens,
        concept: structuralPartnership.concept,
        time: structuralPartnership.time,
        changedBy: memberName(structuralPartnership.changedBy),
        changedAt: structuralPartnership.changedAt,
      })
      .from(structuralPartnership)
      .where(ofPartner(db, partnerId))
      .orderBy(desc(structuralPartnership.changedAt)),
  );
}

/** Keeps what was thought about lasting cooperation with a partner. False when partner or forløb is not there. */
export async function saveStructuralPartnership(
  member: Member,
  partnerId: string,
  { engagementId, ...said }: StructuralPartnershipFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (engagementId && !(await isThere(db, engagementId))) return false;
    // Touching the partner makes whoever saves at the same moment wait, and then mend what was begun.
    if (!(await touchPartner(db, partnerId))) return false;
    const [before] = await listStructuralPartnerships(member, partnerId);
    const row = {
      ...said,
      engagementId: engagementId || null,
      changedBy: member.id,
      changedAt: new Date(),
    };
    const id = before?.id ?? newId();
    if (before)
      await db.update(structuralPartnership).set(row).where(eq(structuralPartnership.id, before.id));
    else await db.insert(structuralPartnership).values({ id, partnerId, ...row });
    await note(member, before ? "changed" : "made", "structural-partnership", id);
    return true;
  });
}

/** Takes away what was thought about lasting cooperation; it can be brought back for thirty days. */
export async function removeStructuralPartnership(
  member: Member,
  partnerId: string,
  structuralPartnershipId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        partner: sql<string>`(select p.name from partner p
          where p.id = "structural_partnership"."partner_id")`,
      })
      .from(structuralPartnership)
      .where(and(eq(structuralPartnership.id, structuralPartnershipId), ofPartner(db, partnerId)));
    if (found) await remove(member, "structural-partnership", structuralPartnershipId, found.partner);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back, and lets go of the forløb about to be forgotten. */
export async function forgetStructuralPartnerships(db: Database): Promise<void> {
  await db
    .delete(structuralPartnership)
    .where(inArray(structuralPartnership.id, pastRegret(db, "structural-partnership")));
  await db
    .update(structuralPartnership)
    .set({ engagementId: null })
    .where(inArray(structuralPartnership.engagementId, pastRegret(db, "engagement")));
}

/** What stands of a partner who is there. */
const ofPartner = (db: Database, partnerId: string) =>
  and(
    eq(structuralPartnership.partnerId, partnerId),
    stillHere(db, structuralPartnership.id),
    stillHere(db, structuralPartnership.partnerId),
  );
