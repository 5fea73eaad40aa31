import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues, memberName } from "#domains/access/members.server.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { findContactPerson } from "#domains/partners/contact-persons.server.ts";
import { isPartner } from "#domains/partners/partners.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { guestText } from "./guest.text.ts";
import type { GuestChange, GuestFields } from "./guest.ts";
import { meeting, meetingGuest } from "./meeting.table.ts";
import type { GuestKind } from "./meeting.ts";
import { touchMeeting } from "./meeting-here.server.ts";

export type Guest = {
  id: string;
  meetingId: string;
  kind: GuestKind;
  partnerId: string | null;
  /** Null where the partner has been taken away: that somebody was asked is kept. */
  partner: string | null;
  contactPersonId: string | null;
  /** Read where it is kept, and gone from here the moment it is erased there. */
  person: string | null;
  personRole: string | null;
  memberId: string | null;
  colleague: string | null;
  who: string;
  heads: number;
  isEntry: boolean;
  mayDecide: boolean;
  came: boolean | null;
  cameHeads: number | null;
};

/** Who is asked to some meetings: partners, then citizens, then us; each in the order they were thought of. */
export function readGuests(db: Database, meetingIds: readonly string[]): Promise<Guest[]> {
  return db
    .select({
      id: meetingGuest.id,
      meetingId: meetingGuest.meetingId,
      kind: meetingGuest.kind,
      partnerId: meetingGuest.partnerId,
      partner: sql<string | null>`(select p.name from partner p where p.id = ${meetingGuest}.partner_id
        and not exists (select from removal r where r.item_id = p.id))`,
      contactPersonId: meetingGuest.contactPersonId,
      person: aboutPerson("name"),
      personRole: aboutPerson("role"),
      memberId: meetingGuest.memberId,
      colleague: sql<string | null>`${memberName(meetingGuest.memberId)}`,
      who: meetingGuest.who,
      heads: meetingGuest.heads,
      isEntry: meetingGuest.isEntry,
      mayDecide: meetingGuest.mayDecide,
      came: meetingGuest.came,
      cameHeads: meetingGuest.cameHeads,
    })
    .from(meetingGuest)
    .where(and(inArray(meetingGuest.meetingId, [...meetingIds]), stillHere(db, meetingGuest.id)))
    .orderBy(
      sql`array_position(array['partner', 'citizens', 'colleague'], ${meetingGuest.kind})`,
      asc(meetingGuest.addedAt),
      asc(meetingGuest.id),
    );
}

/**
 * Asks somebody to come, once however often it is sent; a partner's same person or a colleague who is asked already is
 * mended. The id, or undefined when the meeting, or whoever is asked, is not there.
 */
export async function addGuest(
  member: Member,
  meetingId: string,
  { sentAs = newId(), kind, partnerId, contactPersonId, memberId, ...said }: GuestFields,
): Promise<string | undefined> {
  const tie = {
    partnerId: (kind === "partner" && partnerId) || null,
    contactPersonId: (kind === "partner" && contactPersonId) || null,
    memberId: (kind === "colleague" && memberId) || null,
  };
  const own = { ...said, who: kind === "citizens" ? (said.who ?? "") : "" };
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isSomebody(db, member, kind, tie)) || !(await touchMeeting(db, meetingId))) return undefined;
    const known = kind === "citizens" ? undefined : await askedAlready(db, meetingId, tie);
    if (known) {
      await db.update(meetingGuest).set(own).where(eq(meetingGuest.id, known));
      await note(member, "changed", "meeting-guest", known);
      return known;
    }
    const [added] = await db
      .insert(meetingGuest)
      .values({ id: sentAs, meetingId, kind, ...tie, ...own, addedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: meetingGuest.id });
    if (added) await note(member, "made", "meeting-guest", added.id);
    return added?.id ?? (await readGuests(db, [meetingId])).find(({ id }) => id === sentAs)?.id;
  });
}

/** Mends what is said about somebody who is asked. False when the meeting or the guest is not there. */
export async function saveGuest(
  member: Member,
  meetingId: string,
  guestId: string,
  { who, ...change }: GuestChange,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = (await readGuests(db, [meetingId])).find(({ id }) => id === guestId);
    if (!found || !(await touchMeeting(db, meetingId))) return false;
    const role = found.kind === "citizens" ? { who: who || found.who } : {};
    await db
      .update(meetingGuest)
      .set({ ...change, ...role })
      .where(eq(meetingGuest.id, guestId));
    await note(member, "changed", "meeting-guest", guestId);
    return true;
  });
}

/** Takes somebody off the list; they can be brought back for thirty days. No person's name is left behind. */
export async function removeGuest(member: Member, meetingId: string, guestId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = (await readGuests(db, [meetingId])).find(({ id }) => id === guestId);
    if (!found || !(await touchMeeting(db, meetingId))) return false;
    const label = found.partner ?? found.colleague ?? found.who;
    await remove(member, "meeting-guest", guestId, label || guestText[member.language].gone);
    return true;
  });
}

/** Who came: how many of each guest, by the guest's id. Whoever is not told of did not come. */
export type WhoCame = { came: Readonly<Record<string, number>>; tryNext?: string };

/** Notes who came; that nobody did is as good an answer (S10). False when the meeting is not there. */
export async function noteWhoCame(
  member: Member,
  meetingId: string,
  { came, tryNext }: WhoCame,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchMeeting(db, meetingId))) return false;
    for (const { id, heads } of await readGuests(db, [meetingId])) {
      const count = came[id] ?? 0;
      await db
        .update(meetingGuest)
        .set({ came: count > 0, cameHeads: count > 0 && count !== heads ? count : null })
        .where(eq(meetingGuest.id, id));
    }
    if (tryNext !== undefined) await db.update(meeting).set({ tryNext }).where(eq(meeting.id, meetingId));
    await note(member, "changed", "meeting", meetingId);
    return true;
  });
}

type Tie = { partnerId: string | null; contactPersonId: string | null; memberId: string | null };

async function isSomebody(db: Database, member: Member, kind: GuestKind, tie: Tie): Promise<boolean> {
  if (kind === "citizens") return true;
  if (kind === "colleague") return (await listColleagues(member)).some(({ id }) => id === tie.memberId);
  if (!tie.partnerId || !(await isPartner(db, tie.partnerId))) return false;
  if (!tie.contactPersonId) return true;
  return (await findContactPerson(member, tie.partnerId, tie.contactPersonId)) !== undefined;
}

async function askedAlready(db: Database, meetingId: string, tie: Tie): Promise<string | undefined> {
  const same = (await readGuests(db, [meetingId])).find(
    (guest) =>
      guest.partnerId === tie.partnerId &&
      guest.contactPersonId === tie.contactPersonId &&
      guest.memberId === tie.memberId &&
      guest.kind !== "citizens",
  );
  return same?.id;
}

function aboutPerson(what: "name" | "role") {
  return sql<string | null>`(select nullif(c.${sql.raw(what)}, '') from contact_person c
    where c.id = ${meetingGuest}.contact_person_id and c.erased_at is null)`;
}
