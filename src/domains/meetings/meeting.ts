import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";

/** What a meeting works with, in the order things usually come (S6.4-S6.10). Each has a board people write on. */
export const toolKinds = [
  "round",
  "picture-cards",
  "persona",
  "service-journey",
  "development-questions",
  "brainstorm",
  "barriers",
  "storyboard",
  "guide-conversation",
  "next-steps",
] as const;
export type Tool = (typeof toolKinds)[number];

/** What a line of the agenda can be. */
export const itemKinds = ["welcome", ...toolKinds, "talk", "break"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Whether an item of the agenda has a board. */
export function isTool(kind: ItemKind): kind is Tool {
  return (toolKinds as readonly ItemKind[]).includes(kind);
}

/** Whom an invitation is for: a partner, citizens nobody names, or a colleague. */
export const guestKinds = ["partner", "citizens", "colleague"] as const;
export type GuestKind = (typeof guestKinds)[number];

/** The parts of a plan, each a question of its own that can wait for its answer. */
export const planParts = [
  "when",
  "lead",
  "room",
  "bring",
  "confidentiality",
  "interpreter",
  "question",
] as const;
export type PlanPart = (typeof planParts)[number];

const maybeId = z.uuid().or(z.literal("")).default("");
/** A time of day on a Danish clock, `19:30`, or nothing. */
const maybeTime = z
  .string()
  .default("")
  .pipe(z.literal("").or(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)));
const number = z.coerce.number().int().min(1).max(50);
const question = longText(400).min(1);
const when = {
  day: dayField.or(z.literal("")).default(""),
  startsAt: maybeTime,
  endsAt: maybeTime,
  place: shortText.default(""),
};
type Hours = { startsAt: string; endsAt: string };
const endsAfter = ({ startsAt, endsAt }: Hours) => endsAt === "" || (startsAt !== "" && startsAt < endsAt);
const endsBefore = { path: ["endsAt"], params: { code: "ends-before" } };

/** What one is asked for when a meeting begins: the question. The day may be found later. Refused: an end before the beginning. */
export const newMeetingSchema = z.object({ number, question, ...when, sentAs }).refine(endsAfter, endsBefore);

/** What each part of the plan takes (F1, S6.12). Who interprets and who leads from outside is told by a role. */
export const partSchemas = {
  question: z.object({ number, question }),
  when: z.object(when).refine(endsAfter, endsBefore),
  lead: z.object({ facilitatorId: maybeId, facilitatorRole: shortText.default(""), takesPartId: maybeId }),
  room: z.object({ room: longText(1000).default("") }),
  bring: z.object({ bring: longText(1000).default("") }),
  confidentiality: z.object({ confidentiality: longText(1000).default("") }),
  interpreter: z.object({
    interpreterLanguage: shortText.default(""),
    interpreterWho: shortText.default(""),
  }),
} satisfies Record<PlanPart, z.ZodType>;

type Parts = { [P in PlanPart]: z.infer<(typeof partSchemas)[P]> };
export type MeetingFields = Parts["question"] &
  Parts["when"] &
  Parts["lead"] &
  Parts["room"] &
  Parts["bring"] &
  Parts["confidentiality"] &
  Parts["interpreter"];

/** What a meeting begins with; the number is the next in the series where none is said. */
export type MeetingBeginning = Pick<MeetingFields, "question"> &
  Partial<Omit<MeetingFields, "question">> & { sentAs?: string | undefined };
