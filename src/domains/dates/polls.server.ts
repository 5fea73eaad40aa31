import { eq, inArray, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { findMeeting } from "#domains/meetings/meetings.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { datePoll, foundDate, pollDate, pollLink, pollVoter } from "./date-poll.table.ts";
import type { PollFields } from "./date-poll.ts";
import { type Found, readFound } from "./found-rows.server.ts";
import {
  holdPoll,
  noteIn,
  type PollDateLine,
  type PollHead,
  readDates,
  readHead,
  readHeads,
  readVoters,
  type Voter,
} from "./poll-rows.server.ts";

export type PollLine = PollHead & { asked: number; answered: number; found: Found[] };
export type Poll = PollHead & {
  dates: PollDateLine[];
  voters: Voter[];
  found: Found[];
  /** Whether a link is out that whoever is given it can answer by, and how long the longest of them opens. */
  openLinkUntil: Date | null;
};

/** The polls of a forløb, the newest first; nothing said means all of the house. */
export function listPolls(member: Member, engagementId?: string): Promise<PollLine[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const heads = await readHeads(db, engagementId ? eq(datePoll.engagementId, engagementId) : undefined);
    return withCounts(db, heads);
  });
}

/** The polls of the house that wait for answers or for a choice, the one to be answered soonest first. */
export function listOpenPolls(member: Member): Promise<PollLine[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const heads = await readHeads(db, isNull(datePoll.foundAt), isNull(datePoll.closedAt));
    const lines = await withCounts(db, heads);
    return lines.toSorted((a, b) => a.answerBy.localeCompare(b.answerBy));
  });
}

/** One poll of a forløb with its dates, who is asked and what they said; undefined when it is not there. */
export function findPoll(member: Member, engagementId: string, pollId: string): Promise<Poll | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [head] = await readHeads(db, eq(datePoll.id, pollId), eq(datePoll.engagementId, engagementId));
    if (!head) return undefined;
    const [link] = await db
      .select({ until: sql<Date | null>`max(${pollLink.expiresAt})`.mapWith(pollLink.expiresAt) })
      .from(pollLink)
      .where(
        sql`${pollLink.pollId} = ${pollId} and ${pollLink.voterId} is null
          and ${pollLink.endedAt} is null and ${pollLink.expiresAt} > now()`,
      );
    return {
      ...head,
      dates: (await readDates(db, [pollId])).map(({ pollId: _, ...date }) => date),
      voters: await readVoters(db, [pollId]),
      found: await readFound(db, [pollId]),
      openLinkUntil: link?.until ?? null,
    };
  });
}

/**
 * Begins to look for a date, once however often the form is sent. Its id; undefined when the forløb is not there, or the
 * meeting it is for is none of its meetings without a day.
 */
export function beginPoll(
  member: Member,
  engagementId: string,
  { sentAs: id = newId(), meetingId, ...head }: PollFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await mayBeFor(member, engagementId, meetingId)) || !(await touch(db, engagementId)))
      return undefined;
    const [begun] = await db
      .insert(datePoll)
      .values({ id, engagementId, ...head, meetingId: meetingId || null, createdBy: member.id })
      .onConflictDoNothing()
      .returning({ id: datePoll.id });
    if (begun) await note(member, "made", "date-poll", id);
    else if ((await readHead(db, id))?.engagementId !== engagementId) return undefined;
    return id;
  });
}

/** Saves what a poll asks, how long, where, and until when. False when it is not there. */
export function savePoll(
  member: Member,
  pollId: string,
  { question, minutes, place, answerBy }: Omit<PollFields, "sentAs" | "meetingId">,
): Promise<boolean> {
  return change(member, pollId, { question, minutes, place, answerBy });
}

/** Gives a poll up without a date, or opens it again. */
export function closePoll(member: Member, pollId: string, isClosed: boolean): Promise<boolean> {
  return change(member, pollId, { closedAt: isClosed ? new Date() : null });
}

/** Stops the one reminder of a poll, or lets it come after all. */
export function quietPoll(member: Member, pollId: string, quiet: boolean): Promise<boolean> {
  return change(member, pollId, { quiet });
}

/** Takes a poll away; it can be brought back for thirty days, and its links open nothing meanwhile. */
export async function removePoll(member: Member, engagementId: string, pollId: string): Promise<boolean> {
  const found = await findPoll(member, engagementId, pollId);
  if (found) await remove(member, "date-poll", pollId, found.question);
  return found !== undefined;
}

/** Deletes for good what can no longer be brought back, and lets go of the meetings that are about to be forgotten. */
export async function forgetPolls(db: Database): Promise<void> {
  await db.delete(pollDate).where(inArray(pollDate.id, pastRegret(db, "poll-date")));
  await db.delete(pollVoter).where(inArray(pollVoter.id, pastRegret(db, "poll-voter")));
  await db.delete(datePoll).where(inArray(datePoll.id, pastRegret(db, "date-poll")));
  const meetings = pastRegret(db, "meeting");
  await db.update(foundDate).set({ meetingId: null }).where(inArray(foundDate.meetingId, meetings));
  await db.update(datePoll).set({ meetingId: null }).where(inArray(datePoll.meetingId, meetings));
}

function change(
  member: Member,
  pollId: string,
  changed: Partial<typeof datePoll.$inferInsert>,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    await db.update(datePoll).set(changed).where(eq(datePoll.id, pollId));
    await noteIn(db, poll, member, "changed", "date-poll", pollId);
    return true;
  });
}

async function mayBeFor(member: Member, engagementId: string, meetingId: string): Promise<boolean> {
  if (!meetingId) return true;
  const meeting = await findMeeting(member, meetingId);
  return meeting?.engagementId === engagementId && meeting.day === null;
}

async function withCounts(db: Database, heads: readonly PollHead[]): Promise<PollLine[]> {
  const ids = heads.map(({ id }) => id);
  const voters = await readVoters(db, ids);
  const found = await readFound(db, ids);
  return heads.map((head) => {
    const own = voters.filter(({ pollId }) => pollId === head.id);
    return {
      ...head,
      asked: own.length,
      answered: own.filter(({ answeredAt }) => answeredAt !== null).length,
      found: found.filter(({ pollId }) => pollId === head.id),
    };
  });
}
