import { and, eq } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { remove } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { pollDate } from "./date-poll.table.ts";
import { keyOf, mostDates, type PollDay } from "./date-poll.ts";
import { sayDay } from "./poll-day.ts";
import { holdPoll, noteIn, readDates } from "./poll-rows.server.ts";

/**
 * Asks about more dates; those that are asked about already stay as they are, with all their answers. How many came in,
 * or undefined when the poll is not there.
 */
export function addDates(
  member: Member,
  pollId: string,
  days: readonly PollDay[],
): Promise<number | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return undefined;
    const known = (await readDates(db, [pollId])).map(keyOf);
    const fresh = days.filter((day) => !known.includes(keyOf(day))).slice(0, mostDates - known.length);
    for (const { day, startsAt } of fresh) {
      const id = newId();
      await db.insert(pollDate).values({ id, pollId, day, startsAt, addedBy: member.id });
      await noteIn(db, poll, member, "made", "poll-date", id);
    }
    return fresh.length;
  });
}

/**
 * Gives a date another day or another time. Its answers stay, and each is shown with what the date was when it was
 * given; given back its old time, nobody would know. False when it is not there.
 */
export function changeDate(
  member: Member,
  pollId: string,
  dateId: string,
  { day, startsAt }: PollDay,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    const isThere = (await readDates(db, [pollId])).some(({ id }) => id === dateId);
    if (!isThere) return false;
    await db
      .update(pollDate)
      .set({ day, startsAt })
      .where(and(eq(pollDate.id, dateId), eq(pollDate.pollId, pollId)));
    await noteIn(db, poll, member, "changed", "poll-date", dateId);
    return true;
  });
}

/** Takes a date away; it can be brought back for thirty days, with its answers. */
export function removeDate(member: Member, pollId: string, dateId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    const found = (await readDates(db, [pollId])).find(({ id }) => id === dateId);
    if (!found) return false;
    await remove(member, "poll-date", dateId, sayDay(found, member.language));
    return touch(db, poll.engagementId);
  });
}
