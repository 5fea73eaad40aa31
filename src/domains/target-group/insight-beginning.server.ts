import type { Member } from "#domains/access/member.ts";
import type { Offer } from "./evidence-offer.ts";
import { findOffer } from "./evidence-offers.server.ts";
import type { Insight } from "./insights.server.ts";
import { listTraits } from "./traits.server.ts";

/** What gave the thought of an insight: the key of something to lean on, or a trait of a persona. */
export type Thought = { key: string; personaId: string | null; traitId: string | null };

/**
 * The words an insight begins with, and what it leans on from the first. A trait brings its own words and every
 * observation behind it (C5). Empty where nothing was meant, or what was meant is not the member's.
 */
export async function beginningOf(
  member: Member,
  ties: Pick<Insight, "targetGroupId" | "communityId" | "engagementId">,
  { key, personaId, traitId }: Thought,
): Promise<{ sentence: string; offers: Offer[] }> {
  const traits = personaId && traitId ? await listTraits(member, personaId) : [];
  const trait = traits.find((one) => one.id === traitId);
  const keys = [key, ...(trait?.sources ?? []).map((id) => `observation:${id}`)].filter(Boolean);
  const offers = await Promise.all(keys.map((one) => findOffer(member, ties, one)));
  return { sentence: trait?.text ?? "", offers: offers.filter((one) => one !== undefined) };
}
