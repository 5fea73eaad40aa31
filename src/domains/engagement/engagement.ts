import { z } from "zod";
import { dayField, lines, listed, longText, sentAs, shortText, wholeNumber } from "#platform/web/fields.ts";

/** Where a forløb can stand. Waiting is a normal state, and so is a pause (S10). */
export const stateKinds = ["under-way", "waiting", "paused", "closed"] as const;
export type StateKind = (typeof stateKinds)[number];

/** The coordinator holds the threads together; the rest are the team. */
export const teamParts = ["coordinator", "team"] as const;
export type TeamPart = (typeof teamParts)[number];

const beginning = z.object({
  name: shortText.min(1),
  question: longText(400).min(1),
  places: listed,
  targetGroup: shortText.default(""),
});

/** What one is asked for when a forløb begins: little. Everything else can wait. */
export const newEngagementSchema = beginning.extend({ sentAs });
export type NewEngagementFields = z.infer<typeof newEngagementSchema>;

/** Everything a forløb says about itself (product.md G1, method S3.5). Hours are hours of work, money is kroner. */
export const engagementSchema = beginning.extend({
  goal: longText(2000).default(""),
  successCriteria: lines(20),
  strategyIds: z.array(z.uuid()).default([]),
  coordinatorId: z.uuid().or(z.literal("")).default(""),
  teamIds: z.array(z.uuid()).default([]),
  hours: wholeNumber(100_000),
  money: wholeNumber(1_000_000_000),
  resourceNote: longText(2000).default(""),
});
export type EngagementFields = z.infer<typeof engagementSchema>;

/** Where it stands now. Waiting needs to know for whom; a result is what is left when it closes. */
export const stateSchema = z
  .object({ kind: z.enum(stateKinds), note: longText(1000).default(""), since: dayField })
  .refine((state) => state.kind !== "waiting" || state.note !== "", {
    path: ["note"],
    params: { code: "waiting-for-whom" },
  })
  .refine((state) => state.kind !== "closed" || state.note !== "", {
    path: ["note"],
    params: { code: "which-result" },
  });
export type StateFields = z.infer<typeof stateSchema>;
