import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listContactPersons } from "#domains/partners/contact-persons.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";

export type PartnerChoice = { id: string; name: string; persons: { id: string; name: string }[] };
export type GuestChoices = { partners: PartnerChoice[]; colleagues: { id: string; name: string }[] };

/** Whom one can ask: the partners of the forløb, those who are in first, each with the people there; and us. */
export async function readGuestChoices(member: Member, engagementId: string): Promise<GuestChoices> {
  const [participations, colleagues] = await Promise.all([
    listParticipations(member, { engagementId }),
    listColleagues(member),
  ]);
  const inFirst = participations.toSorted((one, other) => other.stage.localeCompare(one.stage));
  // A partner may take part with several target groups, and is one partner all the same.
  const partners = new Map(inFirst.map(({ partnerId, partner }) => [partnerId, partner]));
  return {
    partners: await Promise.all(
      [...partners].map(async ([id, name]) => ({
        id,
        name,
        persons: (await listContactPersons(member, id)).map((person) => ({
          id: person.id,
          name: [person.name, person.role].filter(Boolean).join(", "),
        })),
      })),
    ),
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
  };
}
