import { and, desc, eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sharpening, targetGroup } from "./target-group.table.ts";
import type { SharpeningFields } from "./target-group.ts";

export type Sharpening = {
  id: string;
  before: string;
  after: string;
  reason: string;
  by: string;
  sharpenedAt: Date;
};

/** Each time the target group was made sharper, the newest first (S3.4). */
export function listSharpenings(member: Member, targetGroupId: string): Promise<Sharpening[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: sharpening.id,
        before: sharpening.before,
        after: sharpening.after,
        reason: sharpening.reason,
        by: sql<string>`(select m.name from member m where m.id = "sharpening"."sharpened_by")`,
        sharpenedAt: sharpening.sharpenedAt,
      })
      .from(sharpening)
      .where(eq(sharpening.targetGroupId, targetGroupId))
      .orderBy(desc(sharpening.sharpenedAt), desc(sharpening.id)),
  );
}

/**
 * Makes a target group sharper: it is called something else from now on, and what it was called and why it changed
 * is kept. Once however often the form is sent. False when it is not there.
 */
export async function sharpen(
  member: Member,
  targetGroupId: string,
  { after, reason, sentAs = newId() }: SharpeningFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = and(eq(targetGroup.id, targetGroupId), stillHere(db, targetGroup.id));
    // Whoever sharpens at the same moment waits here, and starts from the name it was given.
    const [before] = await db.select({ name: targetGroup.name }).from(targetGroup).where(own).for("update");
    if (!before) return false;
    const [made] = await db
      .insert(sharpening)
      .values({ id: sentAs, targetGroupId, before: before.name, after, reason, sharpenedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: sharpening.id });
    if (!made) return true;
    await db.update(targetGroup).set({ name: after, changedAt: new Date() }).where(own);
    await note(member, "changed", "target-group", targetGroupId);
    return true;
  });
}
