import { and, eq } from "drizzle-orm";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { meeting } from "./meeting.table.ts";

/** The code a meeting has been given on paper; empty when it never was printed. Inside the transaction of whoever asks. */
export async function joinCodeOf(db: Database, meetingId: string): Promise<string> {
  const [found] = await db.select({ code: meeting.joinCode }).from(meeting).where(eq(meeting.id, meetingId));
  return found?.code ?? "";
}

/** Keeps the code that stands on paper. */
export async function keepJoinCode(db: Database, meetingId: string, code: string): Promise<void> {
  await db.update(meeting).set({ joinCode: code }).where(eq(meeting.id, meetingId));
}

/** The meetings of one house that a code stands on the paper of. */
export async function meetingsWithCode(db: Database, code: string): Promise<string[]> {
  const rows = await db
    .select({ id: meeting.id })
    .from(meeting)
    .where(and(eq(meeting.joinCode, code), stillHere(db, meeting.id)));
  return rows.map(({ id }) => id);
}
