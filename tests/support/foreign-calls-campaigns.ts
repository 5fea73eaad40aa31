import {
  campaignChannelExample,
  campaignExample,
  campaignReplyExample,
} from "#domains/outreach/campaign.example.ts";
import * as channels from "#domains/outreach/campaign-channels.server.ts";
import { takeWish } from "#domains/outreach/campaign-wishes.server.ts";
import * as campaigns from "#domains/outreach/campaigns.server.ts";
import * as offers from "#domains/outreach/offers.server.ts";
import {
  offerExample,
  offerStayExample,
  outingExample,
  outreachResourceExample,
} from "#domains/outreach/outing.example.ts";
import { readOutingChoices } from "#domains/outreach/outing-choices.server.ts";
import * as outings from "#domains/outreach/outings.server.ts";
import * as resources from "#domains/outreach/outreach-resources.server.ts";
import type { Calls } from "./foreign-calls.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

const at = ({ engagementId, campaignId = "" }: FurnishedHouse) => ({ engagementId, campaignId });
const day = "2026-11-09";

/** Campaigns, offers and days out. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const campaignCalls: Calls = {
  foreign: {
    listCampaigns: (member, { engagementId }) => campaigns.listCampaigns(member, engagementId),
    findCampaign: [
      (member, { engagementId, campaignId = "" }) => campaigns.findCampaign(member, engagementId, campaignId),
      (member, { campaignId = "" }, { engagementId }) =>
        campaigns.findCampaign(member, engagementId, campaignId),
    ],
    saveCampaign: [
      (member, { engagementId }) => campaigns.saveCampaign(member, engagementId, campaignExample),
      (member, { communityId }, { engagementId }) =>
        campaigns.saveCampaign(member, engagementId, { ...campaignExample, communityId }),
      (member, { campaignId }, { engagementId }) =>
        campaigns.saveCampaign(member, engagementId, campaignExample, campaignId),
    ],
    removeCampaign: [
      (member, { engagementId, campaignId = "" }) =>
        campaigns.removeCampaign(member, engagementId, campaignId),
      (member, { campaignId = "" }, { engagementId }) =>
        campaigns.removeCampaign(member, engagementId, campaignId),
    ],
    takeWish: [
      (member, theirs) => takeWish(member, at(theirs), wish({ do: "remove" })),
      (member, { channelId = "" }, own) => takeWish(member, at(own), wish({ do: "sent", channelId })),
    ],
    listChannelsOf: (member, { communityId }) => channels.listChannelsOf(member, communityId),
    takeChannelAlong: [
      (member, theirs) =>
        channels.takeChannelAlong(member, at(theirs), theirs.communityId, theirs.channelEntryId ?? ""),
      (member, { communityId, channelEntryId = "" }, own) =>
        channels.takeChannelAlong(member, at(own), communityId, channelEntryId),
      (member, theirs, { communityId, channelEntryId = "" }) =>
        channels.takeChannelAlong(member, at(theirs), communityId, channelEntryId),
    ],
    saveChannel: [
      (member, theirs) => channels.saveChannel(member, at(theirs), campaignChannelExample),
      (member, { channelId }, own) =>
        channels.saveChannel(member, at(own), campaignChannelExample, channelId),
    ],
    sendByChannel: [
      (member, theirs) => channels.sendByChannel(member, at(theirs), theirs.channelId ?? "", day),
      (member, { channelId = "" }, own) => channels.sendByChannel(member, at(own), channelId, day),
    ],
    removeChannel: [
      (member, theirs) => channels.removeChannel(member, at(theirs), theirs.channelId ?? ""),
      (member, { channelId = "" }, own) => channels.removeChannel(member, at(own), channelId),
    ],
    saveReply: [
      (member, theirs) =>
        channels.saveReply(member, at(theirs), theirs.channelId ?? "", campaignReplyExample),
      (member, { channelId = "" }, own) =>
        channels.saveReply(member, at(own), channelId, campaignReplyExample),
      (member, { partnerId = "" }, own) =>
        channels.saveReply(member, at(own), own.channelId ?? "", { ...campaignReplyExample, partnerId }),
      (member, { replyId }, own) =>
        channels.saveReply(member, at(own), own.channelId ?? "", campaignReplyExample, replyId),
    ],
    removeReply: [
      (member, theirs) =>
        channels.removeReply(member, at(theirs), theirs.channelId ?? "", theirs.replyId ?? ""),
      (member, { replyId = "" }, own) => channels.removeReply(member, at(own), own.channelId ?? "", replyId),
    ],

    findOuting: (member, { outingId = "" }) => outings.findOuting(member, outingId),
    saveOuting: [
      (member, { outingId }) => outings.saveOuting(member, outingExample, outingId),
      (member, { communityId }) => outings.saveOuting(member, { ...outingExample, communityId }),
      (member, { partnerId = "" }) => outings.saveOuting(member, { ...outingExample, partnerId }),
      (member, { engagementId }) => outings.saveOuting(member, { ...outingExample, engagementId }),
      (member, { colleague }) => outings.saveOuting(member, { ...outingExample, memberIds: [colleague.id] }),
    ],
    saveOutcome: (member, { outingId = "" }) => outings.saveOutcome(member, outingId, { spokeWith: 3 }),
    removeOuting: (member, { outingId = "" }) => outings.removeOuting(member, outingId),

    removeOffer: (member, { offerId = "" }) => offers.removeOffer(member, offerId),
    saveStay: [
      (member, { offerId = "" }, { partnerId = "" }) =>
        offers.saveStay(member, offerId, { ...offerStayExample, partnerId }),
      (member, { partnerId = "" }, { offerId = "" }) =>
        offers.saveStay(member, offerId, { ...offerStayExample, partnerId }),
      (member, { communityId }, { offerId = "" }) =>
        offers.saveStay(member, offerId, { ...offerStayExample, communityId }),
      (member, { stayId }, { offerId = "", partnerId = "" }) =>
        offers.saveStay(member, offerId, { ...offerStayExample, partnerId }, stayId),
    ],
    endStay: [
      (member, { offerId = "", stayId = "" }) => offers.endStay(member, offerId, stayId, day),
      (member, { stayId = "" }, { offerId = "" }) => offers.endStay(member, offerId, stayId, day),
    ],
    removeStay: [
      (member, { offerId = "", stayId = "" }) => offers.removeStay(member, offerId, stayId),
      (member, { stayId = "" }, { offerId = "" }) => offers.removeStay(member, offerId, stayId),
    ],
    saveOffer: (member, { offerId }) => offers.saveOffer(member, offerExample, offerId),

    saveResource: (member, { resourceId }) =>
      resources.saveResource(member, outreachResourceExample, resourceId),
    removeResource: (member, { resourceId = "" }) => resources.removeResource(member, resourceId),
  },
  own: {
    listOutings: (member, { communityId }) =>
      Promise.all([outings.listOutings(member), outings.listOutings(member, { communityId })]),
    readOutingChoices,
    listOffers: offers.listOffers,
    listResources: resources.listResources,
  },
};

function wish(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
