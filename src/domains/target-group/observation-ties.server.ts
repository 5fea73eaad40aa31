import type { Member } from "#domains/access/member.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listTargetGroups } from "./target-groups.server.ts";

/** What an observation can be tied to, by name: the target groups, places and forløb of the house. */
export async function listTies(member: Member) {
  const [targetGroups, communities, engagements] = await Promise.all([
    listTargetGroups(member),
    listCommunities(member),
    listEngagements(member),
  ]);
  return {
    targetGroups: targetGroups.map(named),
    communities: communities.map(named),
    engagements: engagements.map(named),
  };
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
