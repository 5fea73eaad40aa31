import { handOver, planCarrying } from "#domains/agreements/task-carryings.server.ts";
import { addTaskPart } from "#domains/agreements/task-parts.server.ts";
import { findTask, saveTask } from "#domains/agreements/tasks.server.ts";
import { today } from "#ui/dates.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Tasks and who carries them. What is put into a furnished house, and where to find it. */
export type FurnishedTask = {
  taskId: string;
  /** The last handing over of it, what is planned, and somebody's part in it. */
  carryingId: string;
  planId: string;
  taskPartId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishTask(place: string, house: FurnishedHouse): Promise<FurnishedTask> {
  const { administrator, engagementId, partnerId = "" } = house;
  const partner = { carrier: "partner" as const, partnerId };
  const since = today(Date.now() - 30 * 86_400_000);
  const taskId =
    (await saveTask(administrator, engagementId, {
      text: `Låse op i ${place}`,
      carriedBy: { carrier: "library", partnerId: null },
      who: `skranken i ${place}`,
      since,
      laterCarriedBy: null,
      laterWho: "",
      laterFrom: null,
      agreementId: house.agreementId ?? "",
    })) ?? "";
  const who = `Udvalget i ${place}`;
  await handOver(administrator, engagementId, taskId, {
    carriedBy: partner,
    who,
    since,
    note: `Nøglen blev i ${place}`,
  });
  const coming = today(Date.now() + 30 * 86_400_000);
  const citizens = { carrier: "citizens" as const, partnerId: null };
  await planCarrying(administrator, engagementId, taskId, { carriedBy: citizens, who, since: coming });
  await addTaskPart(administrator, engagementId, taskId, { role: "hears", who, partnerId });
  const made = await findTask(administrator, engagementId, taskId);
  return {
    taskId,
    carryingId: made?.now.id ?? "",
    planId: made?.later?.id ?? "",
    taskPartId: made?.parts[0]?.id ?? "",
  };
}
