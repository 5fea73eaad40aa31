import { z } from "zod";
import { insightSchema } from "#domains/target-group/insight.ts";
import { dayField, longText, sentAs } from "#platform/web/fields.ts";

/** What one asks a partner who has hold of the group (P5). */
export const talkQuestions = ["group", "channels", "formats", "needs", "works", "next"] as const;
export type TalkQuestion = (typeof talkQuestions)[number];

const tie = z.uuid().or(z.literal("")).default("");

/** What is settled before one meets: the purpose in one sentence, about whom, and with whom (P5). */
export const partnerTalkSchema = z.object({
  purpose: longText(300).min(1),
  day: dayField,
  targetGroupId: tie,
  engagementId: tie,
  contactPersonId: tie,
  heldBy: z.uuid(),
  sentAs,
});
export type PartnerTalkFields = z.infer<typeof partnerTalkSchema>;

/** What was said to one question. Nothing at all is an answer too: then it stands empty again. */
export const talkAnswerSchema = z.object({ text: longText(3000).default("") });

/** An insight that an answer is to bear, and whether it speaks for it or against it. */
export const bearingSchema = z.object({
  insightId: z
    .string()
    .default("")
    .refine((id) => z.uuid().safeParse(id).success, { params: { code: "pick" } }),
  side: z
    .enum(["for", "against"])
    .default("for")
    .transform((side) => side === "against"),
});

/** The sentence of an insight that begins with what a partner said. */
export const talkInsightSchema = insightSchema.pick({ sentence: true, sentAs: true });

/** The question at a place in the row, counted from one as in an address; undefined where there is none. */
export function questionAt(place: string | undefined): TalkQuestion | undefined {
  return /^\d$/.test(place ?? "") ? talkQuestions[Number(place) - 1] : undefined;
}

/** Where a question stands in the row, counted from one. */
export const placeOf = (question: TalkQuestion): number => talkQuestions.indexOf(question) + 1;

/** The address of a talk, under its partner. */
export const talkAt = (partnerId: string, talkId: string): string =>
  `/partnere/${partnerId}/samtaler/${talkId}`;
