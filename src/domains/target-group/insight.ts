import { z } from "zod";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";

/** How well an insight is borne: one voice, several that agree, or several kinds of evidence. People judge it. */
export const strengths = ["weak", "some", "strong"] as const;
export type Strength = (typeof strengths)[number];

/** What an insight can lean on (C5). */
export const evidenceKinds = ["observation", "answer", "figure", "register", "other"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const tie = z.uuid().or(z.literal("")).default("");

export const insightSchema = z.object({
  sentence: longText(400).min(1),
  targetGroupId: tie,
  communityId: tie,
  engagementId: tie,
  strength: z.enum(strengths).default("weak"),
  strengthReason: longText(600).default(""),
  sentAs,
});
export type InsightFields = z.infer<typeof insightSchema>;

/** `of` is the id of what it points at; for `other` it is empty and the text says it all. */
export const evidenceSchema = z.object({
  kind: z.enum(evidenceKinds),
  of: tie,
  text: longText(600).default(""),
  sentAs,
});
export type EvidenceFields = z.infer<typeof evidenceSchema>;

export const developmentQuestionSchema = z.object({ text: shortText.min(1), sentAs });
export type DevelopmentQuestionFields = z.infer<typeof developmentQuestionSchema>;
