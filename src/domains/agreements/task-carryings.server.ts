import { and, asc, eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { task, taskCarrying } from "./task.table.ts";
import type { HandingOver, Plan, Settling } from "./task.ts";
import { arePartners, inEngagement } from "./tasks.server.ts";

/** What became of a change in who carries a task; `too-early` is before the day the present one took over. */
export type HandedOver = { saved: true } | { refused: "too-early" | "not-found" };

const saved: HandedOver = { saved: true };
const notFound: HandedOver = { refused: "not-found" };

type Row = typeof taskCarrying.$inferSelect;

/**
 * Says that a task has gone from one to another, once however often the form is sent. A plan for the same hands
 * falls away with it. That the library takes a task back is said the same way.
 */
export function handOver(
  member: Member,
  engagementId: string,
  taskId: string,
  { sentAs = newId(), carriedBy, ...fields }: HandingOver,
): Promise<HandedOver> {
  return withTask(member, engagementId, taskId, async (db, rows) => {
    if (!(await arePartners(db, [carriedBy.partnerId]))) return notFound;
    if (rows.some(({ id }) => id === sentAs)) return saved;
    if (isBefore(fields.since, rows)) return { refused: "too-early" };
    const planned = planIn(rows);
    if (planned && samePlace(planned, carriedBy)) {
      await db.update(taskCarrying).set({ state: "dropped" }).where(eq(taskCarrying.id, planned.id));
    }
    await db
      .insert(taskCarrying)
      .values({ id: sentAs, taskId, ...carriedBy, ...fields, state: "done", notedBy: member.id });
    return noted(db, member, engagementId, "made", sentAs);
  });
}

/** Says that a planned handing over has happened, on the day it did. Said twice it has happened once. */
export function settlePlan(
  member: Member,
  engagementId: string,
  taskId: string,
  carryingId: string,
  settling: Settling,
): Promise<HandedOver> {
  return withTask(member, engagementId, taskId, async (db, rows) => {
    const plan = rows.find(({ id }) => id === carryingId);
    if (!plan || plan.state === "dropped") return notFound;
    if (plan.state === "done") return saved;
    if (isBefore(settling.since, rows)) return { refused: "too-early" };
    await db
      .update(taskCarrying)
      .set({ ...settling, state: "done", notedBy: member.id, notedAt: new Date() })
      .where(eq(taskCarrying.id, carryingId));
    return noted(db, member, engagementId, "changed", carryingId);
  });
}

/** Plans who is to carry a task, from when; a plan that is there already is moved. False when any of it is not there. */
export async function planCarrying(
  member: Member,
  engagementId: string,
  taskId: string,
  { carriedBy, ...fields }: Plan,
): Promise<boolean> {
  const outcome = await withTask(member, engagementId, taskId, async (db, rows) => {
    if (!(await arePartners(db, [carriedBy.partnerId]))) return notFound;
    const id = planIn(rows)?.id ?? newId();
    const row = { ...carriedBy, ...fields, notedBy: member.id };
    if (planIn(rows)) await db.update(taskCarrying).set(row).where(eq(taskCarrying.id, id));
    else await db.insert(taskCarrying).values({ id, taskId, ...row, state: "planned" });
    return noted(db, member, engagementId, "changed", id);
  });
  return "saved" in outcome;
}

/** Lets go of a plan: whoever carries the task goes on. False when there is no such plan. */
export async function dropPlan(
  member: Member,
  engagementId: string,
  taskId: string,
  carryingId: string,
): Promise<boolean> {
  const outcome = await withTask(member, engagementId, taskId, async (db, rows) => {
    if (planIn(rows)?.id !== carryingId) return notFound;
    await db.update(taskCarrying).set({ state: "dropped" }).where(eq(taskCarrying.id, carryingId));
    return noted(db, member, engagementId, "changed", carryingId);
  });
  return "saved" in outcome;
}

/**
 * Takes away the last handing over, which was noted by mistake; it can be brought back for thirty days. False when it
 * is not the last, or the only one: a task is always carried by somebody.
 */
export async function removeCarrying(
  member: Member,
  engagementId: string,
  taskId: string,
  carryingId: string,
): Promise<boolean> {
  const outcome = await withTask(member, engagementId, taskId, async (db, rows, text) => {
    const done = rows.filter(({ state }) => state === "done");
    if (done.length < 2 || done.at(-1)?.id !== carryingId) return notFound;
    await remove(member, "task-carrying", carryingId, text);
    await touch(db, engagementId);
    return saved;
  });
  return "saved" in outcome;
}

/** Works on one task while nobody else does, with everything noted of who carries it, in the order it came. */
function withTask(
  member: Member,
  engagementId: string,
  taskId: string,
  work: (db: Database, rows: Row[], text: string) => Promise<HandedOver>,
): Promise<HandedOver> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return notFound;
    const [found] = await db
      .select({ text: task.text })
      .from(task)
      .where(and(inEngagement(engagementId, taskId), stillHere(db, task.id)))
      .for("update");
    if (!found) return notFound;
    const rows = await db
      .select()
      .from(taskCarrying)
      .where(and(eq(taskCarrying.taskId, taskId), stillHere(db, taskCarrying.id)))
      .orderBy(asc(taskCarrying.since), asc(taskCarrying.notedAt), asc(taskCarrying.id));
    return work(db, rows, found.text);
  });
}

async function noted(
  db: Database,
  member: Member,
  engagementId: string,
  act: "made" | "changed",
  carryingId: string,
): Promise<HandedOver> {
  await touch(db, engagementId);
  await note(member, act, "task-carrying", carryingId);
  return saved;
}

const planIn = (rows: readonly Row[]) => rows.find(({ state }) => state === "planned");

const isBefore = (day: string, rows: readonly Row[]) =>
  rows.some(({ state, since }) => state === "done" && since > day);

const samePlace = (plan: Row, { carrier, partnerId }: HandingOver["carriedBy"]) =>
  plan.carrier === carrier && plan.partnerId === partnerId;
