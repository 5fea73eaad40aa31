import { z } from "zod";
import { newEngagementSchema } from "#domains/engagement/engagement.ts";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";

/**
 * What can become of an idea (E1). `new` is also said when one is taken up again; `became` is a forløb of its own,
 * `joined` one that was there already. `heard` is where an idea begins that nobody wrote: it came up at a meeting.
 */
export const stepKinds = ["new", "heard", "exploring", "became", "joined", "declined", "spam"] as const;
export type StepKind = (typeof stepKinds)[number];

/** Who wrote a line of the correspondence. */
export const writers = ["citizen", "library"] as const;
export type Writer = (typeof writers)[number];

/** Why an idea is here no more; only their number is kept. */
export const partings = ["withdrawn", "spam"] as const;

/** The questions an idea is explored with (V3A.1, V3A.5), in the order a conversation takes them. */
export const exploringKeys = ["what", "need", "whom", "takes", "length", "others"] as const;
export type ExploringKey = (typeof exploringKeys)[number];

/** How many days a link to one's own idea works. */
export const linkDays = 365;
/** How many days an address to answer on is kept after the answer. */
export const contactDays = 90;
/** How many days spam lies here before it is thrown away. */
export const spamDays = 30;
/** How many times a citizen may write more about one idea. */
export const mostWords = 30;

/** An e-mail address or a telephone number, or nothing. */
const contactField = z
  .string()
  .default("")
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .max(200)
      .refine((text) => text === "" || isEmail(text) || isPhone(text), { params: { code: "contact" } }),
  );

export const isEmail = (text: string) => z.email().safeParse(text).success;
const isPhone = (text: string) => /^\+?[\d\s()-]+$/.test(text) && text.replace(/\D/g, "").length >= 8;

/** What a citizen writes. Only the idea itself is asked for; the rest may be left out. */
export const ideaSchema = z.object({
  text: longText(2000).min(1),
  forWhom: shortText.default(""),
  place: shortText.default(""),
  helpWanted: longText(1000).default(""),
  firstName: shortText.max(60).default(""),
  contact: contactField,
});
export type IdeaFields = z.infer<typeof ideaSchema>;

/** One more word from a citizen. */
export const wordSchema = z.object({ word: longText(2000).min(1), sentAs });

/** An answer to a citizen. */
export const answerSchema = z.object({ text: longText(4000).min(1), sentAs });
export type AnswerFields = z.infer<typeof answerSchema>;

/** Notes from the exploring conversation; an empty one is no note. */
export const exploringSchema = z.object(
  Object.fromEntries(exploringKeys.map((key) => [key, longText(2000).default("")])) as Record<
    ExploringKey,
    z.ZodDefault<z.ZodString>
  >,
);
export type Exploring = Record<ExploringKey, string>;

/** Who was introduced to whom, and when (V3A.3). */
export const introductionSchema = z.object({ who: longText(500).min(1), day: dayField, sentAs });
export type IntroductionFields = z.infer<typeof introductionSchema>;

/** Who carries it today, and who is to carry it when the library has left (V3A.4). */
export const carryingSchema = z.object({
  carriedNow: longText(1000).default(""),
  carriedLater: longText(1000).default(""),
});
export type CarryingFields = z.infer<typeof carryingSchema>;

/** The idea as one that joins a forløb which is there already. */
export const joiningSchema = z.object({ engagementId: z.uuid(), note: longText(500).default("") });

/** What is asked when an idea becomes a forløb along way 3A: what every forløb begins with, and why. */
export const becomingSchema = newEngagementSchema.extend({
  reason: longText(2000).min(1),
  people: longText(300).min(1),
});
export type Becoming = z.infer<typeof becomingSchema>;

/** What stands on the page where citizens write, and which places it names. */
export const ideaPageSchema = z.object({
  open: z.literal("yes").optional(),
  intro: longText(1000).default(""),
  communityIds: z.array(z.uuid()).max(50).default([]),
});
export type IdeaPageFields = z.infer<typeof ideaPageSchema>;

/** The first words of an idea, to know it by in a list: at most 70 characters, broken between words. */
export function openingWords(text: string, most = 70): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${end < most / 2 ? cut : cut.slice(0, end)} …`;
}

/** A library's name as the last part of an address: "Strandby Bibliotekerne" becomes "strandby-bibliotekerne". */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "bibliotek"
  );
}
