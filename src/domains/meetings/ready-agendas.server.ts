import { and, desc, eq, exists, inArray, ne, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, restore, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type AgendaRow, engagementAt, nextPosition, readAgendas } from "./agenda.server.ts";
import { kindText } from "./agenda-kind.text.ts";
import { listPersonaChoices, personaBeforehand } from "./agenda-personas.server.ts";
import { agendaItem, meeting } from "./meeting.table.ts";
import { meetingIsHere, touchMeeting } from "./meeting-here.server.ts";
import { copyPrompts } from "./prompts.server.ts";
import { type ReadyAgenda, type ReadyLine, readyAgendas } from "./ready-agenda.text.ts";

/** What one press laid, and what it put away to make room: enough to take it back. */
export type Laid = { laid: string[]; away: string[] };

/** Lays a ready agenda in place of what stands there, in the words of the member. Undefined when the meeting is not there. */
export function layReadyAgenda(
  member: Member,
  meetingId: string,
  which: ReadyAgenda,
): Promise<Laid | undefined> {
  return layLines(member, meetingId, async () => readyAgendas[member.language][which].lines);
}

/** Lays the agenda of another meeting of the house. Undefined when either meeting is not there, or the other has no agenda. */
export function copyAgenda(
  member: Member,
  meetingId: string,
  fromMeetingId: string,
): Promise<Laid | undefined> {
  return layLines(member, meetingId, async (db) => {
    const [there] = await db
      .select({ id: meeting.id })
      .from(meeting)
      .where(and(eq(meeting.id, fromMeetingId), meetingIsHere(db)));
    return there ? readAgendas(db, [there.id]) : [];
  });
}

/** Takes back what one press laid, and puts back what stood there before. False when the meeting is not there. */
export async function takeBackAgenda(
  member: Member,
  meetingId: string,
  { laid, away }: Laid,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchMeeting(db, meetingId))) return false;
    await putAway(
      member,
      (await readAgendas(db, [meetingId])).filter(({ id }) => laid.includes(id)),
    );
    const stood = await db
      .select({ id: agendaItem.id })
      .from(agendaItem)
      .where(and(eq(agendaItem.meetingId, meetingId), inArray(agendaItem.id, [...away])));
    for (const { id } of stood) await restore(member, id);
    return true;
  });
}

/** An agenda of the house that can be laid once more. */
export type EarlierAgenda = {
  meetingId: string;
  engagement: string;
  number: number;
  day: string | null;
  lines: AgendaRow[];
};

/** No longer list than one looks through. */
const mostEarlier = 6;

/** The newest other meetings of the house that have an agenda. */
export function listEarlierAgendas(member: Member, meetingId: string): Promise<EarlierAgenda[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const meetings = await db
      .select({
        meetingId: meeting.id,
        engagement: sql<string>`(select e.name from engagement e where e.id = ${meeting.engagementId})`,
        number: meeting.number,
        day: meeting.day,
      })
      .from(meeting)
      .where(and(ne(meeting.id, meetingId), meetingIsHere(db), exists(linesOf(db))))
      .orderBy(desc(meeting.createdAt))
      .limit(mostEarlier);
    const lines = await readAgendas(
      db,
      meetings.map((one) => one.meetingId),
    );
    return meetings.map((one) => ({
      ...one,
      lines: lines.filter((line) => line.meetingId === one.meetingId),
    }));
  });
}

function layLines(
  member: Member,
  meetingId: string,
  read: (db: Database) => Promise<readonly ReadyLine[]>,
): Promise<Laid | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const lines = await read(db);
    if (lines.length === 0 || !(await touchMeeting(db, meetingId))) return undefined;
    const stood = await readAgendas(db, [meetingId]);
    const first = await nextPosition(db, meetingId);
    await putAway(member, stood);
    const personaId = lines.some(({ kind }) => kind === "persona")
      ? personaBeforehand(await listPersonaChoices(member, await engagementAt(db, meetingId)))
      : null;
    const rows = lines.map(({ kind, title, question, minutes, note }, index) => ({
      id: newId(),
      meetingId,
      position: first + index,
      kind,
      title,
      question,
      minutes,
      note,
      personaId: kind === "persona" ? personaId : null,
    }));
    await db.insert(agendaItem).values(rows);
    for (const [index, line] of lines.entries())
      if ("id" in line) await copyPrompts(db, String(line.id), rows[index]?.id ?? "");
    await note(member, "changed", "meeting", meetingId);
    return { laid: rows.map(({ id }) => id), away: stood.map(({ id }) => id) };
  });
}

async function putAway(member: Member, lines: readonly AgendaRow[]): Promise<void> {
  for (const { id, title, kind } of lines)
    await remove(member, "agenda-item", id, title || kindText[member.language][kind].name);
}

const linesOf = (db: Database) =>
  db
    .select({ one: sql`1` })
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, meeting.id), stillHere(db, agendaItem.id)));
