import { z } from "zod";
import { dayField, longText, sentAs, shortText } from "#platform/web/fields.ts";
import { today } from "#ui/dates.ts";

/** Who can carry a task. Local hands are all but the library's own: a partner, volunteers, citizens. */
export const carriers = ["library", "partner", "volunteers", "citizens"] as const;
export type Carrier = (typeof carriers)[number];

/** A handing over that is planned has not happened; when it does, it is done. A plan may also be dropped. */
export const carryingStates = ["planned", "done", "dropped"] as const;
export type CarryingState = (typeof carryingStates)[number];

/** What one can be to a task besides carrying it (facts 1.10). Whoever carries it answers for it: always exactly one. */
export const taskRoles = ["performs", "advises", "hears"] as const;
export type TaskRole = (typeof taskRoles)[number];

/** A task as a version of an agreement remembers it. The names of partners are as they were then. */
export type AgreedTask = {
  text: string;
  now: { carrier: Carrier; partner: string; who: string };
  later: { carrier: Carrier; partner: string; who: string; from: string } | null;
};

/** That somebody carries a task from a day on, as it was noted. */
export type Carrying = {
  id: string;
  carrier: Carrier;
  partnerId: string | null;
  /** Empty when it is none of our partners, or one that has been taken away. */
  partner: string;
  who: string;
  since: string;
  state: CarryingState;
  note: string;
  by: string;
};

/**
 * Who carries a task on a day, who carried it before, and who is to. `carryings` are in the order they came. What is
 * noted for a later day than `day` has not happened. Undefined when nobody has carried it.
 */
export function standingOf(carryings: readonly Carrying[], day: string) {
  const past = carryings.filter(({ state, since }) => state === "done" && since <= day);
  const now = past.at(-1);
  const plan = carryings.find(({ state }) => state === "planned");
  return now && { now, before: past.slice(0, -1), later: plan ? { ...plan, from: plan.since } : null };
}

/** Whom a form names as the one who carries: "library", "volunteers", "citizens", "partner", or the id of a partner. */
const carriedBy = z
  .string()
  .default("")
  .refine((text) => isCarrier(text) || z.uuid().safeParse(text).success, { params: { code: "carrier" } })
  .transform((text) =>
    isCarrier(text)
      ? { carrier: text, partnerId: null }
      : { carrier: "partner" as const, partnerId: text as string | null },
  );

const isCarrier = (text: string): text is Carrier => (carriers as readonly string[]).includes(text);

/** A day that has come: nobody has carried anything tomorrow. */
const pastDay = dayField.refine((day) => day <= today(), { params: { code: "future" } });
const comingDay = dayField.refine((day) => day >= today(), { params: { code: "past" } });
const nothing = z.literal("").transform(() => null);

/** Said once the rest of the form can be read. */
const laterHasDay = { path: ["laterFrom"], params: { code: "laterFrom" } };

/** A task that is taken down: what it is, who carries it and since when, and who is to carry it later, from when (D9). */
export const taskSchema = z
  .object({
    text: shortText.min(1),
    carriedBy,
    who: shortText.default(""),
    since: pastDay.optional().transform((day) => day ?? today()),
    laterCarriedBy: nothing.or(carriedBy).default(null),
    laterWho: shortText.default(""),
    laterFrom: nothing.or(comingDay).default(null),
    agreementId: z.uuid().or(z.literal("")).default(""),
    sentAs,
  })
  .refine((task) => task.laterCarriedBy === null || task.laterFrom !== null, laterHasDay);
export type TaskFields = z.infer<typeof taskSchema>;

/** What a task is called and which agreement it belongs to. Who carries it changes by being handed over. */
export const taskWordsSchema = z.object({
  text: shortText.min(1),
  agreementId: z.uuid().or(z.literal("")).default(""),
});
export type TaskWords = z.infer<typeof taskWordsSchema>;

/** That a task has gone from one to another. That it comes back to the library is as normal, and wants its reason. */
export const handingOverSchema = z
  .object({ carriedBy, who: shortText.default(""), since: pastDay, note: longText(500).default(""), sentAs })
  .refine(({ carriedBy, note }) => carriedBy.carrier !== "library" || note !== "", {
    path: ["note"],
    params: { code: "why" },
  });
export type HandingOver = z.infer<typeof handingOverSchema>;

/** That what was planned has happened: the day it did, and a word about it. */
export const settlingSchema = z.object({ since: pastDay, note: longText(500).default("") });
export type Settling = z.infer<typeof settlingSchema>;

/** Who is to carry a task later, and from when. */
export const planSchema = z.object({ carriedBy, who: shortText.default(""), since: comingDay });
export type Plan = z.infer<typeof planSchema>;

/** Who else has to do with a task, and how. */
export const taskPartSchema = z.object({
  role: z.enum(taskRoles),
  who: shortText.min(1),
  partnerId: z.uuid().or(z.literal("")).default(""),
  sentAs,
});
export type TaskPartFields = z.infer<typeof taskPartSchema>;

/** When a task was no longer needed by anybody. */
export const endingSchema = z.object({ endedOn: pastDay });
