import { and, desc, eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { readMinutes } from "./minutes.server.ts";
import { minutesVersion } from "./minutes.table.ts";
import { type MinutesContent, withoutLeftOut } from "./minutes.ts";

/** The minutes as they were when somebody said that they were finished. */
export type MinutesVersion = { id: string; number: number; content: MinutesContent; by: string; at: Date };

/** The versions that were finished, the newest first. */
export function listMinutesVersions(member: Member, meetingId: string): Promise<MinutesVersion[]> {
  return askOrganisation(member.organisationId, (db) => readMinutesVersions(db, meetingId));
}

/** One version by its number, or undefined. */
export async function findMinutesVersion(
  member: Member,
  meetingId: string,
  number: number,
): Promise<MinutesVersion | undefined> {
  return (await listMinutesVersions(member, meetingId)).find((version) => version.number === number);
}

/** The same inside the ongoing transaction, also for those who read by a link of their own. */
export function readMinutesVersions(db: Database, meetingId: string): Promise<MinutesVersion[]> {
  return db
    .select({
      id: minutesVersion.id,
      number: minutesVersion.number,
      content: minutesVersion.content,
      by: memberName(minutesVersion.finishedBy),
      at: minutesVersion.finishedAt,
    })
    .from(minutesVersion)
    .where(and(eq(minutesVersion.meetingId, meetingId), stillHere(db, minutesVersion.meetingId)))
    .orderBy(desc(minutesVersion.number));
}

/**
 * Says that the minutes are finished: what stands now, without what is left out, is kept as a version and never changes. Where nothing is different there is no new one. Its number, or undefined when the
 * meeting is not there.
 */
export function finishMinutes(member: Member, meetingId: string): Promise<number | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const minutes = await readMinutes(member, meetingId);
    if (!minutes) return undefined;
    const content = withoutLeftOut(minutes.content, new Set(minutes.leftOut));
    const [newest] = await readMinutesVersions(db, meetingId);
    if (newest && isSame(newest.content, content)) return newest.number;
    const number = (newest?.number ?? 0) + 1;
    const [made] = await db
      .insert(minutesVersion)
      .values({ id: newId(), meetingId, number, content, finishedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: minutesVersion.id });
    if (made) await note(member, "decided", "minutes", meetingId);
    return number;
  });
}

/** The database keeps the fields of an object in an order of its own. */
export const isSame = (one: MinutesContent, other: MinutesContent) => inOrder(one) === inOrder(other);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A held meeting whose minutes are finished: its day, or the day they were finished where nobody knows it. */
export type FinishedMeeting = { meetingId: string; number: number; question: string; day: string };

/** The meetings of a forløb whose minutes are finished, the newest first. */
export function listFinishedMeetings(member: Member, engagementId: string): Promise<FinishedMeeting[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const { rows } = await db.execute<FinishedMeeting>(sql`
      select m.id as "meetingId", m.number, m.question,
        coalesce(m.day, (min(v.finished_at) at time zone 'Europe/Copenhagen')::date)::text as day
      from meeting m join minutes_version v on v.meeting_id = m.id
      where m.engagement_id = ${engagementId}
        and not exists (select from removal r where r.item_id in (m.id, m.engagement_id))
      group by m.id order by 4 desc, m.number desc`);
    return rows;
  });
}
