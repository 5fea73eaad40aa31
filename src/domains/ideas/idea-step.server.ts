import { and, eq, sql } from "drizzle-orm";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { idea, ideaStep } from "./idea.table.ts";
import type { StepKind } from "./idea.ts";

export type Step = { kind: StepKind; note: string; engagementId: string | null; takenAt: string };

/** The newest step of the idea in the query around it; null while nothing has been done. */
export const newestStep = sql<Step | null>`(
  select json_build_object('kind', s.kind, 'note', s.note, 'engagementId', s.engagement_id, 'takenAt', s.taken_at)
  from idea_step s where s.idea_id = "idea"."id" order by s.taken_at desc, s.id desc limit 1)`;

/** Whether an idea is there, and how it stands, for work on it. Undefined when it is not there. */
export async function standing(
  db: Database,
  ideaId: string,
): Promise<{ state: StepKind; engagementId: string | null } | undefined> {
  const [found] = await db
    .select({ step: newestStep })
    .from(idea)
    .where(and(eq(idea.id, ideaId), stillHere(db, idea.id)));
  return found && { state: found.step?.kind ?? "new", engagementId: found.step?.engagementId ?? null };
}

/** Takes a step with an idea, inside the work it is part of. */
export async function takeStep(
  db: Database,
  takenBy: string,
  ideaId: string,
  step: { kind: StepKind; note?: string; engagementId?: string },
): Promise<void> {
  // The clock of the work, not of its beginning: two steps in one piece of work keep their order.
  await db
    .insert(ideaStep)
    .values({ id: newId(), ideaId, ...step, takenBy, takenAt: sql`clock_timestamp()` });
}

/** Says that somebody has begun to look at it, unless more has been said already. */
export async function beginExploring(db: Database, memberId: string, ideaId: string): Promise<void> {
  if ((await standing(db, ideaId))?.state === "new")
    await takeStep(db, memberId, ideaId, { kind: "exploring" });
}
