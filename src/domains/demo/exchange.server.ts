import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { exchange, exchangeLine } from "#domains/agreements/exchange.table.ts";
import { partnerTalk, talkAnswer, talkAnswerEvidence } from "#domains/agreements/partner-talk.table.ts";
import type { TalkQuestion } from "#domains/agreements/partner-talk.ts";
import { structuralPartnership } from "#domains/agreements/structural-partnership.table.ts";
import { quoted } from "#domains/target-group/evidence-offer.ts";
import { insightEvidence } from "#domains/target-group/insight.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { exchangeStory, structuralStory, type TalkStory, talkStories } from "./exchange.example.ts";
import type { TargetGroupIds } from "./target-groups.server.ts";

/** Writes the talks, the canvas and the cooperation of the demo into the ongoing transaction, after partners and insights. */
export async function makeExchanges(
  db: Database,
  stage: Stage,
  targetGroupIds: TargetGroupIds,
): Promise<void> {
  const diary = openDiary(stage);
  for (const story of talkStories) await holdTalk(db, story, targetGroupIds, diary);
  await drawCanvas(db, diary);
  await thinkThrough(db, diary);
  await db.insert(auditEntry).values(diary.audit);
}

const partnerCalled = (name: string) => sql`(select id from partner where name = ${name})`;
const engagementCalled = (name: string) => sql`(select id from engagement where name = ${name})`;
/** How long it takes to write one more line. Milliseconds. */
const pace = 60_000;

async function holdTalk(
  db: Database,
  story: TalkStory,
  targetGroupIds: TargetGroupIds,
  diary: Diary,
): Promise<void> {
  const { id, at, day, memberId } = diary.date(story.held);
  await db.insert(partnerTalk).values({
    id,
    partnerId: partnerCalled(story.partner),
    engagementId: engagementCalled(story.engagement),
    targetGroupId: targetGroupIds[story.targetGroup],
    contactPersonId: sql`(select id from contact_person where name = ${story.person})`,
    day,
    purpose: story.purpose,
    heldBy: memberId,
    createdBy: memberId,
    createdAt: at,
  });
  diary.note(story.held, "made", "partner-talk", id);
  const answers = (Object.entries(story.answers) as [TalkQuestion, string][]).map(
    ([question, text], index) => {
      const notedAt = new Date(at.getTime() + (index + 1) * 5 * pace);
      return { id: newId(notedAt.getTime()), partnerTalkId: id, question, text, notedAt };
    },
  );
  await db.insert(talkAnswer).values(answers);
  const { bears } = story;
  const answer = answers.find(({ question }) => question === bears?.question);
  if (!bears || !answer) return;
  const added = diary.date(bears);
  await db.insert(insightEvidence).values({
    id: added.id,
    insightId: sql`(select id from insight where sentence like ${`${bears.insight}%`})`,
    kind: "partner",
    text: quoted(answer.text),
    questionKey: answer.question,
    sourceId: id,
    source: `${story.partner}, ${formatDate(day, "da", "day-year")}`,
    addedBy: added.memberId,
    addedAt: added.at,
  });
  await db.insert(talkAnswerEvidence).values({ talkAnswerId: answer.id, evidenceId: added.id });
  diary.note(bears, "made", "evidence", added.id);
}

async function drawCanvas(db: Database, diary: Diary): Promise<void> {
  const { drawn, partner, commonGoal, lines } = exchangeStory;
  const { id, at, memberId } = diary.date(drawn);
  await db.insert(exchange).values({
    id,
    partnerId: partnerCalled(partner),
    commonGoal,
    createdBy: memberId,
    createdAt: at,
    changedAt: at,
  });
  diary.note(drawn, "made", "exchange", id);
  await db.insert(exchangeLine).values(
    lines.map(([side, kind, text], index) => {
      const addedAt = new Date(at.getTime() + (index + 1) * pace);
      const lineId = newId(addedAt.getTime());
      diary.note(drawn, "made", "exchange-line", lineId, addedAt);
      return { id: lineId, exchangeId: id, side, kind, text, addedBy: memberId, addedAt };
    }),
  );
}

async function thinkThrough(db: Database, diary: Diary): Promise<void> {
  const { written, partner, engagement, said } = structuralStory;
  const { id, at, memberId } = diary.date(written);
  await db.insert(structuralPartnership).values({
    id,
    partnerId: partnerCalled(partner),
    engagementId: engagementCalled(engagement),
    ...said,
    changedBy: memberId,
    changedAt: at,
  });
  diary.note(written, "made", "structural-partnership", id);
}
