import type { Member } from "#domains/access/member.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { formatDate, today } from "#ui/dates.ts";
import { taskText } from "./task.text.ts";
import {
  endingSchema,
  handingOverSchema,
  planSchema,
  settlingSchema,
  taskPartSchema,
  taskWordsSchema,
} from "./task.ts";
import {
  dropPlan,
  type HandedOver,
  handOver,
  planCarrying,
  removeCarrying,
  settlePlan,
} from "./task-carryings.server.ts";
import type { TaskDeed } from "./task-deed.ts";
import { taskPageText } from "./task-page.text.ts";
import { addTaskPart, removeTaskPart } from "./task-parts.server.ts";
import { endTask, findTask, removeTask, rewordTask } from "./tasks.server.ts";

/** What came of it: what was taken off the task, or that the task itself was. */
type Done = { removed?: string; gone?: string };
type Doing = TaskDeed | "again" | "drop" | "mistake" | "part" | "remove";

/** Does to a task what the form of its page says. Undefined when something in it is not there. */
export async function doDeed(
  member: Member,
  engagementId: string,
  id: string,
  form: FormData,
): Promise<Done | Problems | undefined> {
  const { language } = member;
  const { refused } = taskText[language];
  const told = (name: "plan" | "id") => (isId(form.get(name)) ? String(form.get(name)) : "");
  const yes = (done: boolean): Done | undefined => (done ? {} : undefined);
  const handedOver = async (outcome: HandedOver) => {
    if ("saved" in outcome) return {};
    if (outcome.refused === "not-found") return undefined;
    const since = (await findTask(member, engagementId, id))?.now.since ?? today();
    return refuse(form, "since", taskPageText[language].tooEarly(formatDate(since, language, "day-year")));
  };

  switch (form.get("do") as Doing | null) {
    case "nu": {
      const read = readForm(settlingSchema, form, language, refused);
      if (isProblems(read)) return read;
      return handedOver(await settlePlan(member, engagementId, id, told("plan"), read.value));
    }
    case "videre":
    case "tilbage": {
      const read = readForm(handingOverSchema, form, language, refused);
      if (isProblems(read)) return read;
      return handedOver(await handOver(member, engagementId, id, read.value));
    }
    case "planlaeg":
    case "flyt": {
      const read = readForm(planSchema, form, language, refused);
      if (isProblems(read)) return read;
      return yes(await planCarrying(member, engagementId, id, read.value));
    }
    case "rolle": {
      const read = readForm(taskPartSchema, form, language, refused);
      if (isProblems(read)) return read;
      return yes(await addTaskPart(member, engagementId, id, read.value));
    }
    case "ret": {
      const read = readForm(taskWordsSchema, form, language, refused);
      if (isProblems(read)) return read;
      return yes(await rewordTask(member, engagementId, id, read.value));
    }
    case "slut": {
      const read = readForm(endingSchema, form, language, refused);
      if (isProblems(read)) return read;
      return yes(await endTask(member, engagementId, id, read.value.endedOn));
    }
    case "again":
      return yes(await endTask(member, engagementId, id, null));
    case "drop":
      return yes(await dropPlan(member, engagementId, id, told("plan")));
    case "mistake":
      return (await removeCarrying(member, engagementId, id, told("id")))
        ? { removed: told("id") }
        : undefined;
    case "part":
      return (await removeTaskPart(member, engagementId, id, told("id")))
        ? { removed: told("id") }
        : undefined;
    case "remove":
      return (await removeTask(member, engagementId, id)) ? { gone: id } : undefined;
    default:
      return undefined;
  }
}
