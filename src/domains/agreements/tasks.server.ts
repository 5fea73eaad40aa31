import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { isPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { agreement } from "./agreement.table.ts";
import { task, taskCarrying, taskPart } from "./task.table.ts";
import {
  type AgreedTask,
  type Carrying,
  standingOf,
  type TaskFields,
  type TaskRole,
  type TaskWords,
} from "./task.ts";

export type TaskPart = { id: string; role: TaskRole; who: string; partnerId: string | null; partner: string };
export type Task = AgreedTask & {
  id: string;
  engagementId: string;
  agreementId: string | null;
  /** What the agreement is called; null when it belongs to none, or to one that has been taken away. */
  agreement: string | null;
  endedOn: string | null;
  /** The meeting where somebody took it on and the note there, and what they are called; empty where there was none. */
  sourceId: string | null;
  sourceKey: string | null;
  source: string;
  now: Carrying;
  before: Carrying[];
  later: (Carrying & { from: string }) | null;
  parts: TaskPart[];
};

/** Which tasks are meant: those of a forløb, or those that belong to one agreement. */
export type TaskWish = { engagementId: string } | { agreementId: string };

/** Tasks with who carries each today, who did before, who is to, and who else has to do with it; the oldest first. */
export function listTasks(member: Member, wish: TaskWish): Promise<Task[]> {
  return askOrganisation(member.organisationId, (db) => tasksWhere(db, wished(wish)));
}

/** One task of a forløb, or undefined when it is not there or has been taken away. */
export async function findTask(
  member: Member,
  engagementId: string,
  taskId: string,
): Promise<Task | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    tasksWhere(db, inEngagement(engagementId, taskId)),
  );
  return found;
}

/**
 * The tasks an agreement speaks of, for the version that is being written; read in the ongoing transaction. Those
 * that have ended are left out.
 */
export async function agreedTasks(db: Database, agreementId: string): Promise<AgreedTask[]> {
  const tasks = await tasksWhere(db, eq(task.agreementId, agreementId));
  return tasks.filter(({ endedOn }) => endedOn === null).map(agreed);
}

/** What whoever holds the link to an agreement sees of its tasks: as agreed, with nothing of what we noted beside it. */
export function readTasksForGuest(db: Database, agreementId: string): Promise<AgreedTask[]> {
  return agreedTasks(db, agreementId);
}

/** Where somebody took a task on, told by the part of the house that knows. */
export type TaskSource = { sourceId?: string; sourceKey?: string; source?: string };

/**
 * Takes down a task with the one who carries it, once however often the form is sent. Its id, or undefined when the
 * forløb, the agreement in it or a partner is not there.
 */
export async function saveTask(
  member: Member,
  engagementId: string,
  { sentAs = newId(), ...fields }: TaskFields & TaskSource,
): Promise<string | undefined> {
  const { carriedBy, laterCarriedBy, laterFrom } = fields;
  const agreementId = fields.agreementId || null;
  const tie = { sourceId: fields.sourceId, sourceKey: fields.sourceKey, source: fields.source };
  return inOrganisation(member.organisationId, async (db) => {
    const partnerIds = [carriedBy.partnerId, laterCarriedBy?.partnerId];
    if (!(await isThere(db, engagementId)) || !(await arePartners(db, partnerIds))) return undefined;
    if (agreementId && !(await isAgreement(db, engagementId, agreementId))) return undefined;
    const [made] = await db
      .insert(task)
      .values({ id: sentAs, engagementId, agreementId, text: fields.text, ...tie, createdBy: member.id })
      .onConflictDoNothing()
      .returning({ id: task.id });
    if (!made) return (await findTask(member, engagementId, sentAs))?.id;
    const row = (one: typeof carriedBy, who: string, since: string, state: "done" | "planned") =>
      db
        .insert(taskCarrying)
        .values({ id: newId(), taskId: sentAs, ...one, who, since, state, notedBy: member.id });
    await row(carriedBy, fields.who, fields.since, "done");
    if (laterCarriedBy && laterFrom) await row(laterCarriedBy, fields.laterWho, laterFrom, "planned");
    await touch(db, engagementId);
    await note(member, "made", "task", sentAs);
    return sentAs;
  });
}

/** Mends what a task is called and which agreement it belongs to. False when any of it is not there. */
export async function rewordTask(
  member: Member,
  engagementId: string,
  taskId: string,
  { text, agreementId }: TaskWords,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (agreementId && !(await isAgreement(db, engagementId, agreementId))) return false;
    return changeTask(db, member, engagementId, taskId, { text, agreementId: agreementId || null });
  });
}

/** Says that nobody needs a task any more from a day on, or, with null, that it is needed again. */
export function endTask(
  member: Member,
  engagementId: string,
  taskId: string,
  endedOn: string | null,
): Promise<boolean> {
  return inOrganisation(member.organisationId, (db) =>
    changeTask(db, member, engagementId, taskId, { endedOn }),
  );
}

/** Takes a task away with everything noted about it; it can be brought back for thirty days. */
export async function removeTask(member: Member, engagementId: string, taskId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ id: task.id, text: task.text })
      .from(task)
      .where(and(inEngagement(engagementId, taskId), stillHere(db, task.id)));
    if (found) await remove(member, "task", found.id, found.text);
    return found !== undefined;
  });
}

/** Lets go of the agreements and partners that are about to be forgotten, and deletes what can no longer come back. */
export async function forgetTasks(db: Database): Promise<void> {
  await db.delete(task).where(inArray(task.id, pastRegret(db, "task")));
  await db.delete(taskCarrying).where(inArray(taskCarrying.id, pastRegret(db, "task-carrying")));
  await db.delete(taskPart).where(inArray(taskPart.id, pastRegret(db, "task-part")));
  await db
    .update(task)
    .set({ agreementId: null })
    .where(inArray(task.agreementId, pastRegret(db, "agreement")));
  for (const table of [taskCarrying, taskPart])
    await db
      .update(table)
      .set({ partnerId: null })
      .where(inArray(table.partnerId, pastRegret(db, "partner")));
}

/** The condition that a row is a certain task of a certain forløb. */
export const inEngagement = (engagementId: string, taskId: string) =>
  and(eq(task.id, taskId), eq(task.engagementId, engagementId));

/** Whether all of these are partners of the house; none is none too many. */
export async function arePartners(
  db: Database,
  ids: readonly (string | null | undefined)[],
): Promise<boolean> {
  for (const id of new Set(ids)) if (id && !(await isPartner(db, id))) return false;
  return true;
}

async function isAgreement(db: Database, engagementId: string, agreementId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: agreement.id })
    .from(agreement)
    .where(
      and(
        eq(agreement.id, agreementId),
        eq(agreement.engagementId, engagementId),
        stillHere(db, agreement.id),
      ),
    );
  return found !== undefined;
}

async function changeTask(
  db: Database,
  member: Member,
  engagementId: string,
  taskId: string,
  row: Partial<typeof task.$inferInsert>,
): Promise<boolean> {
  const [saved] = await db
    .update(task)
    .set(row)
    .where(and(inEngagement(engagementId, taskId), stillHere(db, task.id)))
    .returning({ id: task.id });
  if (!saved) return false;
  await touch(db, engagementId);
  await note(member, "changed", "task", taskId);
  return true;
}

const wished = (wish: TaskWish) =>
  "agreementId" in wish ? eq(task.agreementId, wish.agreementId) : eq(task.engagementId, wish.engagementId);

const agreed = ({ text, now, later }: Task): AgreedTask => ({
  text,
  now: { carrier: now.carrier, partner: now.partner, who: now.who },
  later: later && { carrier: later.carrier, partner: later.partner, who: later.who, from: later.from },
});

/** Tasks that are there, of forløb that are there, read in the ongoing transaction. */
export async function tasksWhere(db: Database, condition: SQL | undefined): Promise<Task[]> {
  const rows = await db
    .select({
      id: task.id,
      engagementId: task.engagementId,
      agreementId: task.agreementId,
      agreement: sql<string | null>`(select a.name from agreement a where a.id = ${task.agreementId}
        and not exists (select from removal where item_id = a.id))`,
      text: task.text,
      endedOn: task.endedOn,
      sourceId: sql<
        string | null
      >`case when not exists (select from removal r where r.item_id = "task"."source_id")
        then "task"."source_id" end`,
      sourceKey: task.sourceKey,
      source: task.source,
      carryings: sql<Carrying[]>`(select coalesce(json_agg(json_build_object(
          'id', c.id, 'carrier', c.carrier, 'partnerId', c.partner_id, 'partner', coalesce(p.name, ''),
          'who', c.who, 'since', c.since, 'state', c.state, 'note', c.note,
          'by', (select m.name from member m where m.id = c.noted_by))
          order by c.since, c.noted_at, c.id), '[]')
        from task_carrying c ${partnerBeside("c")}
        where c.task_id = "task"."id" and not exists (select from removal where item_id = c.id))`,
      parts: sql<TaskPart[]>`(select coalesce(json_agg(json_build_object(
          'id', r.id, 'role', r.role, 'who', r.who, 'partnerId', r.partner_id, 'partner', coalesce(p.name, ''))
          order by r.added_at, r.id), '[]')
        from task_part r ${partnerBeside("r")}
        where r.task_id = "task"."id" and not exists (select from removal where item_id = r.id))`,
    })
    .from(task)
    .where(and(condition, stillHere(db, task.id), stillHere(db, task.engagementId)))
    .orderBy(asc(task.createdAt), asc(task.id));
  return rows.flatMap(({ carryings, ...own }) => {
    const standing = standingOf(carryings, today());
    return standing ? [{ ...own, ...standing }] : [];
  });
}

/** The partner named in a row of something else, unless it has been taken away. */
const partnerBeside = (alias: string) => sql`left join partner p on p.id = ${sql.raw(alias)}.partner_id
  and not exists (select from removal where item_id = p.id)`;
