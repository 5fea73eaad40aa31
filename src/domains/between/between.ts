import { z } from "zod";
import type { MinutesStep } from "#domains/minutes/minutes.ts";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";

/** The parts of the page the partners read between meetings, in the order they are read (F8). */
export const betweenParts = ["said", "next", "waiting"] as const;
export type BetweenPart = (typeof betweenParts)[number];

/** How many days a link to the page opens. */
export const linkDays = 180;
/** How many words a forløb keeps by its links; nobody needs more, and a machine that writes is stopped. */
export const mostWords = 500;

/** Our own words over one part. `was` is what stood there when they were written. */
export const ownWordsSchema = z.object({
  part: z.enum(betweenParts),
  text: longText(4000).default(""),
  was: longText(9000).default(""),
});
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** What a partner writes to us. A name only if they want to be called something. */
export const partnerWordSchema = z.object({
  name: shortText.max(80).default(""),
  text: longText(2000).min(1),
  sentAs,
});
export type PartnerWordFields = z.infer<typeof partnerWordSchema>;

/** Whom the page is mailed to. */
export const mailingSchema = z.object({ personIds: z.array(z.uuid()).max(100).default([]), sentAs });
export type Mailing = z.infer<typeof mailingSchema>;

/** What got dots on one board, the most first. */
export type Dotted = { what: string; dots: number };

/** What the house knows of the time between two meetings, fit for every partner to read: nobody's name, nobody's address. */
export type BetweenTold = {
  /** The newest meeting whose minutes are finished, and what came of it. */
  meeting: {
    id: string;
    number: number;
    day: string | null;
    question: string;
    confidentiality: string;
  } | null;
  nuggets: string[];
  decisions: { what: string; who: string }[];
  dotted: Dotted[];
  steps: MinutesStep[];
  /** The meeting ahead; its day may not be found yet. Times as `19:00`, Danish time. */
  next: {
    number: number;
    question: string;
    day: string | null;
    startsAt: string;
    endsAt: string;
    place: string;
  } | null;
  polls: { question: string; answerBy: string }[];
  /** How many agreements wait for an answer from the other side. */
  agreements: number;
  /** What was taken on at a meeting and was to be handed over by now. */
  tasks: string[];
};

/** Our own words over each part. */
export type BetweenOwn = Record<BetweenPart, string>;

/** Whether a part has anything in it, of ours or of the house's. */
export function isSilentPart(part: BetweenPart, own: BetweenOwn, told: BetweenTold): boolean {
  if (own[part] !== "") return false;
  if (part === "said") return told.nuggets.length + told.decisions.length + told.dotted.length === 0;
  if (part === "next") return told.next === null && told.steps.length === 0;
  return told.polls.length + told.agreements + told.tasks.length === 0;
}
