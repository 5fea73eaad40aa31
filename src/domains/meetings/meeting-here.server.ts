import { and, eq } from "drizzle-orm";
import { stillHere } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { meeting } from "./meeting.table.ts";

/** The condition that neither a meeting nor its forløb has been taken away. */
export const meetingIsHere = (db: Database) =>
  and(stillHere(db, meeting.id), stillHere(db, meeting.engagementId));

/**
 * Says that something about a meeting has changed, and lets whoever changes it at the same moment wait. False when it
 * is not there.
 */
export async function touchMeeting(db: Database, meetingId: string): Promise<boolean> {
  const [touched] = await db
    .update(meeting)
    .set({ changedAt: new Date() })
    .where(and(eq(meeting.id, meetingId), meetingIsHere(db)))
    .returning({ engagementId: meeting.engagementId });
  return touched !== undefined && touch(db, touched.engagementId);
}
