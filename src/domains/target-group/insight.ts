import { z } from "zod";
import { longText, sentAs } from "#platform/web/fields.ts";

/** How well an insight is borne: one voice, several that agree, or several kinds of evidence. People judge it. */
export const strengths = ["weak", "some", "strong"] as const;
export type Strength = (typeof strengths)[number];

/**
 * What an insight can lean on (C5). `agreed` is the sentence a table ended in, `answer` what one person said, `partner`
 * what a partner told in a talk, `meeting` a note from the table of a meeting.
 */
export const evidenceKinds = [
  "observation",
  "answer",
  "agreed",
  "partner",
  "meeting",
  "figure",
  "register",
  "other",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a piece of evidence is, as one sees it: an observation may be an interview. */
export const evidenceSorts = [
  "observation",
  "interview",
  "agreed",
  "answer",
  "partner",
  "meeting",
  "figure",
  "register",
  "other",
] as const;
export type EvidenceSort = (typeof evidenceSorts)[number];

const tie = z.uuid().or(z.literal("")).default("");

/** One sentence, and what it is about. How well it is borne is judged by itself, when there is something to judge. */
export const insightSchema = z.object({
  sentence: longText(400).min(1),
  targetGroupId: tie,
  communityId: tie,
  engagementId: tie,
  sentAs,
});
export type InsightFields = z.infer<typeof insightSchema>;

/** A judgement of strength is nothing without its reason. */
export const judgementSchema = z.object({
  strength: z.enum(strengths),
  strengthReason: longText(600).min(1),
});
export type JudgementFields = z.infer<typeof judgementSchema>;

/** Whether it speaks against the insight, as the button says that was pressed. */
const against = z
  .enum(["for", "against"])
  .default("for")
  .transform((side) => side === "against");

/** What was ticked among the offers, by their keys. */
export const picksSchema = z.object({ pick: z.array(z.string().max(100)).max(100).min(1), side: against });

/** Evidence in one's own words: what no list has. */
export const ownEvidenceSchema = z.object({ text: longText(600).min(1), side: against, sentAs });
export type OwnEvidenceFields = z.infer<typeof ownEvidenceSchema>;

/** What a judgement can be made from. */
export type Weight = {
  /** How many pieces point the way of the insight, and how many of each sort, in the order of the list of sorts. */
  supporting: number;
  sorts: { sort: EvidenceSort; count: number }[];
  /** How many different colleagues have watched or asked. */
  observers: number;
  against: number;
};

/** What the evidence itself says about how well it bears; the judgement is left to people (C5). */
export function weigh(
  evidence: readonly { sort: EvidenceSort; against: boolean; observerId: string | null }[],
): Weight {
  const supporting = evidence.filter((one) => !one.against);
  const sorts = evidenceSorts.flatMap((sort) => {
    const count = supporting.filter((one) => one.sort === sort).length;
    return count > 0 ? [{ sort, count }] : [];
  });
  return {
    supporting: supporting.length,
    sorts,
    observers: new Set(supporting.flatMap((one) => one.observerId ?? [])).size,
    against: evidence.length - supporting.length,
  };
}
