import { z } from "zod";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";

/** The four sectors around co-creation (S5.4), in the order they stand in the drawing. */
export const sectors = ["public", "third", "private", "informal"] as const;
export type Sector = (typeof sectors)[number];

/** What kind of actor it is; the sector says whose. */
export const partnerKinds = [
  "department",
  "institution",
  "association",
  "church",
  "house",
  "company",
  "foundation",
  "group",
  "champion",
  "other",
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** An organisation or an informal group that matters to the people the work is for (D1). */
export const partnerSchema = z.object({
  name: shortText.min(1),
  sector: z.enum(sectors),
  kind: z.enum(partnerKinds).default("other"),
  place: shortText.default(""),
  can: longText(1500).default(""),
  wants: longText(1500).default(""),
  decides: shortText.default(""),
  decisionTime: shortText.default(""),
  notes: longText(3000).default(""),
  targetGroupIds: z.array(z.uuid()).default([]),
  communityIds: z.array(z.uuid()).default([]),
  registerEntryId: z.uuid().or(z.literal("")).default(""),
  relationId: z.uuid().or(z.literal("")).default(""),
  sentAs,
});
export type PartnerFields = z.infer<typeof partnerSchema>;

/** What is said of a partner in words and choices of its own: the fields two partners may differ in when they become one. */
export const ownFields = [
  "name",
  "sector",
  "kind",
  "place",
  "can",
  "wants",
  "decides",
  "decisionTime",
  "notes",
] as const;
export type OwnField = (typeof ownFields)[number];
export type Own = Pick<PartnerFields, OwnField>;

/** How many stand on the list at once; whoever looks for one among more searches. */
export const mostShown = 100;

/** How a list of partners is narrowed; nothing said means all. */
export const partnerWishSchema = z.object({
  text: shortText.default(""),
  sector: z.enum(sectors).optional().catch(undefined),
  targetGroupId: z.uuid().optional().catch(undefined),
  communityId: z.uuid().optional().catch(undefined),
  engagementId: z.uuid().optional().catch(undefined),
});
export type PartnerWish = Partial<z.infer<typeof partnerWishSchema>>;
