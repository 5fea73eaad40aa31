import { and, count, eq, inArray } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { guestText } from "#domains/meetings/guest.text.ts";
import { guestName } from "#domains/meetings/guest-words.ts";
import type { Guest } from "#domains/meetings/guests.server.ts";
import { findMeeting } from "#domains/meetings/meetings.server.ts";
import { findContactPerson } from "#domains/partners/contact-persons.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { minutesMail } from "./minutes.mail.ts";
import { minutesMailing, minutesWish } from "./minutes.table.ts";
import { type MinutesVersion, readMinutesVersions } from "./minutes-versions.server.ts";

/** Somebody who was asked to come: whether there is an address, and whether they have got the newest version. */
export type Recipient = { guestId: string; name: string; hasAddress: boolean; hasGot: boolean };

/** Who the newest version would go to. Nothing of an address leaves this folder. */
export type Recipients = { guests: Recipient[]; wishes: number };

/** Who was asked to a meeting and can be written to, and how many at the table asked for the minutes. */
export function listMinutesRecipients(member: Member, meetingId: string): Promise<Recipients> {
  return askOrganisation(member.organisationId, async (db) => {
    const known = await guestsOf(member, meetingId);
    const [newest] = await readMinutesVersions(db, meetingId);
    const got = newest ? await gotAlready(db, newest, known) : new Set<string>();
    const [wishes] = await db
      .select({ count: count() })
      .from(minutesWish)
      .where(eq(minutesWish.meetingId, meetingId));
    return {
      guests: known.map(({ guest, email }) => ({
        guestId: guest.id,
        name: guestName(guest, guestText[member.language]),
        hasAddress: email !== "",
        hasGot: got.has(guest.id),
      })),
      wishes: wishes?.count ?? 0,
    };
  });
}

/**
 * Mails the newest version to those who were asked to come and have an address, and have not got it, and to those at
 * the table who asked for it; their addresses are deleted in the same breath. How many it went to, or undefined when
 * `number` is not the newest, so that nobody sends what they have not seen.
 */
export function sendMinutes(member: Member, meetingId: string, number: number): Promise<number | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const [newest] = await readMinutesVersions(db, meetingId);
    if (newest?.number !== number) return undefined;
    const told = {
      organisation: member.organisationName,
      content: newest.content,
      language: member.language,
    };
    const letters = [];
    for (const { guest, email } of await guestsOf(member, meetingId)) {
      if (email && (await isFirst(db, newest, guest, member)))
        letters.push({ to: email, ...minutesMail({ ...told, tongue: member.language }) });
    }
    const wishes = await db
      .delete(minutesWish)
      .where(eq(minutesWish.meetingId, meetingId))
      .returning({ email: minutesWish.email, tongue: minutesWish.tongue });
    for (const { email, tongue } of wishes) letters.push({ to: email, ...minutesMail({ ...told, tongue }) });
    // Two guests may share an address: a contact person of two partners, or somebody who asked at the table too.
    const once = new Map(letters.map((letter) => [letter.to, letter]));
    for (const letter of once.values()) await sendMail(member.organisationId, letter);
    await note(member, "decided", "minutes", meetingId);
    return once.size;
  });
}

async function guestsOf(member: Member, meetingId: string): Promise<{ guest: Guest; email: string }[]> {
  const meeting = await findMeeting(member, meetingId);
  const colleagues = await listColleagues(member);
  return Promise.all(
    (meeting?.guests ?? [])
      .filter(({ kind }) => kind !== "citizens")
      .map(async (guest) => ({ guest, email: await addressOf(member, guest, colleagues) })),
  );
}

async function addressOf(
  member: Member,
  { kind, partnerId, contactPersonId, memberId }: Guest,
  colleagues: readonly { id: string; email: string }[],
): Promise<string> {
  if (kind === "colleague") return colleagues.find(({ id }) => id === memberId)?.email ?? "";
  if (!partnerId || !contactPersonId) return "";
  return (await findContactPerson(member, partnerId, contactPersonId))?.email ?? "";
}

/** Notes that a guest is sent a version; false when it has been done before. */
async function isFirst(
  db: Database,
  { id: minutesVersionId }: MinutesVersion,
  { id: meetingGuestId }: Guest,
  member: Member,
): Promise<boolean> {
  const noted = await db
    .insert(minutesMailing)
    .values({ minutesVersionId, meetingGuestId, sentBy: member.id })
    .onConflictDoNothing()
    .returning({ id: minutesMailing.meetingGuestId });
  return noted.length > 0;
}

async function gotAlready(db: Database, version: MinutesVersion, known: readonly { guest: Guest }[]) {
  const rows = await db
    .select({ id: minutesMailing.meetingGuestId })
    .from(minutesMailing)
    .where(
      and(
        eq(minutesMailing.minutesVersionId, version.id),
        inArray(
          minutesMailing.meetingGuestId,
          known.map(({ guest }) => guest.id),
        ),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
