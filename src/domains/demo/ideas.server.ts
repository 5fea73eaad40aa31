import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { fingerprint, makeToken } from "#domains/access/token.server.ts";
import {
  exploringNote,
  idea,
  ideaIntroduction,
  ideaLink,
  ideaMessage,
  ideaStep,
} from "#domains/ideas/idea.table.ts";
import { type ExploringKey, linkDays, slugOf } from "#domains/ideas/idea.ts";
import { ideaPage, ideaPagePlace } from "#domains/ideas/idea-page.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { type IdeaStory, ideaPageStory, ideaStories } from "./ideas.example.ts";
import { libraryName } from "./library.example.ts";
import { momentOf } from "./story-time.ts";

/** Writes the page for ideas and what came in by it into the ongoing transaction, after the places and the forløb. */
export async function makeIdeas(db: Database, stage: Stage): Promise<void> {
  const diary = openDiary(stage);
  const { at } = diary.date(ideaPageStory.opened);
  diary.note(ideaPageStory.opened, "changed", "idea-page", newId(at.getTime()));
  await db.insert(ideaPage).values({ slug: slugOf(libraryName), openedAt: at });
  for (const name of ideaPageStory.places)
    await db
      .insert(ideaPagePlace)
      .values({ communityId: sql`(select id from community where name = ${name} limit 1)` });
  for (const story of ideaStories) await makeIdea(db, story, stage, diary);
  await db.insert(auditEntry).values(diary.audit);
}

async function makeIdea(db: Database, story: IdeaStory, stage: Stage, diary: Diary): Promise<void> {
  const { received, letters, steps, explored, introductions, ...said } = story;
  const receivedAt = momentOf(received, stage.now);
  const ideaId = newId(receivedAt.getTime());
  await db.insert(idea).values({ id: ideaId, ...said, language: "da", receivedAt });
  await db.insert(ideaLink).values({
    ideaId,
    tokenHash: fingerprint(makeToken()),
    createdAt: receivedAt,
    expiresAt: new Date(receivedAt.getTime() + linkDays * 24 * 60 * 60 * 1000),
  });
  for (const { at, by, text } of letters) {
    const sentAt = momentOf(at, stage.now);
    const id = newId(sentAt.getTime());
    const from = by
      ? ({ writer: "library", writtenBy: stage.memberIds[by] } as const)
      : ({ writer: "citizen" } as const);
    await db.insert(ideaMessage).values({ id, ideaId, text, ...from, writtenAt: sentAt, sentAt });
    if (by) diary.note({ at, by }, "made", "idea-answer", id);
  }
  for (const { kind, note = "", engagement, ...deed } of steps) {
    const { id, at, memberId } = diary.date(deed);
    const engagementId = engagement ? sql`(select id from engagement where name = ${engagement})` : null;
    await db
      .insert(ideaStep)
      .values({ id, ideaId, kind, note, engagementId, takenBy: memberId, takenAt: at });
    diary.note(deed, "changed", "idea", ideaId);
  }
  if (explored) {
    const { at, memberId } = diary.date(explored);
    for (const [question, text] of Object.entries(explored.notes))
      await db
        .insert(exploringNote)
        .values({ ideaId, question: question as ExploringKey, text, notedBy: memberId, notedAt: at });
  }
  for (const { who, ...deed } of introductions) {
    const { id, at, day, memberId } = diary.date(deed);
    await db.insert(ideaIntroduction).values({ id, ideaId, who, day, notedBy: memberId, notedAt: at });
    diary.note(deed, "made", "idea-introduction", id);
  }
}
