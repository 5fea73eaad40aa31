import { eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { addGuest } from "#domains/meetings/guests.server.ts";
import { beginMeeting, saveMeeting } from "#domains/meetings/meetings.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { datePoll, foundDate, foundDateVoter } from "./date-poll.table.ts";
import { tellVoters } from "./found-news.server.ts";
import { endOf } from "./poll-day.ts";
import {
  holdPoll,
  isOpen,
  noteIn,
  type PollDateLine,
  type PollHead,
  readDates,
  readVoters,
  type Voter,
} from "./poll-rows.server.ts";

/** A date that is chosen. Without voters, all come to it but those who have said no to it. */
export type Pick = { dateId: string; voterIds?: readonly string[] };

/**
 * Makes the meeting of the date that was found, or two of two (F2): with its question, day, hours and place, and with
 * those who come as its guests; nobody is asked twice. The first becomes the meeting the poll was for, if there was one.
 * Whoever has answered and has an address is told, with a calendar file. Pressed twice it is done once. The ids of the
 * meetings; undefined when the poll or a date is not there, or the poll is over.
 */
export function chooseDates(
  member: Member,
  pollId: string,
  picks: readonly Pick[],
): Promise<string[] | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll || !isOpen(poll) || picks.length === 0) return undefined;
    const dates = await readDates(db, [pollId]);
    const voters = await readVoters(db, [pollId]);
    const chosen = picks.flatMap(({ dateId, voterIds }) => {
      const date = dates.find(({ id }) => id === dateId);
      const comes = ({ id, said }: Voter) =>
        voterIds ? voterIds.includes(id) : said[dateId]?.answer !== "no";
      return date ? [{ date, coming: voters.filter(comes) }] : [];
    });
    if (chosen.length < picks.length) return undefined;
    const meetingIds: string[] = [];
    const foundIds: string[] = [];
    for (const [index, { date, coming }] of chosen.entries()) {
      const meetingId = await makeMeeting(member, poll, date, index === 0 ? poll.meetingId : null);
      if (!meetingId) return undefined;
      await askAlong(member, meetingId, coming);
      foundIds.push(await keepFound(db, member, poll, date, meetingId, coming));
      meetingIds.push(meetingId);
    }
    await db.update(datePoll).set({ foundAt: new Date() }).where(eq(datePoll.id, pollId));
    await noteIn(db, poll, member, "chose", "date-poll", pollId);
    await tellVoters(db, member.organisationId, member.organisationName, poll, "found", foundIds);
    return meetingIds;
  });
}

/**
 * Goes on looking after a date was found: the poll takes answers again, with all it has been told. The meeting stays
 * until it is taken away where it stands. False when the poll is not there.
 */
export function lookOn(member: Member, pollId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    await db.update(datePoll).set({ foundAt: null, closedAt: null }).where(eq(datePoll.id, pollId));
    await noteIn(db, poll, member, "changed", "date-poll", pollId);
    return true;
  });
}

async function makeMeeting(
  member: Member,
  poll: PollHead,
  { day, startsAt }: PollDateLine,
  plannedId: string | null,
): Promise<string | undefined> {
  const when = { day, startsAt, endsAt: endOf(startsAt, poll.minutes) };
  const where = poll.place ? { place: poll.place } : {};
  if (plannedId && (await saveMeeting(member, plannedId, { ...when, ...where }))) return plannedId;
  return beginMeeting(member, poll.engagementId, { question: poll.question, ...when, ...where });
}

/** Those who come are the meeting's guests. What somebody called themselves stays in the poll. */
async function askAlong(member: Member, meetingId: string, coming: readonly Voter[]): Promise<void> {
  for (const { kind, partnerId, contactPersonId, memberId, who } of coming) {
    if (kind === "partner" && partnerId)
      await addGuest(member, meetingId, { kind, partnerId, contactPersonId: contactPersonId ?? "" });
    else if (kind === "colleague" && memberId) await addGuest(member, meetingId, { kind, memberId });
    else if (kind === "citizens") await addGuest(member, meetingId, { kind, who });
  }
  const others = coming.filter(({ kind }) => kind === "open").length;
  const language = member.language;
  if (others > 0)
    await addGuest(member, meetingId, {
      kind: "citizens",
      who: language === "da" ? "Dem, der svarede på det åbne link" : "Those who answered the open link",
      heads: others,
    });
}

async function keepFound(
  db: Database,
  member: Member,
  poll: PollHead,
  { id: dateId, day, startsAt }: PollDateLine,
  meetingId: string,
  coming: readonly Voter[],
): Promise<string> {
  const id = newId();
  const told = { toldDay: day, toldStartsAt: startsAt, toldEndsAt: endOf(startsAt, poll.minutes) };
  const [planned] =
    // The meeting may have had a place of its own.
    (await db.execute<{ place: string }>(sql`select place from meeting where id = ${meetingId}`)).rows;
  await db.insert(foundDate).values({
    id,
    pollId: poll.id,
    dateId,
    meetingId,
    ...told,
    toldPlace: planned?.place ?? poll.place,
    foundBy: member.id,
  });
  if (coming.length > 0)
    await db.insert(foundDateVoter).values(coming.map(({ id: voterId }) => ({ foundDateId: id, voterId })));
  return id;
}
