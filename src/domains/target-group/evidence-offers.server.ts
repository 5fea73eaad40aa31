import type { Member } from "#domains/access/member.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { listFigures } from "#domains/community/figures.server.ts";
import { listRegisters } from "#domains/community/registers.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { listRounds } from "#domains/guide/rounds.server.ts";
import { isId } from "#platform/database/id.ts";
import {
  type Offer,
  offersOfFigures,
  offersOfObservations,
  offersOfRegisters,
  offersOfRounds,
} from "./evidence-offer.ts";
import type { Insight } from "./insights.server.ts";
import { findObservation, listObservations, type Observation } from "./observations.server.ts";
import { findTargetGroup } from "./target-groups.server.ts";

/** Offers from one source, under what it is called. */
export type OfferGroup =
  | { from: "observations"; name: ""; offers: Offer[] }
  | { from: "said" | "figures" | "registers"; name: string; offers: Offer[] };

type Ties = Pick<Insight, "targetGroupId" | "communityId" | "engagementId">;

/**
 * What an insight could lean on: what was watched, said and counted where it belongs, and where its target group
 * does (C5). An insight that belongs nowhere is offered every observation of the house, and nothing else.
 */
export async function listOffers(member: Member, ties: Ties): Promise<OfferGroup[]> {
  const { language } = member;
  const group = ties.targetGroupId ? await findTargetGroup(member, ties.targetGroupId) : undefined;
  const engagementIds = unique([ties.engagementId, ...(group?.engagements ?? []).map((one) => one.id)]);
  const communityIds = unique([ties.communityId, ...(group?.communities ?? []).map((one) => one.id)]);
  const [observations, said, places] = await Promise.all([
    observationsOf(member, ties.targetGroupId, engagementIds, communityIds),
    Promise.all(
      engagementIds.map(async (id): Promise<OfferGroup> => {
        const [engagement, rounds] = await Promise.all([findEngagement(member, id), listRounds(member, id)]);
        return {
          from: "said",
          name: engagement?.name ?? "",
          offers: engagement ? offersOfRounds(rounds, language) : [],
        };
      }),
    ),
    Promise.all(communityIds.map((id) => offersOfPlace(member, id))),
  ]);
  const watched = offersOfObservations(observations, language);
  const groups: OfferGroup[] = [
    { from: "observations", name: "", offers: watched },
    ...said,
    ...places.flat(),
  ];
  return groups.filter((one) => one.offers.length > 0);
}

/** One thing to lean on by its key, as an address carries it: `observation:…`, `answer:…`, `agreed:…`. */
export async function findOffer(member: Member, ties: Ties, key: string): Promise<Offer | undefined> {
  const [kind, id] = key.split(":");
  if (kind === "observation") {
    const found = isId(id) ? await findObservation(member, id) : undefined;
    return found && offersOfObservations([found], member.language)[0];
  }
  const groups = await listOffers(member, ties);
  return groups.flatMap((group) => group.offers).find((offer) => offer.key === key);
}

async function offersOfPlace(member: Member, communityId: string): Promise<OfferGroup[]> {
  const [place, figures, registers] = await Promise.all([
    findCommunity(member, communityId),
    listFigures(member, communityId),
    listRegisters(member, communityId),
  ]);
  if (!place) return [];
  const { name } = place;
  return [
    { from: "figures", name, offers: offersOfFigures(figures, place, member.language) },
    { from: "registers", name, offers: offersOfRegisters(registers, place, member.language) },
  ];
}

async function observationsOf(
  member: Member,
  targetGroupId: string | null,
  engagementIds: readonly string[],
  communityIds: readonly string[],
): Promise<Observation[]> {
  const wishes = [
    ...(targetGroupId ? [{ targetGroupId }] : []),
    ...engagementIds.map((engagementId) => ({ engagementId })),
    ...communityIds.map((communityId) => ({ communityId })),
  ];
  const lists = await Promise.all(
    (wishes.length > 0 ? wishes : [{}]).map((wish) => listObservations(member, wish)),
  );
  const once = new Map(lists.flat().map((one) => [one.id, one]));
  return [...once.values()].sort((a, b) => b.observedOn.localeCompare(a.observedOn));
}

const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
