import { layIntoPersona } from "#domains/minutes/persona-lay-in.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { holdPersonaMeeting, shy, waits } from "./persona-table.ts";

/** A meeting about a persona. What is put into a furnished house, and where to find it. */
export type FurnishedTablePersona = {
  tablePersonaId: string;
  tablePersonaEngagementId: string;
  tablePersonaMeetingId: string;
  tablePersonaItemId: string;
  /** A note about a trait that has not been laid into the persona. */
  tablePersonaNoteId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishTablePersona(
  place: string,
  { administrator }: FurnishedHouse,
): Promise<FurnishedTablePersona> {
  const end = ` i ${place}`;
  const table = await holdPersonaMeeting(administrator, ["persona"], end);
  const who = await table.join({ name: `Lis fra ${place}` });
  const of = (trait: string, was: string, slot: string) => ({ says: "other", trait, was: was + end, slot });
  const laid = await table.says(who, { ...of(table.shyId, shy, "challenge"), text: `Er træt${end}` });
  await table.take(laid.id);
  await layIntoPersona(administrator, table.meetingId, table.items[0] ?? "");
  const waiting = await table.says(who, {
    ...of(table.waitsId, waits, "everyday"),
    text: `Ser sin søn${end}`,
  });
  await table.take(waiting.id);
  return {
    tablePersonaId: table.personaId,
    tablePersonaEngagementId: table.engagementId,
    tablePersonaMeetingId: table.meetingId,
    tablePersonaItemId: table.items[0] ?? "",
    tablePersonaNoteId: waiting.id,
  };
}
