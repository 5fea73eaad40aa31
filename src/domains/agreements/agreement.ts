import { z } from "zod";
import { longText } from "#platform/web/fields.ts";

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

const term = longText(1500).default("");

/** The agreed text: a text a term, empty where nothing was agreed. */
export const termsSchema = z.object(
  Object.fromEntries(termKeys.map((key) => [key, term])) as Record<TermKey, typeof term>,
);
export type Terms = Record<TermKey, string>;

/** How long a partner's link to an agreement is open, in days. */
export const linkDays = 365;
