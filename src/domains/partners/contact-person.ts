import { z } from "zod";
import { dayField, emailField, longText, sentAs, shortText } from "#platform/web/fields.ts";

/** How somebody would rather be reached (S5.3). */
export const preferences = ["phone", "mail", "visit", "letter", "unknown"] as const;
export type Preference = (typeof preferences)[number];

/** How long a person is kept when nothing else is said, in years. */
export const yearsKept = 2;

/** How many days before the end one is reminded of it. */
export const daysOfWarning = 60;

/** Somebody at a partner: only what it takes to ring and to write (D1, L4). */
export const contactPersonSchema = z.object({
  name: shortText.min(1),
  role: shortText.default(""),
  phone: shortText.default(""),
  email: emailField.or(z.literal("")).default(""),
  preference: z.enum(preferences).default("unknown"),
  note: longText(1000).default(""),
  keepUntil: dayField,
  sentAs,
});
export type ContactPersonFields = z.infer<typeof contactPersonSchema>;

/** The last day somebody is kept who is written down on this one; days as `2026-11-20`. */
export function keptUntil(day: string): string {
  const [year = "", ...rest] = day.split("-");
  // The 29th of February is there once in four years.
  return [Number(year) + yearsKept, ...rest].join("-").replace("-02-29", "-02-28");
}

/** How well one of us knows a partner: by name, have worked together, can ring in the evening. */
export const strengths = [1, 2, 3] as const;
export type Strength = (typeof strengths)[number];

export const acquaintanceSchema = z.object({
  memberId: z.uuid(),
  how: shortText.default(""),
  strength: z.coerce.number().pipe(z.literal(strengths)),
  sentAs,
});
export type AcquaintanceFields = z.infer<typeof acquaintanceSchema>;
