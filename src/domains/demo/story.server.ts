import { auditEntry } from "#domains/access/audit.table.ts";
import {
  engagement,
  engagementMember,
  engagementState,
  engagementStrategy,
} from "#domains/engagement/engagement.table.ts";
import { checklistLine, checklistTick, stationVisit } from "#domains/guide/checklist.table.ts";
import { decision, wayChoice } from "#domains/guide/decision.table.ts";
import { answer, round, roundQuestion } from "#domains/guide/round.table.ts";
import { logbookEntry } from "#domains/logbook/logbook.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import type { Stage } from "./diary.ts";
import type { Story } from "./story.ts";
import { storyRows } from "./story-rows.ts";

/**
 * Writes a forløb into the ongoing transaction. It goes past the servers of the domains because they date what
 * they write today, and a story lies in the past.
 */
export async function tellStory(db: Database, story: Story, stage: Stage): Promise<void> {
  const rows = storyRows(story, stage);
  await db.insert(engagement).values(rows.engagement);
  await db.insert(engagementMember).values(rows.team);
  await db.insert(engagementStrategy).values(rows.strategies);
  await db.insert(engagementState).values(rows.states);
  await db.insert(round).values(rows.rounds);
  await db.insert(roundQuestion).values(rows.questions);
  await db.insert(answer).values(rows.answers);
  await db.insert(decision).values(rows.decisions);
  if (rows.wayChoices.length > 0) await db.insert(wayChoice).values(rows.wayChoices);
  await db.insert(checklistLine).values(rows.ownLines);
  await db.insert(checklistTick).values(rows.ticks);
  await db.insert(stationVisit).values(rows.visits);
  await db.insert(logbookEntry).values(rows.logbook);
  await db.insert(auditEntry).values(rows.audit);
}
