import { attemptExample } from "#domains/outreach/attempt.example.ts";
import { listAttempts, noteAttempt } from "#domains/outreach/attempts.server.ts";
import { setReminders } from "#domains/outreach/reminders.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Contact attempts. What is put into a furnished house, and where to find it. */
export type FurnishedAttempt = { attemptId: string };

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishAttempt(place: string, house: FurnishedHouse): Promise<FurnishedAttempt> {
  const { administrator, engagementId, partnerId = "", contactPersonId = "" } = house;
  await noteAttempt(administrator, partnerId, {
    ...attemptExample,
    engagementId,
    contactPersonId,
    text: `Ringede til hallen i ${place}, venter`,
  });
  await setReminders(administrator, false);
  return { attemptId: (await listAttempts(administrator, partnerId))[0]?.id ?? "" };
}
