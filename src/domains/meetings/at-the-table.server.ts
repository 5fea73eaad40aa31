import { and, asc, eq } from "drizzle-orm";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { agendaItem, agendaPrompt, meeting } from "./meeting.table.ts";
import type { ItemKind } from "./meeting.ts";

/** A line of the agenda as those at the table see it; what stands there for the one who leads is not in it. */
export type LineAtTable = { id: string; kind: ItemKind; title: string; question: string; minutes: number };

/** The agenda as those at the table see it, in its order. For those who hold the meeting, inside their transaction. */
export function linesAtTable(db: Database, meetingId: string): Promise<LineAtTable[]> {
  return db
    .select({
      id: agendaItem.id,
      kind: agendaItem.kind,
      title: agendaItem.title,
      question: agendaItem.question,
      minutes: agendaItem.minutes,
    })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId))
    .orderBy(asc(agendaItem.position), asc(agendaItem.id));
}

/** The questions a line asks, in their order; none where it asks but the one that stands on the agenda. */
export function promptsOf(
  db: Database,
  itemId: string,
): Promise<{ id: string; text: string; guideKey: string }[]> {
  return db
    .select({ id: agendaPrompt.id, text: agendaPrompt.text, guideKey: agendaPrompt.guideKey })
    .from(agendaPrompt)
    .where(and(eq(agendaPrompt.itemId, itemId), stillHere(db, agendaPrompt.id)))
    .orderBy(asc(agendaPrompt.position), asc(agendaPrompt.id));
}

/** Whom a line is about; undefined where it is about nobody. */
export async function personaOfLine(db: Database, itemId: string): Promise<string | undefined> {
  const [line] = await db
    .select({ personaId: agendaItem.personaId })
    .from(agendaItem)
    .where(eq(agendaItem.id, itemId));
  return line?.personaId ?? undefined;
}

/** What a meeting is about, as those at its door see it. */
export type MeetingAtTable = { id: string; number: number; question: string; place: string };

/** Undefined when there is no such meeting, or it has been taken away. */
export async function meetingAtTable(db: Database, meetingId: string): Promise<MeetingAtTable | undefined> {
  const [found] = await db
    .select({ id: meeting.id, number: meeting.number, question: meeting.question, place: meeting.place })
    .from(meeting)
    .where(and(eq(meeting.id, meetingId), stillHere(db, meeting.id)));
  return found;
}

/** Which forløb a meeting belongs to; undefined when there is no such meeting, or it has been taken away. */
export async function engagementOfMeeting(db: Database, meetingId: string): Promise<string | undefined> {
  const [found] = await db
    .select({ engagementId: meeting.engagementId })
    .from(meeting)
    .where(and(eq(meeting.id, meetingId), stillHere(db, meeting.id)));
  return found?.engagementId;
}
