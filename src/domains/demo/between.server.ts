import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { fingerprint, makeToken } from "#domains/access/token.server.ts";
import { betweenLink, betweenPage, betweenWord } from "#domains/between/between.table.ts";
import { linkDays } from "#domains/between/between.ts";
import { idea, ideaStep } from "#domains/ideas/idea.table.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { writeOut } from "#domains/minutes/minutes.server.ts";
import {
  minutesDecision,
  minutesParagraph,
  minutesVersion,
  noteOnward,
} from "#domains/minutes/minutes.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { betweenStory } from "./between.example.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import type { MeetingsMade } from "./meetings.server.ts";
import { momentOf } from "./story-time.ts";

const day = 24 * 60 * 60 * 1000;
const engagementId = sql`(select id from engagement where name = ${betweenStory.engagement})`;

/** Writes what came after the first meeting into the ongoing transaction, after its boards: minutes, an idea, the partners' page. */
export async function makeBetween(db: Database, stage: Stage, meetings: MeetingsMade): Promise<void> {
  const diary = openDiary(stage);
  const { meetingId } = meetings[betweenStory.meeting];
  await finishMinutes(db, meetingId, diary);
  await makeIdeaOf(db, meetingId, diary);
  await makePage(db, stage, diary);
  await db.insert(auditEntry).values(diary.audit);
}

async function finishMinutes(db: Database, meetingId: string, diary: Diary): Promise<void> {
  const { finished, introduction, decisions } = betweenStory;
  const { at, memberId: writtenBy, id } = diary.date(finished);
  const written = { meetingId, writtenBy, writtenAt: at };
  await db
    .insert(minutesParagraph)
    .values({ id: newId(at.getTime()), ...written, version: 1, seq: 0, text: introduction });
  await db
    .insert(minutesDecision)
    .values(decisions.map((decision) => ({ id: newId(at.getTime()), ...written, ...decision })));
  const minutes = await writeOut(db, meetingId, "da");
  if (!minutes) throw new Error("The meeting has no minutes");
  await db
    .insert(minutesVersion)
    .values({ id, meetingId, number: 1, content: minutes.content, finishedBy: writtenBy, finishedAt: at });
  diary.note(finished, "decided", "minutes", meetingId);
}

async function makeIdeaOf(db: Database, meetingId: string, diary: Diary): Promise<void> {
  const { note, text, ...deed } = betweenStory.idea;
  const { id: ideaId, at, memberId } = diary.date(deed);
  await db.insert(idea).values({ id: ideaId, text, language: "da", receivedAt: at });
  await db.insert(ideaStep).values({
    ideaId,
    kind: "heard",
    note: meetingTitle(1, "da"),
    engagementId,
    takenBy: memberId,
    takenAt: at,
  });
  await db.insert(noteOnward).values({
    id: newId(at.getTime()),
    contributionId: sql`(select c.id from contribution c join board b on b.id = c.board_id
      where b.meeting_id = ${meetingId} and c.text = ${note})`,
    ideaId,
    madeBy: memberId,
    madeAt: at,
  });
  diary.note(deed, "made", "idea", ideaId);
}

async function makePage(db: Database, { now }: Stage, diary: Diary): Promise<void> {
  const { own, words, ...deed } = betweenStory;
  const { at, memberId } = diary.date(deed);
  const [page] = await db
    .insert(betweenPage)
    .values({ engagementId, ...own, writtenBy: memberId, writtenAt: at })
    .returning({ id: betweenPage.engagementId });
  // Nobody holds its word, so it opens nothing.
  await db.insert(betweenLink).values({
    engagementId,
    tokenHash: fingerprint(makeToken()),
    createdAt: at,
    expiresAt: new Date(at.getTime() + linkDays * day),
  });
  for (const { at: when, seen, name, text } of words) {
    const receivedAt = momentOf(when, now);
    const id = newId(receivedAt.getTime());
    const seenAt = seen ? momentOf(seen, now) : null;
    await db.insert(betweenWord).values({ id, engagementId, name, text, tongue: "da", receivedAt, seenAt });
  }
  diary.note(deed, "changed", "between-page", page?.id ?? "");
  diary.note(deed, "made", "between-link", page?.id ?? "");
}
