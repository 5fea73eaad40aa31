import { z } from "zod";
import { dayField, longText, sentAs } from "#platform/web/fields.ts";
import { today } from "#ui/dates.ts";

/** How somebody was reached for. */
export const ways = ["phone", "mail", "message", "visit", "meeting", "letter"] as const;
export type Way = (typeof ways)[number];

/**
 * What came of it (D5). That nobody came, and that one is to try again, are ordinary states and no failures (S10).
 * `talked` is contact without an answer asked for.
 */
export const outcomes = ["talked", "yes", "waiting", "try-again", "nobody-came", "no"] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcomes after which the matter is still open. */
export const openOutcomes: readonly Outcome[] = ["waiting", "try-again", "nobody-came"];

/** Whether a matter still waits: by what came of it last, or because a day is set for taking it up again. */
export function stillOpen({ outcome, nextOn }: { outcome: Outcome; nextOn: string | null }): boolean {
  return openOutcomes.includes(outcome) || nextOn !== null;
}

/** One contact attempt, as it is kept. */
export type AttemptFields = {
  engagementId: string;
  contactPersonId: string;
  /** Who of us did it; empty is the one who notes it. */
  memberId: string;
  way: Way;
  outcome: Outcome;
  /** The day it was done, and the day it is taken up again; as `2026-11-20`. */
  day: string;
  nextOn: string | null;
  text: string;
  sentAs?: string | undefined;
};

/** Where a field stands empty, what the message says is read instead. */
const oneOf = z.uuid().or(z.literal("")).default("");
const aDay = dayField.or(z.literal("")).default("");

/** A contact attempt, as short as a message: one text, and the rest only where one wants it otherwise (D5). */
export const attemptSchema = z.object({
  text: longText(600).min(1),
  way: z.enum(ways).or(z.literal("")).default(""),
  outcome: z.enum(outcomes).or(z.literal("")).default(""),
  nextOn: aDay,
  /** That the day stands as it is meant, also when there is none. */
  dayMeant: z
    .string()
    .optional()
    .transform((said) => said === "on"),
  /** What has not happened yet is no attempt. */
  day: aDay.refine((day) => day <= today(), { params: { code: "not-yet" } }),
  engagementId: oneOf,
  contactPersonId: oneOf,
  memberId: oneOf,
  sentAs,
});
export type TypedAttempt = z.infer<typeof attemptSchema>;
