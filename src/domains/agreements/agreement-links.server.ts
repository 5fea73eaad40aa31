import { eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import { authSettings } from "#domains/access/auth.server.ts";
import { endLinksTo, newLink } from "#domains/access/links.server.ts";
import type { Member } from "#domains/access/member.ts";
import { findContactPerson } from "#domains/partners/contact-persons.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { linkMail } from "./agreement.mail.ts";
import { agreement, agreementLink } from "./agreement.table.ts";
import { linkDays } from "./agreement.ts";
import { newestVersion } from "./agreement-versions.server.ts";
import { ownOf } from "./agreements.server.ts";

/** A new way in for the partner, to be handed over by whoever made it. Undefined when the agreement is not there. */
export function makeAgreementLink(member: Member, agreementId: string): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await ownOf(db, agreementId))) return undefined;
    const word = await openLink(db, agreementId);
    await note(member, "made", "agreement-link", agreementId);
    return `${authSettings().baseUrl}/aftale/${word}`;
  });
}

/**
 * Sends the contact person a mail with a link of its own: earlier links are nowhere kept, so none can be sent again,
 * and those that are out keep opening. `no-address` when there is nobody with an address to write to.
 */
export function mailAgreement(
  member: Member,
  agreementId: string,
): Promise<"sent" | "no-address" | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    const [here] = await db
      .select({ name: agreement.name, contactPersonId: agreement.contactPersonId })
      .from(agreement)
      .where(eq(agreement.id, agreementId));
    if (!own || !here) return undefined;
    const person = here.contactPersonId
      ? await findContactPerson(member, own.partnerId, here.contactPersonId)
      : undefined;
    if (!person?.email) return "no-address";
    const word = await openLink(db, agreementId);
    await sendMail(member.organisationId, {
      to: person.email,
      ...linkMail("da", {
        organisation: member.organisationName,
        agreement: here.name,
        link: `${authSettings().baseUrl}/aftale/${word}`,
        written: (await newestVersion(db, agreementId)) !== undefined,
      }),
    });
    await note(member, "made", "agreement-link", agreementId);
    return "sent";
  });
}

/** Closes every link to an agreement; whoever has one sees nothing from now on. False when none was open. */
export function closeAgreementLinks(member: Member, agreementId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await ownOf(db, agreementId))) return false;
    const closed = await endLinksTo(db, agreementLink, agreementLink.agreementId, agreementId);
    if (closed > 0) await note(member, "ended", "agreement-link", agreementId);
    return closed > 0;
  });
}

async function openLink(db: Database, agreementId: string): Promise<string> {
  const { word, row } = newLink(linkDays);
  await db.insert(agreementLink).values({ agreementId, ...row });
  return word;
}
