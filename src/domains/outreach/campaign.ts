import { z } from "zod";
import { dayField, longText, sentAs, shortText, wholeNumber } from "#platform/web/fields.ts";

const maybeId = z.uuid().or(z.literal("")).default("");
const maybeDay = dayField.or(z.literal("")).default("");

/** The same word in many directions (V2.2): what is said, from when on, and the place whose channels one picks from. */
export const campaignSchema = z.object({
  name: shortText.min(1),
  message: longText(3000).default(""),
  startsOn: dayField,
  communityId: maybeId,
  sentAs,
});
export type CampaignFields = z.infer<typeof campaignSchema>;

/** One way out: what it is called, how it is done there, and the day it was sent, when it has been. */
export const campaignChannelSchema = z.object({
  name: shortText.min(1),
  how: longText(500).default(""),
  sentOn: maybeDay,
  sentAs,
});
export type CampaignChannelFields = z.infer<typeof campaignChannelSchema>;

/** What came back: `count` is how many wrote, rang or came; nought says that nobody did, and that is an answer too. */
export const campaignReplySchema = z.object({
  day: dayField,
  count: wholeNumber(100_000).transform((count) => count ?? 1),
  text: longText(1000).min(1),
  partnerId: maybeId,
  sentAs,
});
export type CampaignReplyFields = z.infer<typeof campaignReplySchema>;
