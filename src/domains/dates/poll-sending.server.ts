import { and, eq, isNull } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import { newLink } from "#domains/access/links.server.ts";
import type { Member } from "#domains/access/member.ts";
import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { tellDate } from "#ui/tongue-dates.ts";
import type { Tongue } from "#ui/tongues.ts";
import { pollLink, pollVoter } from "./date-poll.table.ts";
import { linkDays } from "./date-poll.ts";
import { askingMail } from "./poll-asking.mail.ts";
import { remindingMail } from "./poll-reminding.mail.ts";
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

/**
 * Asks those by mail who have an address and have not been asked, one mail each with a link of their own; each is asked
 * once, however often it is pressed. How many mails went into the outbox; undefined when the poll is not there or over.
 */
export function sendPoll(member: Member, pollId: string): Promise<number | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll || !isOpen(poll)) return undefined;
    const dates = await readDates(db, [pollId]);
    if (dates.length === 0) return 0;
    const waiting = (await readVoters(db, [pollId])).filter(isUnasked);
    for (const voter of waiting) {
      await mailTo(db, member.organisationId, member.organisationName, poll, dates, voter, "asking");
      await noteIn(db, poll, member, "invited", "poll-voter", voter.id);
    }
    return waiting.length;
  });
}

/** Whether somebody can be asked by mail and has not been. */
export const isUnasked = ({ email, sentAt, answeredAt }: Voter) =>
  email !== "" && sentAt === null && answeredAt === null;

/**
 * A new link of somebody's own, to be handed over or read aloud by whoever made it. Earlier links are nowhere kept, and
 * those that are out keep opening. From now on they count as asked. Undefined when they are not there.
 */
export function makeVoterLink(member: Member, pollId: string, voterId: string): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    const voter = poll && (await readVoters(db, [pollId])).find(({ id }) => id === voterId);
    if (!poll || !voter) return undefined;
    const link = await openLink(db, pollId, voterId);
    await markAsked(db, voterId);
    await noteIn(db, poll, member, "made", "poll-voter", voterId);
    return link;
  });
}

/** One link that anybody who is given it can answer by. Undefined when the poll is not there, or over. */
export function makeOpenLink(member: Member, pollId: string): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll || !isOpen(poll)) return undefined;
    const link = await openLink(db, pollId, null);
    await noteIn(db, poll, member, "made", "date-poll", pollId);
    return link;
  });
}

/** Shuts every open link of a poll; those that are somebody's own keep opening. False when there was none. */
export function closeOpenLinks(member: Member, pollId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    const closed = await db
      .update(pollLink)
      .set({ endedAt: new Date() })
      .where(and(eq(pollLink.pollId, pollId), isNull(pollLink.voterId), isNull(pollLink.endedAt)))
      .returning({ id: pollLink.id });
    if (closed.length > 0) await noteIn(db, poll, member, "ended", "date-poll", pollId);
    return closed.length > 0;
  });
}

/** Shuts somebody's own links; whoever holds one sees nothing from now on. False when none was open. */
export function closeVoterLinks(member: Member, pollId: string, voterId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return false;
    const closed = await db
      .update(pollLink)
      .set({ endedAt: new Date() })
      .where(and(eq(pollLink.pollId, pollId), eq(pollLink.voterId, voterId), isNull(pollLink.endedAt)))
      .returning({ id: pollLink.id });
    if (closed.length > 0) await noteIn(db, poll, member, "ended", "poll-voter", voterId);
    return closed.length > 0;
  });
}

/** What goes on paper for those without mail: a link each, made for this print. */
export type OnPaper = { poll: PollHead; dates: PollDateLine[]; to: { voter: Voter; link: string }[] };

/**
 * The poll on paper for one who is asked, or for all who cannot be reached by mail and have not answered. From now on
 * they count as asked. Undefined when the poll or the one is not there.
 */
export function printPoll(member: Member, pollId: string, voterId?: string): Promise<OnPaper | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    if (!poll) return undefined;
    const voters = (await readVoters(db, [pollId])).filter((voter) =>
      voterId ? voter.id === voterId : voter.email === "" && voter.answeredAt === null,
    );
    if (voters.length === 0) return undefined;
    const to = [];
    for (const voter of voters) {
      to.push({ voter, link: await openLink(db, pollId, voter.id) });
      await markAsked(db, voter.id);
      await noteIn(db, poll, member, "printed", "poll-voter", voter.id);
    }
    return { poll, dates: await readDates(db, [pollId]), to };
  });
}

/** One mail about a poll to somebody who has an address, with a fresh link. */
export async function mailTo(
  db: Database,
  organisationId: string,
  organisation: string,
  poll: PollHead,
  dates: readonly PollDateLine[],
  voter: Voter,
  kind: "asking" | "reminding",
): Promise<void> {
  const tongue: Tongue = voter.tongue ?? "da";
  const told = {
    organisation,
    question: poll.question,
    place: poll.place,
    dates: dates.map(({ day, startsAt }) => tellDate(atDanishClock(day, startsAt), tongue, "weekday-time")),
    answerBy: tellDate(`${poll.answerBy}T12:00:00Z`, tongue, "weekday"),
    link: await openLink(db, poll.id, voter.id),
  };
  await sendMail(organisationId, {
    to: voter.email,
    ...(kind === "asking" ? askingMail(tongue, told) : remindingMail(tongue, told)),
  });
  if (kind === "asking") await markAsked(db, voter.id);
}

/** A new way in: to somebody's own answers, or to the poll for anybody. Only its fingerprint is kept. */
export async function openLink(db: Database, pollId: string, voterId: string | null): Promise<string> {
  const { word, row } = newLink(linkDays);
  await db.insert(pollLink).values({ id: newId(), pollId, voterId, ...row });
  return `${authSettings().baseUrl}/dato/${word}`;
}

async function markAsked(db: Database, voterId: string): Promise<void> {
  await db
    .update(pollVoter)
    .set({ sentAt: new Date() })
    .where(and(eq(pollVoter.id, voterId), isNull(pollVoter.sentAt)));
}
