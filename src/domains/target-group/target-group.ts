import { z } from "zod";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";

/** The people the work is for (C1, S3.4): what we know of them, and what the work with them hangs together with. */
export const targetGroupSchema = z.object({
  name: shortText.min(1),
  known: longText(4000).default(""),
  segmentId: z.uuid().or(z.literal("")).default(""),
  strategyIds: z.array(z.uuid()).default([]),
  engagementIds: z.array(z.uuid()).default([]),
  communityIds: z.array(z.uuid()).default([]),
  sentAs,
});
export type TargetGroupFields = z.infer<typeof targetGroupSchema>;

/** A target group made sharper: what it is called from now on, and why. */
export const sharpeningSchema = z.object({ after: shortText.min(1), reason: longText(1000).min(1), sentAs });
export type SharpeningFields = z.infer<typeof sharpeningSchema>;

/** A segment from research or experience that a target group may lean on. The list is the house's own. */
export const segmentSchema = z.object({ name: shortText.min(1), note: longText(500).default(""), sentAs });
export type SegmentFields = z.infer<typeof segmentSchema>;

/** A reason as it follows "because": without the word itself in front, and without the full stop at its end. */
export const afterBecause = (reason: string) =>
  reason
    .trim()
    .replace(/^(?:fordi|because)\s+/i, "")
    .replace(/\.$/, "");
