import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";
import { today } from "#ui/dates.ts";
import { tongues } from "#ui/tongues.ts";

/** What can be said to a date. */
export const answers = ["yes", "maybe", "no"] as const;
export type Answer = (typeof answers)[number];

/** Who is asked: somebody at a partner, one of us, citizens told of by a role, and whoever came by the open link. */
export const voterKinds = ["partner", "colleague", "citizens", "open"] as const;
export type VoterKind = (typeof voterKinds)[number];

/** Of what there must be at least one at the table, besides those who must be there. */
export const rules = ["none", "organisation", "sector"] as const;
export type Rule = (typeof rules)[number];

/** How many days a link opens, and how long after a poll is over the names that were typed by guests are kept. */
export const linkDays = 180;
export const daysOfNames = 90;

/** A reminder goes out once, this many days before the last day to answer. */
export const remindDaysBefore = 2;

/** More people than these around one poll, and it is not a poll any more; the open link stops there. */
export const mostVoters = 80;
export const mostDates = 60;

/** A time of day on a Danish clock, `19:00`. */
export const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A date with its time, as one text: `2026-12-08T19:00`. */
export const dateKey = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);
export type PollDay = { day: string; startsAt: string };
export const keyOf = ({ day, startsAt }: PollDay) => `${day}T${startsAt}`;

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");
const notBefore = (day: string) => day >= today();

/** What is to be found a date for (F2): the meeting's question, how long it lasts, where, and the last day to answer. */
export const pollSchema = z.object({
  question: longText(400).min(1),
  minutes: z.coerce.number().int().min(15).max(600),
  place: shortText.default(""),
  answerBy: dayField.refine(notBefore, { params: { code: "passed" } }),
  /** A meeting that was planned without a day, to be given one; empty for a new one. */
  meetingId: z.uuid().or(z.literal("")).default(""),
  sentAs,
});
export type PollFields = z.infer<typeof pollSchema>;

/** The suggestions that were ticked, and up to three dates of one's own. Refused: half a date, and none at all. */
export const datesSchema = z
  .object({
    dates: z.array(dateKey).max(mostDates).default([]),
    ownDay1: dayField.or(z.literal("")).default(""),
    ownTime1: timeField.or(z.literal("")).default(""),
    ownDay2: dayField.or(z.literal("")).default(""),
    ownTime2: timeField.or(z.literal("")).default(""),
    ownDay3: dayField.or(z.literal("")).default(""),
    ownTime3: timeField.or(z.literal("")).default(""),
  })
  .superRefine((given, context) => {
    for (const n of [1, 2, 3] as const) {
      const [day, time] = [given[`ownDay${n}`], given[`ownTime${n}`]];
      if (day && !time)
        context.addIssue({ code: "custom", path: [`ownTime${n}`], params: { code: "no-time" } });
      if (time && !day)
        context.addIssue({ code: "custom", path: [`ownDay${n}`], params: { code: "no-day" } });
      if (day && !notBefore(day))
        context.addIssue({ code: "custom", path: [`ownDay${n}`], params: { code: "passed" } });
    }
    if (given.dates.length === 0 && !given.ownDay1 && !given.ownDay2 && !given.ownDay3)
      context.addIssue({ code: "custom", path: ["dates"], params: { code: "none" } });
  });

/** Every date of such a form, once. */
export function datesIn(given: z.infer<typeof datesSchema>): PollDay[] {
  const own = ([1, 2, 3] as const).flatMap((n) =>
    given[`ownDay${n}`] && given[`ownTime${n}`] ? [`${given[`ownDay${n}`]}T${given[`ownTime${n}`]}`] : [],
  );
  return [...new Set([...given.dates, ...own])].toSorted().map((key) => ({
    day: key.slice(0, 10),
    startsAt: key.slice(11),
  }));
}

/** Another day or another time for a date that has been asked about. */
export const pollDaySchema = z.object({
  day: dayField.refine(notBefore, { params: { code: "passed" } }),
  startsAt: timeField,
});

/** Somebody to ask, as one text: `person:ID`, `partner:ID`, `colleague:ID`. */
const whoKey = z.string().regex(/^(person|partner|colleague):[0-9a-f-]{36}$/);

/** Who is asked, who of them must be there, and of what there must be one. Citizens as roles, one a line. */
export const votersSchema = z.object({
  ask: z.array(whoKey).max(mostVoters).default([]),
  must: z.array(whoKey).max(mostVoters).default([]),
  citizens: z
    .string()
    .default("")
    .transform((text) => text.split(/\r?\n/).map((line) => line.replace(/\s+/g, " ").trim()))
    .transform((lines) => lines.filter(Boolean))
    .pipe(z.array(z.string().max(120)).max(12)),
  citizensMust: ticked,
  rule: z.enum(rules).default("none"),
});
export type VotersFields = z.infer<typeof votersSchema>;

/** What one knows of somebody who is asked: must they be there, which language, and whom they wait for. */
export const voterSchema = z.object({
  must: ticked,
  tongue: z.enum(tongues).or(z.literal("")).default(""),
  quiet: ticked,
  waitingFor: shortText.default(""),
  waitingUntil: dayField.or(z.literal("")).default(""),
});
export type VoterFields = z.infer<typeof voterSchema>;

/** What comes with the answers: a word, a name for whoever has none here, and that a board has to be asked first. */
export const answerSchema = z.object({
  name: shortText.pipe(z.string().max(60)).default(""),
  word: longText(600).default(""),
  waitingFor: shortText.pipe(z.string().max(80)).default(""),
  waitingUntil: dayField.or(z.literal("")).default(""),
  sentAs,
});
export type AnswerFields = z.infer<typeof answerSchema>;

/** The answers in a posted form, by date: the fields `date-ID`. What is none of the three answers is left out. */
export function answersIn(form: FormData): Map<string, Answer> {
  const given = new Map<string, Answer>();
  for (const [name, value] of form)
    if (name.startsWith("date-") && answers.some((one) => one === value))
      given.set(name.slice("date-".length), value as Answer);
  return given;
}
