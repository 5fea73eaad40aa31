import { z } from "zod";
import { dayField, longText, sentAs } from "#platform/web/fields.ts";
import { stations, ways } from "./station.ts";

/** Go, not now, someone else: all three are good results of a needs analysis (V1.5). `other` is any later choice. */
export const outcomes = ["go", "not-now", "someone-else", "other"] as const;
export type Outcome = (typeof outcomes)[number];

export const decisionSchema = z
  .object({
    station: z.enum(stations),
    outcome: z.enum(outcomes),
    decided: longText(500).default(""),
    reason: longText(2000).min(1),
    people: longText(300).min(1),
    decidedOn: dayField,
    sentAs,
  })
  .refine((made) => made.outcome !== "other" || made.decided !== "", {
    path: ["decided"],
    params: { code: "what" },
  });
export type DecisionFields = z.infer<typeof decisionSchema>;

export const wayChoiceSchema = z.object({
  ways: z.array(z.enum(ways)).min(1),
  reason: longText(2000).min(1),
  people: longText(300).min(1),
  chosenOn: dayField,
  sentAs,
});
export type WayChoiceFields = z.infer<typeof wayChoiceSchema>;
