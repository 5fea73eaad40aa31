import type { Administrator } from "#domains/access/member.ts";
import { taskExample } from "#domains/agreements/task.example.ts";
import { handOver, removeCarrying } from "#domains/agreements/task-carryings.server.ts";
import { addTaskPart, removeTaskPart } from "#domains/agreements/task-parts.server.ts";
import { findTask, listTasks, removeTask, saveTask } from "#domains/agreements/tasks.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Tasks and who carries them. How each is made, listed and taken away. */
export const taskRemovables = (who: () => Administrator): Removables => {
  let engagementId: string;
  let taskId: string;
  const makeTask = async () => {
    engagementId = await beginEngagement(who(), newEngagementExample);
    taskId = (await saveTask(who(), engagementId, taskExample)) ?? "";
  };
  const task = () => findTask(who(), engagementId, taskId);
  return {
    task: {
      make: makeTask,
      ids: async () => idsOf(await listTasks(who(), { engagementId })),
      remove: (id) => removeTask(who(), engagementId, id),
    },
    "task-carrying": {
      make: async () => {
        await makeTask();
        await handOver(who(), engagementId, taskId, {
          carriedBy: { carrier: "citizens", partnerId: null },
          who: "",
          since: "2026-10-01",
          note: "",
        });
      },
      // The one before it is always there.
      ids: async () => {
        const now = (await task())?.now;
        return now?.carrier === "citizens" ? [now.id] : [];
      },
      remove: (id) => removeCarrying(who(), engagementId, taskId, id),
    },
    "task-part": {
      make: async () => {
        await makeTask();
        await addTaskPart(who(), engagementId, taskId, { role: "hears", who: "kiosken", partnerId: "" });
      },
      ids: async () => idsOf((await task())?.parts ?? []),
      remove: (id) => removeTaskPart(who(), engagementId, taskId, id),
    },
  };
};
