import type { Member } from "#domains/access/member.ts";
import { listParticipations } from "./participations.server.ts";
import { listPartners } from "./partner-list.server.ts";
import { type Guest, guestsOf } from "./room.ts";

/** The partners that reach people in a place, as they stand in its room; what they take part with is told too. */
export async function placeGuests(member: Member, communityId: string): Promise<Guest[]> {
  const [{ partners }, participations] = await Promise.all([
    listPartners(member, { communityId }),
    listParticipations(member, { communityId, stage: "in" }),
  ]);
  const taking = new Map(guestsOf(participations).map((guest) => [guest.partnerId, guest]));
  return partners.map(
    ({ id, name, sector }) =>
      taking.get(id) ?? { partnerId: id, name, sector, since: "", what: "", isNew: false },
  );
}
