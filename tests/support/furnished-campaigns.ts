import { registerExample } from "#domains/community/community.example.ts";
import { listRegisters, saveRegisterEntry } from "#domains/community/registers.server.ts";
import { campaignExample, campaignReplyExample } from "#domains/outreach/campaign.example.ts";
import { saveChannel, saveReply, takeChannelAlong } from "#domains/outreach/campaign-channels.server.ts";
import { findCampaign, saveCampaign } from "#domains/outreach/campaigns.server.ts";
import { saveOffer, saveStay } from "#domains/outreach/offers.server.ts";
import { offerStayExample, outingExample } from "#domains/outreach/outing.example.ts";
import { saveOutcome, saveOuting } from "#domains/outreach/outings.server.ts";
import { saveResource } from "#domains/outreach/outreach-resources.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Campaigns, offers and days out. What is put into a furnished house, and where to find it. */
export type FurnishedCampaign = {
  campaignId: string;
  channelId: string;
  replyId: string;
  /** A line of the place's list of channels that no campaign has taken along. */
  channelEntryId: string;
  offerId: string;
  stayId: string;
  resourceId: string;
  outingId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishCampaign(place: string, house: FurnishedHouse): Promise<FurnishedCampaign> {
  const { administrator, colleague, engagementId, communityId, partnerId = "" } = house;
  for (const name of [`Opslagstavlen i ${place}`, `Gruppen »Vi i ${place}«`])
    await saveRegisterEntry(administrator, communityId, {
      ...registerExample,
      kind: "channel",
      name,
      source: place,
    });
  const channels = (await listRegisters(administrator, communityId)).filter(({ kind }) => kind === "channel");
  const [taken, channelEntryId] = channels.map(({ id }) => id);
  const told = { ...campaignExample, name: `Suppe i ${place}`, message: `Kom til ${place}`, communityId };
  const campaignId = (await saveCampaign(administrator, engagementId, told)) ?? "";
  const where = { engagementId, campaignId };
  await takeChannelAlong(administrator, where, communityId, taken ?? "");
  await saveChannel(administrator, where, {
    name: `Bladet i ${place}`,
    how: `En notits i ${place}`,
    sentOn: "",
  });
  const channelId = (await findCampaign(administrator, engagementId, campaignId))?.channels[0]?.id ?? "";
  const replyId = newId();
  const reply = { ...campaignReplyExample, text: `To fra ${place}`, partnerId, sentAs: replyId };
  await saveReply(administrator, where, channelId, reply);

  const [offerId, stayId, resourceId] = [newId(), newId(), newId()];
  const offer = { name: `Reolen i ${place}`, what: `Bøger i ${place}`, needs: `Et hjørne i ${place}` };
  await saveOffer(administrator, { ...offer, sentAs: offerId });
  const stay = { ...offerStayExample, partnerId, communityId, note: `Går godt i ${place}`, sentAs: stayId };
  await saveStay(administrator, offerId, stay);
  const resource = { kind: "thing" as const, name: `Kanden i ${place}`, amount: 2, note: place };
  await saveResource(administrator, { ...resource, sentAs: resourceId });
  const outing = {
    ...outingExample,
    what: `Fest i ${place}`,
    place,
    bring: `Kaffe til ${place}`,
    communityId,
    partnerId,
    engagementId,
    memberIds: [administrator.id, colleague.id],
  };
  const outingId = (await saveOuting(administrator, outing)) ?? "";
  await saveOutcome(administrator, outingId, { cameOfIt: `Snak i ${place}`, spokeWith: 7 });
  return {
    campaignId,
    channelId,
    replyId,
    channelEntryId: channelEntryId ?? "",
    offerId,
    stayId,
    resourceId,
    outingId,
  };
}
