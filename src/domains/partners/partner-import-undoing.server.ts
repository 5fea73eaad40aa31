import { and, inArray } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove } from "#domains/access/removal.server.ts";
import { dropSheet, findSheet } from "#domains/community/sheets.server.ts";
import { findEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { findTargetGroup, removeTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { listParticipations } from "./participations.server.ts";
import { partner } from "./partner.table.ts";
import { removePartner, thereNow } from "./partners.server.ts";

/**
 * Takes out again what a sheet of partners brought, as one: who took part in what, and the partners, forløb and target
 * groups that came with it and that nobody has written on since. Each of them can be brought back for thirty days. The
 * sheet goes too. False when there is nothing to undo.
 */
export function undoImport(member: Member, sheetId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const sheet = await findSheet(member, null, sheetId);
    const { brought } = sheet?.outcome ?? {};
    if (sheet?.state !== "done" || !brought || !sheet.doneAt || !(await dropSheet(member, null, sheetId)))
      return false;
    const { doneAt } = sheet;
    const untouched = (one: { changedAt: Date } | undefined) => one !== undefined && one.changedAt <= doneAt;

    const ours = new Set(brought.participation);
    const standing = await listParticipations(member);
    for (const { id, partner: name } of standing.filter(({ id }) => ours.has(id)))
      await remove(member, "participation", id, name);

    const left = await listParticipations(member);
    const needed = new Set(left.flatMap((one) => [one.partnerId, one.engagementId, one.targetGroupId]));
    const partners = await db
      .select({ id: partner.id, changedAt: partner.changedAt })
      .from(partner)
      .where(and(inArray(partner.id, [...(brought.partner ?? [])]), thereNow(db)));
    for (const one of partners)
      if (untouched(one) && !needed.has(one.id)) await removePartner(member, one.id);
    for (const id of brought.engagement ?? [])
      if (untouched(await findEngagement(member, id)) && !needed.has(id)) await removeEngagement(member, id);
    for (const id of brought["target-group"] ?? []) {
      const group = await findTargetGroup(member, id);
      const isBare =
        group &&
        group.observations + group.interviews + group.drafts + group.commonPersonas + group.insights === 0;
      if (isBare && untouched(group) && !needed.has(id)) await removeTargetGroup(member, id);
    }
    await note(member, "removed", "import", sheetId);
    return true;
  });
}
