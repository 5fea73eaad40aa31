import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listContactPersons } from "#domains/partners/contact-persons.server.ts";
import type { Partner } from "#domains/partners/partners.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import type { PartnerTalk } from "./partner-talks.server.ts";

type Named = { id: string; name: string };
export type TalkChoices = Record<"contactPersons" | "targetGroups" | "engagements" | "colleagues", Named[]>;

/**
 * Whom a talk with a partner can be with and about. Whoever it is with already is among them, also when they have been
 * erased since or work here no more.
 */
export async function talkChoices(
  member: Member,
  partner: Partner,
  kept?: PartnerTalk,
): Promise<TalkChoices> {
  const [contactPersons, targetGroups, engagements, colleagues] = await Promise.all([
    listContactPersons(member, partner.id),
    listTargetGroups(member),
    listEngagements(member),
    listColleagues(member),
  ]);
  // Those the partner reaches are most likely, and stand first.
  const reached = new Set(partner.targetGroups.map(({ id }) => id));
  return {
    contactPersons: withKept(contactPersons, kept?.contactPersonId, kept?.contactPerson),
    targetGroups: named(targetGroups).toSorted(
      (a, b) => Number(reached.has(b.id)) - Number(reached.has(a.id)),
    ),
    engagements: named(engagements),
    colleagues: withKept(colleagues, kept?.heldById, kept?.heldBy),
  };
}

const named = (things: readonly Named[]): Named[] => things.map(({ id, name }) => ({ id, name }));

function withKept(things: readonly Named[], id: string | null | undefined, name: string | null | undefined) {
  const all = named(things);
  return !id || all.some((one) => one.id === id) ? all : [...all, { id, name: name ?? "" }];
}
