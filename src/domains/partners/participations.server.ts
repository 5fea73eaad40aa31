import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { participation } from "./participation.table.ts";
import type { ParticipationFields, Stage } from "./participation.ts";
import { partner } from "./partner.table.ts";
import type { PartnerKind, Sector } from "./partner.ts";
import { isPartner, thereNow, touchPartner } from "./partners.server.ts";

export type Participation = {
  id: string;
  engagementId: string;
  engagement: string;
  partnerId: string;
  partner: string;
  sector: Sector;
  kind: PartnerKind;
  stage: Stage;
  since: string;
  what: string;
  isNew: boolean;
  branchId: string | null;
  /** One of our branches, or the library as a list of others calls it. */
  library: string;
  targetGroupId: string | null;
  targetGroup: string | null;
};

/** Which participations to list; nothing said means all of them. */
export type ParticipationWish = {
  engagementId?: string;
  partnerId?: string;
  communityId?: string;
  stage?: Stage;
};

/** Who takes part or is thought of, the first to come in first. */
export function listParticipations(member: Member, wish: ParticipationWish = {}): Promise<Participation[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: participation.id,
        engagementId: participation.engagementId,
        engagement: sql<string>`(select e.name from engagement e where e.id = ${participation.engagementId})`,
        partnerId: participation.partnerId,
        partner: partner.name,
        sector: partner.sector,
        kind: partner.kind,
        stage: participation.stage,
        since: participation.since,
        what: participation.what,
        isNew: participation.isNew,
        branchId: participation.branchId,
        library: sql<string>`coalesce((select b.name from branch b where b.id = ${participation.branchId}), ${participation.library})`,
        targetGroupId: participation.targetGroupId,
        targetGroup: sql<
          string | null
        >`(select g.name from target_group g where g.id = ${participation.targetGroupId})`,
      })
      .from(participation)
      .innerJoin(partner, eq(partner.id, participation.partnerId))
      .where(
        and(
          stillHere(db, participation.id),
          stillHere(db, participation.engagementId),
          thereNow(db),
          wish.engagementId ? eq(participation.engagementId, wish.engagementId) : undefined,
          wish.partnerId ? eq(participation.partnerId, wish.partnerId) : undefined,
          wish.stage ? eq(participation.stage, wish.stage) : undefined,
          wish.communityId
            ? sql`${participation.partnerId} in (select c.partner_id from partner_community c where c.community_id = ${wish.communityId})`
            : undefined,
        ),
      )
      .orderBy(participation.since, sql`${partner.name} collate "da-x-icu"`),
  );
}

/**
 * Says that a partner takes part in a forløb or is thought of for it, once however often it is sent; one who is there
 * already with the same target group is mended. False when forløb or partner is not there.
 */
export async function saveParticipation(
  member: Member,
  engagementId: string,
  { sentAs = newId(), ...fields }: ParticipationFields,
  participationId?: string,
): Promise<boolean> {
  const row = { ...fields, branchId: fields.branchId || null, targetGroupId: fields.targetGroupId || null };
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId)) || !(await isPartner(db, fields.partnerId))) return false;
    const id = participationId ?? (await sameAs(db, engagementId, row)) ?? sentAs;
    const saved =
      id === sentAs
        ? await db
            .insert(participation)
            .values({ id, engagementId, createdBy: member.id, ...row })
            .onConflictDoNothing()
            .returning({ id: participation.id })
        : await db
            .update(participation)
            .set(row)
            .where(inEngagement(db, engagementId, id))
            .returning({ id: participation.id });
    if (saved[0]) {
      await touch(db, engagementId);
      await touchPartner(db, fields.partnerId);
      await note(member, id === sentAs ? "made" : "changed", "participation", id);
    }
    return saved.length > 0 || participationId === undefined;
  });
}

/** Takes a participation away; it can be brought back for thirty days. */
export async function removeParticipation(
  member: Member,
  engagementId: string,
  participationId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ id: participation.id, partner: partner.name })
      .from(participation)
      .innerJoin(partner, eq(partner.id, participation.partnerId))
      .where(inEngagement(db, engagementId, participationId));
    if (found) await remove(member, "participation", found.id, found.partner);
    return found !== undefined;
  });
}

/** Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetParticipations(db: Database): Promise<void> {
  await db.delete(participation).where(inArray(participation.id, pastRegret(db, "participation")));
  await db
    .update(participation)
    .set({ targetGroupId: null })
    .where(inArray(participation.targetGroupId, pastRegret(db, "target-group")));
  await db
    .update(participation)
    .set({ branchId: null })
    .where(inArray(participation.branchId, pastRegret(db, "branch")));
}

async function sameAs(
  db: Database,
  engagementId: string,
  { partnerId, targetGroupId }: { partnerId: string; targetGroupId: string | null },
): Promise<string | undefined> {
  const [found] = await db
    .select({ id: participation.id })
    .from(participation)
    .where(
      and(
        eq(participation.engagementId, engagementId),
        eq(participation.partnerId, partnerId),
        sql`${participation.targetGroupId} is not distinct from ${targetGroupId}::uuid`,
        stillHere(db, participation.id),
      ),
    );
  return found?.id;
}

const inEngagement = (db: Database, engagementId: string, participationId: string) =>
  and(
    eq(participation.id, participationId),
    eq(participation.engagementId, engagementId),
    stillHere(db, participation.id),
  );
