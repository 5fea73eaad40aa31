import type { Member } from "#domains/access/member.ts";
import { readAnchoring, readLibraryGrowth } from "#domains/agreements/anchoring.server.ts";
import { taskExample } from "#domains/agreements/task.example.ts";
import { agreementNames } from "#domains/agreements/task-agreements.server.ts";
import * as carryings from "#domains/agreements/task-carryings.server.ts";
import { doDeed } from "#domains/agreements/task-deed.server.ts";
import * as parts from "#domains/agreements/task-parts.server.ts";
import * as tasks from "#domains/agreements/tasks.server.ts";
import { today } from "#ui/dates.ts";
import type { Calls } from "./foreign-calls.ts";

const by = (partnerId = "") => ({ carrier: "partner" as const, partnerId });
const handing = (partnerId?: string) => ({
  carriedBy: partnerId ? by(partnerId) : { carrier: "citizens" as const, partnerId: null },
  who: "",
  since: today(),
  note: "",
});
const planning = (partnerId?: string) => ({ ...handing(partnerId), since: "2099-01-01" });
const settling = () => ({ since: today(), note: "" });
const part = (partnerId = "") => ({ role: "hears" as const, who: "Kiosken", partnerId });
const ending = (member: Member, engagementId: string, taskId: string) => {
  const form = new FormData();
  form.set("do", "slut");
  form.set("endedOn", today());
  return doDeed(member, engagementId, taskId, form);
};

/** Tasks and who carries them. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const taskCalls: Calls = {
  foreign: {
    listTasks: (member, { engagementId }) => tasks.listTasks(member, { engagementId }),
    findTask: [
      (member, { engagementId, taskId = "" }) => tasks.findTask(member, engagementId, taskId),
      (member, { taskId = "" }, { engagementId }) => tasks.findTask(member, engagementId, taskId),
    ],
    saveTask: [
      (member, { engagementId }) => tasks.saveTask(member, engagementId, taskExample),
      (member, { partnerId }, { engagementId }) =>
        tasks.saveTask(member, engagementId, { ...taskExample, carriedBy: by(partnerId) }),
      (member, { partnerId }, { engagementId }) =>
        tasks.saveTask(member, engagementId, {
          ...taskExample,
          laterCarriedBy: by(partnerId),
          laterFrom: "2099-01-01",
        }),
      (member, { agreementId = "" }, { engagementId }) =>
        tasks.saveTask(member, engagementId, { ...taskExample, agreementId }),
    ],
    rewordTask: [
      (member, { engagementId, taskId = "" }) =>
        tasks.rewordTask(member, engagementId, taskId, { text: "Noget andet", agreementId: "" }),
      (member, { agreementId = "" }, { engagementId, taskId = "" }) =>
        tasks.rewordTask(member, engagementId, taskId, { text: "Noget andet", agreementId }),
    ],
    endTask: (member, { engagementId, taskId = "" }) => tasks.endTask(member, engagementId, taskId, today()),
    removeTask: [
      (member, { engagementId, taskId = "" }) => tasks.removeTask(member, engagementId, taskId),
      (member, { taskId = "" }, { engagementId }) => tasks.removeTask(member, engagementId, taskId),
    ],

    handOver: [
      (member, { engagementId, taskId = "" }) => carryings.handOver(member, engagementId, taskId, handing()),
      (member, { partnerId }, { engagementId, taskId = "" }) =>
        carryings.handOver(member, engagementId, taskId, handing(partnerId)),
      (member, { taskId = "" }, { engagementId }) =>
        carryings.handOver(member, engagementId, taskId, handing()),
    ],
    settlePlan: [
      (member, { engagementId, taskId = "", planId = "" }) =>
        carryings.settlePlan(member, engagementId, taskId, planId, settling()),
      (member, { planId = "" }, { engagementId, taskId = "" }) =>
        carryings.settlePlan(member, engagementId, taskId, planId, settling()),
    ],
    planCarrying: [
      (member, { engagementId, taskId = "" }) =>
        carryings.planCarrying(member, engagementId, taskId, planning()),
      (member, { partnerId }, { engagementId, taskId = "" }) =>
        carryings.planCarrying(member, engagementId, taskId, planning(partnerId)),
    ],
    dropPlan: [
      (member, { engagementId, taskId = "", planId = "" }) =>
        carryings.dropPlan(member, engagementId, taskId, planId),
      (member, { planId = "" }, { engagementId, taskId = "" }) =>
        carryings.dropPlan(member, engagementId, taskId, planId),
    ],
    removeCarrying: [
      (member, { engagementId, taskId = "", carryingId = "" }) =>
        carryings.removeCarrying(member, engagementId, taskId, carryingId),
      (member, { carryingId = "" }, { engagementId, taskId = "" }) =>
        carryings.removeCarrying(member, engagementId, taskId, carryingId),
    ],

    addTaskPart: [
      (member, { engagementId, taskId = "" }) => parts.addTaskPart(member, engagementId, taskId, part()),
      (member, { partnerId }, { engagementId, taskId = "" }) =>
        parts.addTaskPart(member, engagementId, taskId, part(partnerId)),
    ],
    removeTaskPart: [
      (member, { engagementId, taskId = "", taskPartId = "" }) =>
        parts.removeTaskPart(member, engagementId, taskId, taskPartId),
      (member, { taskPartId = "" }, { engagementId, taskId = "" }) =>
        parts.removeTaskPart(member, engagementId, taskId, taskPartId),
    ],
    doDeed: [
      (member, { engagementId, taskId = "" }) => ending(member, engagementId, taskId),
      (member, { taskId = "" }, { engagementId }) => ending(member, engagementId, taskId),
    ],
    readAnchoring: (member, { engagementId }) => readAnchoring(member, engagementId),
  },
  own: {
    // No task of the furnished houses has come back to the library, and not all of them have an agreement.
    readLibraryGrowth: (member, { engagementId }) => readLibraryGrowth(member, [engagementId]),
    agreementNames: (member, { engagementId }) => agreementNames(member, engagementId),
  },
};
