import { note } from "#domains/access/audit.server.ts";
import { authSettings } from "#domains/access/auth.server.ts";
import { endLinksTo, newLink } from "#domains/access/links.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listMeetings } from "#domains/meetings/meetings.server.ts";
import { findContactPerson } from "#domains/partners/contact-persons.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { idOf } from "#platform/database/derived-id.server.ts";
import { newId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { betweenLinkMail } from "./between.mail.ts";
import { betweenLink } from "./between.table.ts";
import { linkDays, type Mailing } from "./between.ts";
import { openPage } from "./between-pages.server.ts";

/** Somebody at a partner who was asked to a meeting of the forløb, and whether there is an address to write to. */
export type BetweenReader = { personId: string; name: string; partner: string; hasAddress: boolean };

/** Whom the page can be mailed to: the contact persons of those partners that were asked to a meeting. */
export function listBetweenReaders(member: Member, engagementId: string): Promise<BetweenReader[]> {
  return askOrganisation(member.organisationId, async () =>
    (await readersOf(member, engagementId)).map(({ email, ...reader }) => ({
      ...reader,
      hasAddress: email !== "",
    })),
  );
}

/** A new way in to the page, to be handed over by whoever made it. Undefined when the forløb is not there. */
export function makeBetweenLink(member: Member, engagementId: string): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await openPage(db, member.id, engagementId))) return undefined;
    const link = await openLink(db, engagementId, newId());
    await note(member, "made", "between-link", engagementId);
    return link;
  });
}

/**
 * Mails the page to some of its readers, one mail each with a link of its own. The same form sent twice writes to
 * nobody twice, and no address is kept here. How many mails went into the outbox; undefined when the forløb is not there.
 */
export function mailBetween(
  member: Member,
  engagementId: string,
  { personIds, sentAs = newId() }: Mailing,
): Promise<number | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await openPage(db, member.id, engagementId))) return undefined;
    let sent = 0;
    const wanted = (await readersOf(member, engagementId)).filter(
      ({ personId, email }) => email !== "" && personIds.includes(personId),
    );
    // A person may speak for two partners, and two persons may share an address: one mail to each address.
    for (const { email } of new Map(wanted.map((reader) => [reader.email, reader])).values()) {
      const link = await openLink(db, engagementId, idOf(sentAs, email));
      if (!link) continue;
      const { organisationName: organisation } = member;
      await sendMail(member.organisationId, { to: email, ...betweenLinkMail({ organisation, link }) });
      sent++;
    }
    if (sent > 0) await note(member, "invited", "between-link", engagementId);
    return sent;
  });
}

/** Closes every link to the page; whoever holds one sees nothing from now on. False when none was open. */
export function closeBetweenLinks(member: Member, engagementId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const closed = await endLinksTo(db, betweenLink, betweenLink.engagementId, engagementId);
    if (closed > 0) await note(member, "ended", "between-link", engagementId);
    return closed > 0;
  });
}

async function readersOf(member: Member, engagementId: string) {
  const guests = (await listMeetings(member, engagementId)).flatMap((meeting) => meeting.guests);
  const asked = new Map(
    guests.flatMap((guest) => (guest.contactPersonId ? [[guest.contactPersonId, guest] as const] : [])),
  );
  const readers = [];
  for (const [personId, { partnerId, partner }] of asked) {
    const person = partnerId ? await findContactPerson(member, partnerId, personId) : undefined;
    if (person && partner) readers.push({ personId, name: person.name, partner, email: person.email });
  }
  return readers;
}

/** A new way in under an id that is known; undefined when there is one by that id already. */
async function openLink(db: Database, engagementId: string, id: string): Promise<string | undefined> {
  const { word, row } = newLink(linkDays);
  const [made] = await db
    .insert(betweenLink)
    .values({ id, engagementId, ...row })
    .onConflictDoNothing()
    .returning({ id: betweenLink.id });
  return made && `${authSettings().baseUrl}/mellem/${word}`;
}
