import { and, asc, desc, eq, gte, inArray, lte, max, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues, memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type AgendaItem, readAgendas } from "./agenda.server.ts";
import { timed } from "./agenda.ts";
import { letGoOfPersonas } from "./agenda-personas.server.ts";
import { type Guest, readGuests } from "./guests.server.ts";
import { agendaItem, meeting, meetingGuest } from "./meeting.table.ts";
import type { MeetingBeginning, MeetingFields } from "./meeting.ts";
import { meetingIsHere, touchMeeting } from "./meeting-here.server.ts";
import { meetingTitle } from "./meeting-words.ts";

/** A meeting as its plan says it. Times as `19:00`, Danish time; without a day it is not found yet. */
export type MeetingPlan = {
  id: string;
  engagementId: string;
  engagement: string;
  number: number;
  question: string;
  day: string | null;
  startsAt: string;
  endsAt: string;
  place: string;
  room: string;
  bring: string;
  confidentiality: string;
  interpreterLanguage: string;
  interpreterWho: string;
  facilitatorId: string | null;
  /** One of us who leads, by name. */
  facilitator: string | null;
  facilitatorRole: string;
  takesPartId: string | null;
  takesPart: string | null;
  tryNext: string;
};
export type MeetingLine = MeetingPlan & { guests: Guest[] };
export type Meeting = MeetingLine & { agenda: AgendaItem[] };

/** The meetings of a forløb as a series: the first first, and those without a day after those with one. */
export function listMeetings(member: Member, engagementId: string): Promise<MeetingLine[]> {
  return listWhere(member, eq(meeting.engagementId, engagementId));
}

/** The meetings of the house on these days, both included, the nearest first. Days as `2026-11-20`. */
export function listMeetingsBetween(
  member: Member,
  { from, to }: { from: string; to: string },
): Promise<MeetingLine[]> {
  return listWhere(member, and(gte(meeting.day, from), lte(meeting.day, to)));
}

/** One meeting with its guests, and its agenda in order with the time each line begins; undefined when it is not there. */
export function findMeeting(member: Member, meetingId: string): Promise<Meeting | undefined> {
  return askOrganisation(member.organisationId, (db) => readMeeting(db, meetingId));
}

/** The same inside the ongoing transaction. */
export async function readMeeting(db: Database, meetingId: string): Promise<Meeting | undefined> {
  const [found] = await readMeetings(db, eq(meeting.id, meetingId));
  if (!found) return undefined;
  const lines = await readAgendas(db, [meetingId]);
  return {
    ...found,
    guests: await readGuests(db, [meetingId]),
    agenda: timed(found.startsAt, lines),
  };
}

/** The number a new meeting of the forløb would have. */
export function nextMeetingNumber(member: Member, engagementId: string): Promise<number> {
  return askOrganisation(member.organisationId, (db) => nextNumber(db, engagementId));
}

/**
 * Begins a meeting, once however often the form is sent; it is the next in the series unless it says which. Its id, or
 * undefined when the forløb, or somebody it names, is not there.
 */
export async function beginMeeting(
  member: Member,
  engagementId: string,
  { sentAs: id = newId(), number, ...fields }: MeetingBeginning,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await areOurs(member, fields)) || !(await touch(db, engagementId))) return undefined;
    const [begun] = await db
      .insert(meeting)
      .values({
        id,
        engagementId,
        number: number ?? (await nextNumber(db, engagementId)),
        ...rowOf(fields),
        question: fields.question,
        createdBy: member.id,
      })
      .onConflictDoNothing()
      .returning({ id: meeting.id });
    if (begun) await note(member, "made", "meeting", id);
    else if (!(await readMeetings(db, eq(meeting.id, id)))[0]) return undefined;
    return id;
  });
}

/** Saves part of a plan; what is not spoken of stays as it is. False when the meeting, or somebody it names, is not there. */
export async function saveMeeting(
  member: Member,
  meetingId: string,
  fields: Partial<MeetingFields>,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [before] = await readMeetings(db, eq(meeting.id, meetingId));
    if (!before || !(await areOurs(member, fields, before))) return false;
    await db.update(meeting).set(rowOf(fields)).where(eq(meeting.id, meetingId));
    await touchMeeting(db, meetingId);
    await note(member, "changed", "meeting", meetingId);
    return true;
  });
}

/** Takes a meeting away with what belongs to it; it can be brought back for thirty days. */
export async function removeMeeting(member: Member, meetingId: string): Promise<boolean> {
  const found = await findMeeting(member, meetingId);
  if (!found) return false;
  const label = `${meetingTitle(found.number, member.language)}: ${found.question}`;
  await remove(member, "meeting", meetingId, label);
  return true;
}

/**
 * Deletes for good what can no longer be brought back, and lets go of the partners who are about to be forgotten and
 * of the people there: who was asked was asked.
 */
export async function forgetMeetings(db: Database): Promise<void> {
  await letGoOfPersonas(db);
  await db.delete(agendaItem).where(inArray(agendaItem.id, pastRegret(db, "agenda-item")));
  await db.delete(meetingGuest).where(inArray(meetingGuest.id, pastRegret(db, "meeting-guest")));
  await db.delete(meeting).where(inArray(meeting.id, pastRegret(db, "meeting")));
  const going = pastRegret(db, "partner");
  await db
    .update(meetingGuest)
    .set({ contactPersonId: null })
    .where(sql`${meetingGuest.contactPersonId} in
      (select c.id from contact_person c where c.partner_id in ${going})`);
  await db.update(meetingGuest).set({ partnerId: null }).where(inArray(meetingGuest.partnerId, going));
}

function listWhere(member: Member, which: SQL | undefined): Promise<MeetingLine[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const meetings = await readMeetings(db, which);
    const guests = await readGuests(
      db,
      meetings.map(({ id }) => id),
    );
    return meetings.map((one) => ({
      ...one,
      guests: guests.filter(({ meetingId }) => meetingId === one.id),
    }));
  });
}

function readMeetings(db: Database, which: SQL | undefined): Promise<MeetingPlan[]> {
  return db
    .select({
      id: meeting.id,
      engagementId: meeting.engagementId,
      engagement: sql<string>`(select e.name from engagement e where e.id = ${meeting.engagementId})`,
      number: meeting.number,
      question: meeting.question,
      day: meeting.day,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      room: meeting.room,
      bring: meeting.bring,
      confidentiality: meeting.confidentiality,
      interpreterLanguage: meeting.interpreterLanguage,
      interpreterWho: meeting.interpreterWho,
      facilitatorId: meeting.facilitatorId,
      facilitator: sql<string | null>`${memberName(meeting.facilitatorId)}`,
      facilitatorRole: meeting.facilitatorRole,
      takesPartId: meeting.takesPartId,
      takesPart: sql<string | null>`${memberName(meeting.takesPartId)}`,
      tryNext: meeting.tryNext,
    })
    .from(meeting)
    .where(and(which, meetingIsHere(db)))
    .orderBy(sql`${meeting.day} nulls last`, asc(meeting.startsAt), asc(meeting.number), desc(meeting.id));
}

async function nextNumber(db: Database, engagementId: string): Promise<number> {
  const [last] = await db
    .select({ number: max(meeting.number) })
    .from(meeting)
    .where(and(eq(meeting.engagementId, engagementId), meetingIsHere(db)));
  return (last?.number ?? 0) + 1;
}

type Named = Pick<MeetingPlan, "facilitatorId" | "takesPartId">;

/** Whether those who are named to lead and to take part are at work here; whoever was named before stays. */
async function areOurs(member: Member, fields: Partial<MeetingFields>, before?: Named): Promise<boolean> {
  const named = [fields.facilitatorId, fields.takesPartId].filter((id) => id);
  if (named.length === 0) return true;
  const known = new Set<string | null | undefined>([before?.facilitatorId, before?.takesPartId]);
  for (const { id } of await listColleagues(member)) known.add(id);
  return named.every((id) => known.has(id));
}

/** What was said, as it is kept: a day or a colleague who is not said is nothing. */
function rowOf({ day, facilitatorId, takesPartId, ...rest }: Partial<MeetingFields>) {
  return {
    ...rest,
    ...(day !== undefined && { day: day || null }),
    ...(facilitatorId !== undefined && { facilitatorId: facilitatorId || null }),
    ...(takesPartId !== undefined && { takesPartId: takesPartId || null }),
  };
}
