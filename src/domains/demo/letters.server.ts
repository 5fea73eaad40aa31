import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { linkRow } from "#domains/access/links.server.ts";
import { makeToken } from "#domains/access/token.server.ts";
import {
  letter,
  partnerInvitation,
  partnerInvitationAnswer,
  partnerInvitationLink,
} from "#domains/outreach/letter.table.ts";
import { linkDays } from "#domains/outreach/letter.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { type LetterStory, letterStories } from "./letters.example.ts";
import { dayOf, momentOf } from "./story-time.ts";

/** Writes the letters of the demo and what came back into the ongoing transaction, after the partners. */
export async function makeLetters(db: Database, stage: Stage): Promise<void> {
  const diary = openDiary(stage);
  for (const story of letterStories) await makeLetter(db, story, stage, diary);
  await db.insert(auditEntry).values(diary.audit);
}

async function makeLetter(db: Database, story: LetterStory, stage: Stage, diary: Diary): Promise<void> {
  const { at: _, by: __, engagement, strategy, sender, answerBy, recipients, ...own } = story;
  const { id, at, memberId } = diary.date(story);
  await db.insert(letter).values({
    id,
    ...own,
    engagementId: sql`(select id from engagement where name = ${engagement})`,
    strategyId: stage.strategyIds[strategy],
    answerBy: dayOf(momentOf(answerBy, stage.now)),
    senderId: stage.memberIds[sender],
    createdBy: memberId,
    createdAt: at,
    changedAt: at,
  });
  diary.note(story, "made", "letter", id);
  for (const recipient of recipients) await makeInvitation(db, id, recipient, story, stage, diary);
}

async function makeInvitation(
  db: Database,
  letterId: string,
  { partner, person, delivery, sent, answer }: LetterStory["recipients"][number],
  letterDeed: LetterStory,
  stage: Stage,
  diary: Diary,
): Promise<void> {
  const { at: addedAt, memberId: addedBy } = diary.date(letterDeed);
  const id = newId(addedAt.getTime());
  const partnerId = sql`(select id from partner where name = ${partner})`;
  const sentAt = sent ? momentOf(sent.at, stage.now) : null;
  await db.insert(partnerInvitation).values({
    id,
    letterId,
    partnerId,
    contactPersonId: person
      ? sql`(select id from contact_person where name = ${person} and partner_id = ${partnerId})`
      : null,
    delivery,
    sentAt,
    addedBy,
    addedAt,
  });
  if (sent && sentAt) {
    const open = linkDays * 24 * 60 * 60 * 1000;
    await db.insert(partnerInvitationLink).values({
      partnerInvitationId: id,
      ...linkRow(makeToken(), linkDays),
      createdAt: sentAt,
      expiresAt: new Date(sentAt.getTime() + open),
    });
    diary.note(sent, delivery === "mail" ? "invited" : "printed", "partner-invitation", id);
  }
  if (!answer) return;
  const answeredAt = momentOf(answer.at, stage.now);
  await db.insert(partnerInvitationAnswer).values({
    id: newId(answeredAt.getTime()),
    partnerInvitationId: id,
    answer: answer.answer,
    word: answer.word,
    laterOn: answer.laterOn ? dayOf(momentOf(answer.laterOn, stage.now)) : null,
    notedBy: answer.notedBy && stage.memberIds[answer.notedBy],
    answeredAt,
  });
}
