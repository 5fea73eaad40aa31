import { eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import { pollAnswer, pollVoter } from "./date-poll.table.ts";
import type { Answer, AnswerFields } from "./date-poll.ts";
import { holdPoll, isOpen, noteIn, type PollHead, readDates, readVoters } from "./poll-rows.server.ts";

export type Given = { answers: ReadonlyMap<string, Answer> } & Omit<AnswerFields, "sentAs">;

/**
 * Writes down what somebody says on the telephone; it takes the place of what they said before, date by date. False when
 * the poll or the person is not there, or the poll is over.
 */
export function noteAnswers(member: Member, pollId: string, voterId: string, given: Given): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const poll = await holdPoll(db, pollId);
    const voter = poll && (await readVoters(db, [pollId])).find(({ id }) => id === voterId);
    if (!poll || !voter || !isOpen(poll)) return false;
    // Whoever answers for themselves has not been on the telephone.
    const notedBy = voter.memberId === member.id ? null : member.id;
    await writeAnswers(db, poll, voterId, { ...given, name: given.name || voter.name }, notedBy);
    await noteIn(db, poll, member, "changed", "poll-answer", voterId);
    return true;
  });
}

/**
 * Keeps what somebody says, with what each date was when they said it. A date that is not spoken of keeps its answer;
 * one that is not the poll's is passed over. What comes after the last day to answer is marked as late.
 */
export async function writeAnswers(
  db: Database,
  poll: PollHead,
  voterId: string,
  { answers, name, word, waitingFor, waitingUntil }: Given,
  notedBy: string | null,
): Promise<void> {
  const answeredAt = new Date();
  const isLate = today() > poll.answerBy;
  for (const { id: dateId, day, startsAt } of await readDates(db, [poll.id])) {
    const answer = answers.get(dateId);
    if (!answer) continue;
    const row = { answer, askedDay: day, askedStartsAt: startsAt, isLate, answeredAt };
    await db
      .insert(pollAnswer)
      .values({ voterId, dateId, ...row })
      .onConflictDoUpdate({ target: [pollAnswer.voterId, pollAnswer.dateId], set: row });
  }
  const said = answers.size > 0 ? { answeredAt, notedBy } : {};
  await db
    .update(pollVoter)
    .set({ ...said, name, word, ...waitOf({ waitingFor, waitingUntil }) })
    .where(eq(pollVoter.id, voterId));
}

/** Whom somebody waits for, and since when: as long as it is the same, it has been since it was first said. */
export function waitOf({ waitingFor, waitingUntil }: { waitingFor: string; waitingUntil: string }) {
  const waits = waitingFor !== "" || waitingUntil !== "";
  return {
    waitingFor,
    waitingUntil: waitingUntil || null,
    waitingSince: waits ? sql<Date>`coalesce(${pollVoter.waitingSince}, now())` : null,
  };
}
