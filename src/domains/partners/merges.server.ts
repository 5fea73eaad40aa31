import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { daysToRegret, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Choice, chosen, type Merged, takenApart } from "./merge.ts";
import { moveAll, moveBack } from "./merge-moving.server.ts";
import { partner, partnerCommunity, partnerMerge, partnerTargetGroup } from "./partner.table.ts";
import type { Own } from "./partner.ts";
import { ownColumns, rowOf, thereNow } from "./partners.server.ts";

/**
 * Makes two partners one. Every row in the house that points at `goneId` points at `keptId` from now on, whichever
 * part of the product it belongs to; the fields become what was chosen. Nothing is deleted: for thirty days it can
 * be taken apart again. The id of the merging, or undefined when one of the two is not there.
 */
export async function mergePartners(
  member: Member,
  keptId: string,
  goneId: string,
  choice: Choice = {},
): Promise<string | undefined> {
  if (keptId === goneId) return undefined;
  return inOrganisation(member.organisationId, async (db) => {
    const both = await db
      .select({ id: partner.id, ...ownColumns })
      .from(partner)
      .where(and(inArray(partner.id, [keptId, goneId]), thereNow(db)))
      .orderBy(partner.id)
      .for("update");
    const kept = both.find(({ id }) => id === keptId);
    const gone = both.find(({ id }) => id === goneId);
    if (!kept || !gone) return undefined;
    const before = ownOf(kept);
    const after = chosen(before, ownOf(gone), choice);
    await db.update(partner).set(rowOf(after)).where(eq(partner.id, keptId));
    await db.update(partner).set({ mergedIntoId: keptId }).where(eq(partner.id, goneId));
    const merged: Merged = {
      before,
      after,
      moved: await moveAll(db, goneId, keptId),
      ...(await reachAsWell(db, goneId, keptId)),
    };
    const id = newId();
    await db.insert(partnerMerge).values({ id, keptId, goneId, merged, mergedBy: member.id });
    await note(member, "changed", "merge", keptId);
    return id;
  });
}

/**
 * Takes two partners apart again: what was moved goes back, and the fields are as before, but for what has been
 * changed since. What came to the partner afterwards stays with it. False when it is not there, or undone already.
 */
export async function undoMerge(member: Member, mergeId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .update(partnerMerge)
      .set({ undoneAt: new Date() })
      .where(and(eq(partnerMerge.id, mergeId), isNull(partnerMerge.undoneAt)))
      .returning();
    if (!found) return false;
    const { keptId, goneId, merged } = found;
    const [now] = await db.select(ownColumns).from(partner).where(eq(partner.id, keptId));
    if (!now) return false;
    await db
      .update(partner)
      .set(rowOf(takenApart(now, merged)))
      .where(eq(partner.id, keptId));
    await db.update(partner).set({ mergedIntoId: null }).where(eq(partner.id, goneId));
    await moveBack(db, merged.moved, found);
    await db
      .delete(partnerTargetGroup)
      .where(
        and(
          eq(partnerTargetGroup.partnerId, keptId),
          inArray(partnerTargetGroup.targetGroupId, merged.targetGroupIds),
        ),
      );
    await db
      .delete(partnerCommunity)
      .where(
        and(
          eq(partnerCommunity.partnerId, keptId),
          inArray(partnerCommunity.communityId, merged.communityIds),
        ),
      );
    await note(member, "restored", "merge", keptId);
    return true;
  });
}

export type MergeLine = { id: string; goneId: string; gone: string; mergedAt: Date };

/** What a partner was made of within the last thirty days, newest first. */
export function listMerges(member: Member, partnerId: string): Promise<MergeLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: partnerMerge.id,
        goneId: partnerMerge.goneId,
        gone: partner.name,
        mergedAt: partnerMerge.mergedAt,
      })
      .from(partnerMerge)
      .innerJoin(partner, eq(partner.id, partnerMerge.goneId))
      .where(
        and(eq(partnerMerge.keptId, partnerId), isNull(partnerMerge.undoneAt), stillHere(db, partner.id)),
      )
      .orderBy(desc(partnerMerge.mergedAt)),
  );
}

/** Deletes for good the partners that have become others, when it can no longer be undone. Nothing goes with them. */
export async function forgetMerges(db: Database): Promise<void> {
  const longAgo = lt(partnerMerge.mergedAt, sql`now() - interval '1 day' * ${daysToRegret}`);
  const gone = await db
    .select({ goneId: partnerMerge.goneId, keptId: partnerMerge.keptId })
    .from(partnerMerge)
    .where(and(longAgo, isNull(partnerMerge.undoneAt)));
  // What came to the other one after all, from a page that was open still, is the kept one's too.
  for (const { goneId, keptId } of gone) await moveAll(db, goneId, keptId);
  await db.delete(partner).where(
    inArray(
      partner.id,
      gone.map(({ goneId }) => goneId),
    ),
  );
  await db.delete(partnerMerge).where(longAgo);
}

async function reachAsWell(db: Database, goneId: string, keptId: string) {
  const { rows: groups } = await db.execute<{ id: string }>(sql`
    insert into partner_target_group (partner_id, target_group_id)
    select ${keptId}::uuid, target_group_id from partner_target_group where partner_id = ${goneId}
    on conflict do nothing returning target_group_id as id`);
  const { rows: places } = await db.execute<{ id: string }>(sql`
    insert into partner_community (partner_id, community_id)
    select ${keptId}::uuid, community_id from partner_community where partner_id = ${goneId}
    on conflict do nothing returning community_id as id`);
  return { targetGroupIds: groups.map(({ id }) => id), communityIds: places.map(({ id }) => id) };
}

function ownOf({ id: _, ...own }: Own & { id: string }): Own {
  return own;
}
