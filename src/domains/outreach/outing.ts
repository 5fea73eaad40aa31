import { z } from "zod";
import { dayField, longText, sentAs, shortText, wholeNumber } from "#platform/web/fields.ts";

/** What there is to go out with: hours of work, people who would like to, and things to bring. */
export const resourceKinds = ["hours", "person", "thing"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

const maybeId = z.uuid().or(z.literal("")).default("");
const maybeDay = dayField.or(z.literal("")).default("");

/** A time of day on a Danish clock, `13:30`, or nothing. */
const maybeTime = z
  .string()
  .default("")
  .pipe(z.literal("").or(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)));

/** A day out of the house (V2.3). Without a time it lasts all day. Refused: an end without a beginning, or before it. */
export const outingSchema = z
  .object({
    day: dayField,
    startsAt: maybeTime,
    endsAt: maybeTime,
    what: shortText.min(1),
    place: shortText.default(""),
    communityId: maybeId,
    partnerId: maybeId,
    engagementId: maybeId,
    memberIds: z.array(z.uuid()).default([]),
    bring: longText(1000).default(""),
    sentAs,
  })
  .refine(({ startsAt, endsAt }) => endsAt === "" || (startsAt !== "" && startsAt < endsAt), {
    path: ["endsAt"],
    params: { code: "ends-before" },
  });
export type OutingFields = z.infer<typeof outingSchema>;

/** What came of a day: in words, and with how many one spoke. Nought says that nobody came, and that is a result. */
export const outcomeSchema = z.object({
  cameOfIt: longText(2000).default(""),
  spokeWith: wholeNumber(100_000),
});
export type OutcomeFields = z.infer<typeof outcomeSchema>;

/** Something that runs by itself and can be left behind (V2.5). */
export const offerSchema = z.object({
  name: shortText.min(1),
  what: longText(1000).default(""),
  needs: longText(1000).default(""),
  sentAs,
});
export type OfferFields = z.infer<typeof offerSchema>;

/** Where an offer stands: with a partner, in a place, or both; until when, once it is over, and how it goes. */
export const offerStaySchema = z
  .object({
    partnerId: maybeId,
    communityId: maybeId,
    since: dayField,
    until: maybeDay,
    note: longText(1000).default(""),
    sentAs,
  })
  .refine(({ partnerId, communityId }) => partnerId !== "" || communityId !== "", {
    path: ["partnerId"],
    params: { code: "nowhere" },
  })
  .refine(({ since, until }) => until === "" || since <= until, {
    path: ["until"],
    params: { code: "until-before" },
  });
export type OfferStayFields = z.infer<typeof offerStaySchema>;

/** What the house has to go out with. `amount` is hours a month, or how many there are of it; nothing is one. */
export const outreachResourceSchema = z.object({
  kind: z.enum(resourceKinds),
  name: shortText.min(1),
  amount: wholeNumber(10_000),
  note: longText(500).default(""),
  sentAs,
});
export type OutreachResourceFields = z.infer<typeof outreachResourceSchema>;
