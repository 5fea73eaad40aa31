import { z } from "zod";
import { listed, longText, sentAs, shortText } from "#platform/web/fields.ts";

/** A round is talked through by several at a table, or thought through by one alone. */
export const roundKinds = ["conversation", "alone"] as const;
export type RoundKind = (typeof roundKinds)[number];

/** Silence before answers, as long as the method likes it; milliseconds. */
export const silence = 2 * 60 * 1000;

export const beginSchema = z.object({ present: z.array(z.string()).default([]), guests: listed, sentAs });
export const answerSchema = z.object({
  answerId: z.uuid(),
  text: longText(2000).min(1),
  saidBy: shortText.default(""),
});
/** `was`: the sentence as it stood when the page was opened; another window may have written since. */
export const agreedSchema = z.object({ agreed: longText(600), was: longText(600).optional() });

/** Answers older than this many days are shown as old; never as wrong. */
export const oldAfterDays = 180;
