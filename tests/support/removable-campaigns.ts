import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import {
  campaignChannelExample,
  campaignExample,
  campaignReplyExample,
} from "#domains/outreach/campaign.example.ts";
import {
  removeChannel,
  removeReply,
  saveChannel,
  saveReply,
} from "#domains/outreach/campaign-channels.server.ts";
import {
  findCampaign,
  listCampaigns,
  removeCampaign,
  saveCampaign,
} from "#domains/outreach/campaigns.server.ts";
import { listOffers, removeOffer, removeStay, saveOffer, saveStay } from "#domains/outreach/offers.server.ts";
import {
  offerExample,
  offerStayExample,
  outingExample,
  outreachResourceExample,
} from "#domains/outreach/outing.example.ts";
import { listOutings, removeOuting, saveOuting } from "#domains/outreach/outings.server.ts";
import { listResources, removeResource, saveResource } from "#domains/outreach/outreach-resources.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Campaigns, offers and days out. How each is made, listed and taken away. */
export const campaignRemovables = (who: () => Administrator): Removables => {
  const where = { engagementId: "", campaignId: "" };
  const makeCampaign = async () => {
    where.engagementId = await beginEngagement(who(), newEngagementExample);
    where.campaignId = (await saveCampaign(who(), where.engagementId, campaignExample)) ?? "";
  };
  const makeChannel = async () => {
    await makeCampaign();
    await saveChannel(who(), where, campaignChannelExample);
  };
  const channels = async () =>
    (await findCampaign(who(), where.engagementId, where.campaignId))?.channels ?? [];
  const firstChannel = async () => (await channels())[0]?.id ?? "";
  const firstOffer = async () => (await listOffers(who()))[0];
  return {
    campaign: {
      make: makeCampaign,
      ids: async () => idsOf(await listCampaigns(who(), where.engagementId)),
      remove: (id) => removeCampaign(who(), where.engagementId, id),
    },
    "campaign-channel": {
      make: makeChannel,
      ids: async () => idsOf(await channels()),
      remove: (id) => removeChannel(who(), where, id),
    },
    "campaign-reply": {
      make: async () => {
        await makeChannel();
        await saveReply(who(), where, await firstChannel(), campaignReplyExample);
      },
      ids: async () => idsOf((await channels()).flatMap(({ replies }) => replies)),
      remove: async (id) => removeReply(who(), where, await firstChannel(), id),
    },
    offer: {
      make: () => saveOffer(who(), offerExample),
      ids: async () => idsOf(await listOffers(who())),
      remove: (id) => removeOffer(who(), id),
    },
    "offer-stay": {
      make: async () => {
        const partnerId = (await savePartner(who(), partnerExample)) ?? "";
        await saveOffer(who(), offerExample);
        await saveStay(who(), (await firstOffer())?.id ?? "", { ...offerStayExample, partnerId });
      },
      ids: async () => idsOf((await firstOffer())?.stays ?? []),
      remove: async (id) => removeStay(who(), (await firstOffer())?.id ?? "", id),
    },
    "outreach-resource": {
      make: () => saveResource(who(), outreachResourceExample),
      ids: async () => idsOf(await listResources(who())),
      remove: (id) => removeResource(who(), id),
    },
    outing: {
      make: () => saveOuting(who(), outingExample),
      ids: async () => idsOf(await listOutings(who())),
      remove: (id) => removeOuting(who(), id),
    },
  };
};
