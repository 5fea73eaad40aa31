import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newsOf } from "#platform/live/news.server.ts";

/** What a meeting's news is told under. */
export const newsKey = (meetingId: string) => `meeting:${meetingId}`;

/**
 * Takes the next number of a meeting that is being held, and holds it until the work is kept: whoever comes after
 * gets a later one and is kept later, so nobody who asks for what is new passes one by. Undefined when the meeting is
 * not being held.
 */
export async function nextNumber(db: Database, meetingId: string): Promise<number | undefined> {
  const { rows } = await db.execute<{ seq: string }>(sql`
    with taken as (
      update sitting set seq = seq + 1 where meeting_id = ${meetingId} and closed_at is null
        and not exists (select from removal r where r.item_id = meeting_id) returning seq
    ) select seq, ${newsOf(newsKey(meetingId))} from taken`);
  return rows[0] && Number(rows[0].seq);
}

/**
 * Lets the one who leads change something at a table that is being held. Undefined, and nothing changed, when it is
 * not.
 */
export function atTable<T>(
  member: Member,
  meetingId: string,
  change: (db: Database, seq: number) => Promise<T>,
): Promise<T | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const seq = await nextNumber(db, meetingId);
    return seq === undefined ? undefined : change(db, seq);
  });
}
