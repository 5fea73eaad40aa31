import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { datePoll, pollAnswer, pollDate, pollVoter } from "#domains/dates/date-poll.table.ts";
import type { Answer } from "#domains/dates/date-poll.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { pollStory, type VoterStory } from "./dates.example.ts";
import { openDiary, type Stage } from "./diary.ts";
import { dayOf, momentOf, type When } from "./story-time.ts";

/** Writes the date poll of the demo into the ongoing transaction, after the forløb and the partners. */
export async function makeDates(db: Database, stage: Stage): Promise<void> {
  const { engagement, question, minutes, place, answerBy, voters, ...deed } = pollStory;
  const diary = openDiary(stage);
  const { id: pollId, at, memberId } = diary.date(deed);
  const begun = { at: deed.at, by: deed.by };
  await db.insert(datePoll).values({
    id: pollId,
    engagementId: sql`(select id from engagement where name = ${engagement})`,
    question,
    minutes,
    place,
    answerBy: dayOf(momentOf(answerBy, stage.now)),
    createdBy: memberId,
    createdAt: at,
  });
  diary.note(begun, "made", "date-poll", pollId);
  const dates = deed.dates.map((when) => ({
    id: newId(at.getTime()),
    day: dayOf(momentOf(when, stage.now)),
    startsAt: when.split(" ").at(-1) ?? "",
  }));
  await db
    .insert(pollDate)
    .values(dates.map((date) => ({ ...date, pollId, addedBy: memberId, addedAt: at })));
  for (const [index, voter] of voters.entries()) {
    // One after another, so that they stand in the order they were thought of.
    const voterId = newId(at.getTime() + index);
    await makeVoter(db, { voter, voterId, pollId, addedBy: memberId, addedAt: at }, stage);
    await makeAnswers(db, { voter, voterId, dates }, stage);
    diary.note(begun, "made", "poll-voter", voterId);
  }
  await db.insert(auditEntry).values(diary.audit);
}

type Making = { voter: VoterStory; voterId: string };

async function makeVoter(
  db: Database,
  { voter, voterId, ...row }: Making & { pollId: string; addedBy: string; addedAt: Date },
  { now, memberIds }: Stage,
): Promise<void> {
  const { kind, partner, person, colleague, who = "", must = false, tongue, word = "", waits } = voter;
  const moment = (when: When | undefined) => (when ? momentOf(when, now) : null);
  await db.insert(pollVoter).values({
    id: voterId,
    ...row,
    kind,
    partnerId: partner ? sql`(select id from partner where name = ${partner})` : null,
    contactPersonId: person ? sql`(select id from contact_person where name = ${person})` : null,
    memberId: colleague ? memberIds[colleague] : null,
    who,
    must,
    tongue: tongue ?? null,
    word,
    waitingFor: waits?.for ?? "",
    waitingUntil: waits ? dayOf(momentOf(waits.until, now)) : null,
    waitingSince: moment(waits?.since),
    sentAt: moment(voter.asked),
    answeredAt: moment(voter.answered),
    notedBy: voter.notedBy ? memberIds[voter.notedBy] : null,
  });
}

const words: Record<string, Answer> = { y: "yes", m: "maybe", n: "no" };

async function makeAnswers(
  db: Database,
  { voter, voterId, dates }: Making & { dates: readonly { id: string; day: string; startsAt: string }[] },
  { now }: Stage,
): Promise<void> {
  const { said = "", answered, before } = voter;
  if (!answered) return;
  const rows = dates.flatMap(({ id: dateId, day, startsAt }, index) => {
    const answer = words[said[index] ?? "."];
    const asked = index === pollStory.moved && before ? before : startsAt;
    return answer
      ? [
          {
            voterId,
            dateId,
            answer,
            askedDay: day,
            askedStartsAt: asked,
            answeredAt: momentOf(answered, now),
          },
        ]
      : [];
  });
  await db.insert(pollAnswer).values(rows);
}
