import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { contactAttempt } from "#domains/outreach/attempt.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { attemptStories } from "./attempts.example.ts";
import { openDiary, type Stage } from "./diary.ts";
import { dayOf, momentOf, withDates } from "./story-time.ts";

/** Writes whom the library has reached for into the ongoing transaction, after the forløb and the partners. */
export async function makeAttempts(db: Database, stage: Stage): Promise<void> {
  const diary = openDiary(stage);
  for (const [engagement, stories] of Object.entries(attemptStories))
    for (const { partner, person, way, outcome, next, text, ...deed } of stories) {
      const { id, at, day, memberId } = diary.date(deed);
      const partnerId = sql`(select id from partner where name = ${partner})`;
      await db.insert(contactAttempt).values({
        id,
        partnerId,
        engagementId: sql`(select id from engagement where name = ${engagement})`,
        contactPersonId: person
          ? sql`(select id from contact_person where name = ${person} and partner_id = ${partnerId})`
          : null,
        memberId,
        way,
        day,
        text: withDates(text, stage.now),
        outcome,
        nextOn: next ? dayOf(momentOf(next, stage.now)) : null,
        notedBy: memberId,
        notedAt: at,
      });
      diary.note(deed, "made", "contact-attempt", id);
    }
  await db.insert(auditEntry).values(diary.audit);
}
