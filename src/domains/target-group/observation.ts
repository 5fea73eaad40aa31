import { z } from "zod";
import { dayField, longText, shortText, wholeNumber } from "#platform/web/fields.ts";
import { personLike } from "#platform/web/person-like.ts";

/** Watched, or talked with. Both keep apart what was seen or said and what it may mean (C2, 1.4). */
export const observationKinds = ["observation", "interview"] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** Something counted while one watched: "fædre med børn", 7. */
export type Count = { label: string; count: number };

/** A time of day, `14:30`, or nothing. */
const timeField = z
  .string()
  .default("")
  .pipe(z.literal("").or(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)));

/** An optional tie to a thing with an id. */
const tie = z.uuid().or(z.literal("")).default("");

/**
 * What one observes (S4.1). There is no field for a name, and there must not be one. `id` is made where it is
 * typed, so that a phone that sends twice tells it once.
 */
export const observationSchema = z.object({
  id: z.uuid(),
  kind: z.enum(observationKinds).default("observation"),
  targetGroupId: tie,
  communityId: tie,
  engagementId: tie,
  place: shortText.default(""),
  observedOn: dayField,
  fromTime: timeField,
  toTime: timeField,
  /** Weather, opening hours, whatever made the day what it was. */
  conditions: shortText.default(""),
  situation: longText(2000).default(""),
  /** What was seen, or said. */
  seen: longText(6000).min(1),
  /** What it may mean. Never in the same field. */
  meaning: longText(4000).default(""),
  withWhom: longText(1000).default(""),
  withWhat: longText(1000).default(""),
  quotes: longText(3000).default(""),
  surprises: longText(2000).default(""),
  /** As the form sends them: a label and a number for each, in the same order. Nothing counted is no number. */
  countLabels: z.array(shortText).max(20).default([]),
  countNumbers: z.array(wholeNumber(100_000)).max(20).default([]),
});
export type ObservationFields = z.infer<typeof observationSchema>;

/** The counts of a form. A label with no number was never counted; a number with no label says nothing. */
export const countsOf = (fields: Pick<ObservationFields, "countLabels" | "countNumbers">): Count[] =>
  fields.countLabels.flatMap((label, at) => {
    const count = fields.countNumbers[at];
    return label && count !== null && count !== undefined ? [{ label, count }] : [];
  });

/** Lines that can be counted on at once. */
export const mostCounts = 8;

/** The fields in which somebody may have been named. */
export const toldFields = [
  "seen",
  "meaning",
  "place",
  "conditions",
  "situation",
  "withWhom",
  "withWhat",
  "quotes",
  "surprises",
] as const satisfies readonly (keyof ObservationFields)[];
export type ToldField = (typeof toldFields)[number];

/** The fields that look as if somebody could be found by them. A question to whoever writes, never a refusal. */
export const doubtsAbout = (texts: Readonly<Partial<Record<ToldField, unknown>>>): ToldField[] =>
  toldFields.filter((name) => personLike(String(texts[name] ?? "")));

/** Where observations are sent to (routes.ts), and how many bytes a form with a picture in it may be. */
export const observationAddress = { path: /^\/observationer\//, most: 6 * 1024 * 1024 };
