import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";
import { type Side, sides } from "./exchange.ts";

/** The few questions both sides answer each for themselves, before they look at each other's answers (V3B.5, D9). */
export const expectationKeys = [
  "purpose",
  "format",
  "ambition",
  "ours",
  "yours",
  "hours",
  "worry",
  "ending",
] as const;
export type ExpectationKey = (typeof expectationKeys)[number];

/** What the agreed text says something about. Tasks stand beside it, by themselves. */
export const termKeys = [
  "purpose",
  "format",
  "ambition",
  "hours",
  "money",
  "sender",
  "tickets",
  "followUp",
  "notDoing",
  "howLong",
  "stopping",
] as const;
export type TermKey = (typeof termKeys)[number];

/**
 * Who an answer is from: either side by itself, or both when they have looked at a question together. What both say is
 * their words for it; an empty text says that it is still to be talked about.
 */
export const voices = [...sides, "both"] as const;
export type Voice = (typeof voices)[number];

/**
 * The term of the agreed text that the words for a question go into. Who does what becomes tasks.
 */
export const termOf: Partial<Record<ExpectationKey, TermKey>> = {
  purpose: "purpose",
  format: "format",
  ambition: "ambition",
  hours: "hours",
  worry: "followUp",
  ending: "howLong",
};

/**
 * The question under which the other side has answered the same: what the one takes upon itself is what the other
 * hopes for.
 */
export function asAskedOf(side: Side, question: ExpectationKey): ExpectationKey {
  if (side === "library") return question;
  return question === "ours" ? "yours" : question === "yours" ? "ours" : question;
}

const answer = longText(1000).default("");

/** One side's answers, as they are typed. */
export const expectationsSchema = z.object(
  Object.fromEntries(expectationKeys.map((key) => [key, answer])) as Record<ExpectationKey, typeof answer>,
);
export type Expectations = Record<ExpectationKey, string>;

const term = longText(1500).default("");

/** The agreed text: a text a term, empty where nothing was agreed. */
export const termsSchema = z.object(
  Object.fromEntries(termKeys.map((key) => [key, term])) as Record<TermKey, typeof term>,
);
export type Terms = Record<TermKey, string>;

/** A text with nothing in it yet. */
export const emptyTerms = Object.fromEntries(termKeys.map((key) => [key, ""])) as Terms;

const maybeDay = z
  .string()
  .default("")
  .transform((text) => text.trim() || null)
  .pipe(dayField.nullable());

/** The agreed text with its two days, and the number of the version it was written from; 0 for the first. */
export const versionSchema = termsSchema.extend({
  staysUntil: maybeDay,
  followUpOn: maybeDay,
  basedOn: z.coerce.number().int().min(0).default(0),
});
export type VersionFields = z.infer<typeof versionSchema>;

const maybeId = z
  .string()
  .default("")
  .transform((text) => text || null)
  .pipe(z.uuid().nullable());

/** What an agreement is called, and whom its link is sent to. */
export const headSchema = z.object({ name: shortText.min(1), contactPersonId: maybeId, sentAs });
export type HeadFields = z.infer<typeof headSchema>;

/** What the two found together about one question; nothing when it is still to be talked about. */
export const settlingSchema = z.object({
  question: z.enum(expectationKeys),
  words: longText(1500).default(""),
});
export type Settling = z.infer<typeof settlingSchema>;

/** A yes to one version, in a role: "formand". No name is asked for. */
export const yesSchema = z.object({ number: z.coerce.number().int().min(1), role: shortText.max(60).min(1) });
export type Yes = z.infer<typeof yesSchema>;

/** What is not right yet about one version. */
export const objectionSchema = z.object({
  number: z.coerce.number().int().min(1),
  objection: longText(1000).min(1),
});
export type Objection = z.infer<typeof objectionSchema>;

export const endingSchema = z.object({ endedOn: dayField, endedWhy: longText(500).default("") });
export type Ending = z.infer<typeof endingSchema>;

/** How many answers, and how many yeses and objections, may come to one agreement by its links. */
export const mostByLink = 40;

/** How long a partner's link to an agreement is open, in days. */
export const linkDays = 365;
