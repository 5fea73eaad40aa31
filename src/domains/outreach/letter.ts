import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";
import { today } from "#ui/dates.ts";

/**
 * An invitation speaks to whoever would take part; a letter from leader to leader asks that the hours be given (S5.1,
 * S5.2).
 */
export const letterKinds = ["invitation", "leader"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** How it gets there. */
export const deliveries = ["mail", "paper"] as const;
export type Delivery = (typeof deliveries)[number];

/** What one can answer without an account. */
export const answers = ["yes", "no", "later"] as const;
export type LetterAnswer = (typeof answers)[number];

/** How long a link to answer by is open, in days. */
export const linkDays = 120;

/** How many times one invitation can be answered; whoever changes their mind more often had better ring. */
export const mostAnswers = 20;

/** How many days a new answer stands on the page one comes home to. */
export const newsDays = 7;

/** How many hours must have passed since somebody was last written to, before they are reminded. */
export const hoursBetweenReminders = 24;

/** A letter around the shared challenge (S5.2), with one strategy quoted. Who signs a leader's letter leads. */
export const letterSchema = z.object({
  kind: z.enum(letterKinds),
  title: shortText.min(1),
  challenge: longText(600).default(""),
  strategyId: z.uuid().or(z.literal("")).default(""),
  quote: longText(400).default(""),
  body: longText(3000).min(1),
  meeting: longText(300).default(""),
  answerBy: dayField.or(z.literal("")).default(""),
  senderId: z.uuid(),
  sentAs,
});
export type LetterFields = z.infer<typeof letterSchema>;

/** Whom a partner's letter is for, and how it gets there: `person:mail`, or `:paper` when it is for all of them. */
export const routeField = z
  .string()
  .regex(/^[0-9a-f-]*:(mail|paper)$/)
  .transform((given) => {
    const [contactPersonId = "", delivery] = given.split(":");
    return { contactPersonId: contactPersonId || null, delivery: delivery as Delivery };
  });
export type Route = z.infer<typeof routeField>;

/** A route as a form carries it. */
export const routeValue = ({ contactPersonId, delivery }: Route) => `${contactPersonId ?? ""}:${delivery}`;

const answering = {
  answer: z.enum(answers),
  /** Left empty by whoever does not know yet when. */
  laterOn: dayField.or(z.literal("")).default(""),
  word: longText(1500).default(""),
  sentAs,
};

/** An answer: yes, no or ask me later, and a word back. A day to be asked again has not passed. */
export const answerSchema = z
  .object(answering)
  .refine(({ answer, laterOn }) => answer !== "later" || laterOn === "" || laterOn >= today(), {
    path: ["laterOn"],
    params: { code: "passed" },
  })
  .transform(({ laterOn, ...said }) => ({ ...said, laterOn: said.answer === "later" ? laterOn : "" }));
export type AnswerFields = z.infer<typeof answerSchema>;

/** Whether an answer is still to be had: none was given, or one asked to be asked again and the day has come. */
export function isOpen(
  newest: { answer: LetterAnswer; laterOn: string | null } | undefined,
  day: string,
): boolean {
  if (!newest) return true;
  return newest.answer === "later" && newest.laterOn !== null && newest.laterOn <= day;
}
