import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { partnerNames } from "#domains/partners/partner-list.server.ts";
import type { Named } from "./outings.server.ts";

/** What a day out can be tied to, each in its own order; forløb that are over are left out. */
export async function readOutingChoices(member: Member): Promise<{
  communities: Named[];
  partners: Named[];
  engagements: Named[];
  colleagues: Named[];
}> {
  const [communities, partners, engagements, colleagues] = await Promise.all([
    listCommunities(member),
    partnerNames(member),
    listEngagements(member),
    listColleagues(member),
  ]);
  const named = ({ id, name }: Named) => ({ id, name });
  return {
    communities: communities.map(named),
    partners: partners.map(named),
    engagements: engagements.filter(({ state }) => state.kind !== "closed").map(named),
    colleagues: colleagues.map(named),
  };
}
