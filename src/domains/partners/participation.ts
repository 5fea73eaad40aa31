import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";

/** Somebody one thinks of asking, or somebody who is in. */
export const stages = ["considered", "in"] as const;
export type Stage = (typeof stages)[number];

/** That a partner takes part in a forløb: since when, what with, and whether it is new to us (S5.4, S5.5). */
export const participationSchema = z.object({
  partnerId: z.uuid(),
  stage: z.enum(stages).default("in"),
  since: dayField,
  what: shortText.default(""),
  isNew: z
    .string()
    .optional()
    .transform((ticked) => ticked === "on"),
  branchId: z.uuid().or(z.literal("")).default(""),
  targetGroupId: z.uuid().or(z.literal("")).default(""),
  sentAs,
});
export type ParticipationFields = z.infer<typeof participationSchema>;

const grade = z.coerce.number().int().min(1).max(5);

/** What one of us thinks of talking to a partner: what it may give, and how easily it is reached (P3). */
export const ratingSchema = z.object({
  partnerId: z.uuid(),
  value: grade,
  access: grade,
  reason: longText(1000).default(""),
  competitor: z
    .string()
    .optional()
    .transform((ticked) => ticked === "on"),
});
export type RatingFields = z.infer<typeof ratingSchema>;
