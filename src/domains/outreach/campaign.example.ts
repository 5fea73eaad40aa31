import type { CampaignChannelFields, CampaignFields, CampaignReplyFields } from "./campaign.ts";

/** A word sent out in a village that is not there. */
export const campaignExample: CampaignFields = {
  name: "Kom og spis med",
  message: "Fredag kl. 18 står der suppe i hallen. Tag en skål med.",
  startsOn: "2026-11-02",
  communityId: "",
};

export const campaignChannelExample: CampaignChannelFields = {
  name: "Opslagstavlen hos købmanden",
  how: "Et A4 med afrivning",
  sentOn: "2026-11-03",
};

export const campaignReplyExample: CampaignReplyFields = {
  day: "2026-11-06",
  count: 4,
  text: "Fire tog en strimmel med hjem",
  partnerId: "",
};
