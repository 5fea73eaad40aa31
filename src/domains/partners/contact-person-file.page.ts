import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/contact-person-file.page.ts";
import { contactPersonText } from "./contact-person.text.ts";
import { findContactPerson } from "./contact-persons.server.ts";
import { findPartner } from "./partners.server.ts";
import { readPersonFile } from "./person-file.server.ts";

/** All that is known of one person, as a file to hand over (GDPR article 15 and 20). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { partnerId, contactPersonId } = params;
  const partner = isId(partnerId) ? await findPartner(member, partnerId) : undefined;
  const person =
    partner && isId(contactPersonId)
      ? await findContactPerson(member, partner.id, contactPersonId)
      : undefined;
  if (!partner || !person) throw new Response(null, { status: 404 });
  const { id: _, ...known } = person;
  const file = {
    keptBy: member.organisationName,
    purpose: contactPersonText[member.language].purpose,
    partner: partner.name,
    ...known,
    ...(await readPersonFile(member, partner.id, person.id)),
  };
  await note(member, "printed", "contact-person", person.id);
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "content-type": "application/json",
      "content-disposition": 'attachment; filename="kontaktperson.json"',
    },
  });
}
