import { and, eq, exists } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { task, taskPart } from "./task.table.ts";
import type { TaskPartFields } from "./task.ts";
import { arePartners, findTask, inEngagement } from "./tasks.server.ts";

/**
 * Says who else has to do with a task, once however often the form is sent: who does it, is asked or is told (facts
 * 1.10). Whoever carries it answers for it, and is not said here. False when task or partner is not there.
 */
export async function addTaskPart(
  member: Member,
  engagementId: string,
  taskId: string,
  { sentAs = newId(), ...fields }: TaskPartFields,
): Promise<boolean> {
  const partnerId = fields.partnerId || null;
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findTask(member, engagementId, taskId)) || !(await arePartners(db, [partnerId])))
      return false;
    const [added] = await db
      .insert(taskPart)
      .values({ id: sentAs, taskId, ...fields, partnerId, addedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: taskPart.id });
    if (added) {
      await touch(db, engagementId);
      await note(member, "made", "task-part", added.id);
    }
    return true;
  });
}

/** Takes somebody's part in a task away; it can be brought back for thirty days. */
export async function removeTaskPart(
  member: Member,
  engagementId: string,
  taskId: string,
  taskPartId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const inTask = db
      .select({ id: task.id })
      .from(task)
      .where(and(inEngagement(engagementId, taskId), stillHere(db, task.id)));
    const [found] = await db
      .select({ id: taskPart.id, who: taskPart.who })
      .from(taskPart)
      .where(
        and(
          eq(taskPart.id, taskPartId),
          eq(taskPart.taskId, taskId),
          exists(inTask),
          stillHere(db, taskPart.id),
        ),
      );
    if (found) await remove(member, "task-part", found.id, found.who);
    return found !== undefined;
  });
}
