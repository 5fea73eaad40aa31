import { and, asc, eq, inArray, max } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type AgendaItemFields, mostMinutes, type Timed, toolMinutes, usualMinutes } from "./agenda.ts";
import { kindText } from "./agenda-kind.text.ts";
import { personaForLine } from "./agenda-personas.server.ts";
import { agendaItem, meeting } from "./meeting.table.ts";
import { type ItemKind, isTool } from "./meeting.ts";
import { touchMeeting } from "./meeting-here.server.ts";

export type AgendaRow = {
  id: string;
  meetingId: string;
  kind: ItemKind;
  /** Empty where the name of its kind says enough. */
  title: string;
  question: string;
  minutes: number;
  note: string;
  /** Whom it is about; null where it is about nobody. */
  personaId: string | null;
};
/** A line of the agenda with the time it begins: `startsAt` as `19.05`, empty while the meeting has no time. */
export type AgendaItem = AgendaRow & Timed;

/** The lines of some meetings in the order they come; those taken away are not among them. */
export function readAgendas(db: Database, meetingIds: readonly string[]): Promise<AgendaRow[]> {
  return db
    .select({
      id: agendaItem.id,
      meetingId: agendaItem.meetingId,
      kind: agendaItem.kind,
      title: agendaItem.title,
      question: agendaItem.question,
      minutes: agendaItem.minutes,
      note: agendaItem.note,
      personaId: agendaItem.personaId,
    })
    .from(agendaItem)
    .where(and(inArray(agendaItem.meetingId, [...meetingIds]), stillHere(db, agendaItem.id)))
    .orderBy(asc(agendaItem.position), asc(agendaItem.id));
}

/**
 * Puts a line at the end of the agenda, once however often it is sent, or mends one where it stands. Without minutes
 * it lasts what its kind usually does. Its id, or undefined when the meeting, the line or the persona is not there.
 */
export async function saveAgendaItem(
  member: Member,
  meetingId: string,
  { sentAs = newId(), personaId: chosen, ...fields }: AgendaItemFields,
  itemId?: string,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (itemId && !(await isInAgenda(db, meetingId, itemId))) return undefined;
    if (!(await touchMeeting(db, meetingId))) return undefined;
    const personaId = await personaForLine(member, await engagementAt(db, meetingId), fields.kind, chosen);
    if (personaId === false) return undefined;
    const row = {
      ...fields,
      minutes: fields.minutes ?? usualMinutes[fields.kind].from,
      // A form that does not ask whom it is about leaves it as it stands.
      ...((!itemId || chosen !== undefined) && { personaId }),
    };
    const [saved] = itemId
      ? await db
          .update(agendaItem)
          .set(row)
          .where(thisItem(db, meetingId, itemId))
          .returning(idOnly)
      : await db
          .insert(agendaItem)
          .values({ id: sentAs, meetingId, position: await nextPosition(db, meetingId), ...row })
          .onConflictDoNothing()
          .returning(idOnly);
    if (saved) await note(member, itemId ? "changed" : "made", "agenda-item", saved.id);
    return saved?.id ?? ((await isInAgenda(db, meetingId, sentAs)) ? sentAs : undefined);
  });
}

/**
 * Moves a line one place earlier or later, or in front of another (`null` is to the end). False when the meeting, the
 * line or the other is not there; the first cannot come earlier, and stays.
 */
export async function moveAgendaItem(
  member: Member,
  meetingId: string,
  itemId: string,
  to: "earlier" | "later" | { before: string | null },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isInAgenda(db, meetingId, itemId)) || !(await touchMeeting(db, meetingId))) return false;
    const ids = (await readAgendas(db, [meetingId])).map(({ id }) => id);
    const from = ids.indexOf(itemId);
    const others = ids.filter((id) => id !== itemId);
    const place =
      to === "earlier"
        ? Math.max(0, from - 1)
        : to === "later"
          ? from + 1
          : to.before === null
            ? others.length
            : others.indexOf(to.before);
    if (place < 0) return false;
    await putInOrder(db, others.toSpliced(place, 0, itemId));
    await note(member, "changed", "agenda-item", itemId);
    return true;
  });
}

/** Takes a line out of the agenda; it can be brought back to its place for thirty days. */
export async function removeAgendaItem(member: Member, meetingId: string, itemId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = (await readAgendas(db, [meetingId])).find(({ id }) => id === itemId);
    if (!found || !(await touchMeeting(db, meetingId))) return false;
    await remove(member, "agenda-item", itemId, found.title || kindText[member.language][found.kind].name);
    return true;
  });
}

/**
 * Gives every tool twice the minutes, as an interpreter takes, or half of them again. `now` is how many minutes the
 * tools had together when it was asked for: when they have not any more, nothing happens, so that a press sent twice
 * doubles once. False when the meeting is not there.
 */
export async function stretchTools(
  member: Member,
  meetingId: string,
  { by, now }: { by: "double" | "half"; now: number },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchMeeting(db, meetingId))) return false;
    const lines = await readAgendas(db, [meetingId]);
    if (toolMinutes(lines) !== now) return true;
    for (const { id, kind, minutes } of lines) {
      if (!isTool(kind)) continue;
      const stretched = by === "double" ? Math.min(2 * minutes, mostMinutes) : Math.ceil(minutes / 2);
      await db.update(agendaItem).set({ minutes: stretched }).where(eq(agendaItem.id, id));
    }
    await note(member, "changed", "meeting", meetingId);
    return true;
  });
}

/** The place after the last line, those that may be brought back among them. */
export async function nextPosition(db: Database, meetingId: string): Promise<number> {
  const [last] = await db
    .select({ position: max(agendaItem.position) })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId));
  return (last?.position ?? 0) + 1;
}

async function putInOrder(db: Database, itemIds: readonly string[]): Promise<void> {
  for (const [index, id] of itemIds.entries())
    await db
      .update(agendaItem)
      .set({ position: index + 1 })
      .where(eq(agendaItem.id, id));
}

/** The forløb of a meeting that is there. */
export async function engagementAt(db: Database, meetingId: string): Promise<string> {
  const [found] = await db
    .select({ engagementId: meeting.engagementId })
    .from(meeting)
    .where(eq(meeting.id, meetingId));
  return found?.engagementId ?? "";
}

async function isInAgenda(db: Database, meetingId: string, itemId: string): Promise<boolean> {
  const [found] = await db
    .select(idOnly)
    .from(agendaItem)
    .where(thisItem(db, meetingId, itemId));
  return found !== undefined;
}

const idOnly = { id: agendaItem.id };
const thisItem = (db: Database, meetingId: string, itemId: string) =>
  and(eq(agendaItem.id, itemId), eq(agendaItem.meetingId, meetingId), stillHere(db, agendaItem.id));
