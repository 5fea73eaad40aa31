import { sql } from "drizzle-orm";
import { task, taskCarrying, taskPart } from "#domains/agreements/task.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Stage } from "./diary.ts";
import { dayOf, momentOf, type When } from "./story-time.ts";
import type { TaskStory } from "./task-stories.ts";
import { taskCircles } from "./tasks.example.ts";

/** Writes who carries what into the ongoing transaction, after the forløb, the partners and the agreements. */
export async function makeTasks(db: Database, stage: Stage): Promise<void> {
  for (const { engagement, tasks } of taskCircles)
    for (const story of tasks) await makeTask(db, story, engagement, stage);
}

async function makeTask(
  db: Database,
  { text, by, turns, later, ended, parts = [], agreedWith }: TaskStory,
  engagement: string,
  { now, memberIds }: Stage,
): Promise<void> {
  const memberId = memberIds[by];
  const day = (when: When) => dayOf(momentOf(when, now));
  const partnerId = (name = "") => sql`(select id from partner where name = ${name})`;
  const begun = momentOf(turns[0]?.at ?? "0 days 0:00", now);
  const taskId = newId(begun.getTime());
  const engagementId = sql`(select id from engagement where name = ${engagement})`;
  await db.insert(task).values({
    id: taskId,
    engagementId,
    agreementId: sql`(select id from agreement where engagement_id = ${engagementId}
      and partner_id = ${partnerId(agreedWith)} order by created_at limit 1)`,
    text,
    endedOn: ended ? day(ended) : null,
    createdBy: memberId,
    createdAt: begun,
  });
  const carrying = { taskId, notedBy: memberId };
  await db.insert(taskCarrying).values([
    ...turns.map(({ at, carrier, partner, who, note }) => ({
      ...carrying,
      id: newId(momentOf(at, now).getTime()),
      carrier,
      partnerId: partnerId(partner),
      who: who ?? "",
      since: day(at),
      state: "done" as const,
      note: note ?? "",
      notedAt: momentOf(at, now),
    })),
    ...(later
      ? [
          {
            ...carrying,
            id: newId(),
            carrier: later.carrier,
            partnerId: partnerId(later.partner),
            who: later.who ?? "",
            since: day(later.from),
            state: "planned" as const,
            notedAt: now,
          },
        ]
      : []),
  ]);
  if (parts.length > 0)
    await db.insert(taskPart).values(
      parts.map(({ role, who, partner }) => ({
        id: newId(),
        taskId,
        role,
        who,
        partnerId: partnerId(partner),
        addedBy: memberId,
        addedAt: begun,
      })),
    );
}
