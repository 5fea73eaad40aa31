import { z } from "zod";
import { longText, sentAs, shortText } from "#platform/web/fields.ts";
import { type ItemKind, isTool, itemKinds } from "./meeting.ts";

/** The longest a line of the agenda lasts, in minutes. Twice the longest one can type, for a meeting that is interpreted. */
export const mostMinutes = 600;

/** A line of the agenda as it is written. Without minutes it lasts what its kind usually does. */
export const agendaItemSchema = z.object({
  kind: z.enum(itemKinds),
  title: shortText.default(""),
  question: longText(400).default(""),
  minutes: z
    .string()
    .default("")
    .transform((text) => (text.trim() === "" ? null : Number(text.trim())))
    .pipe(z.number().int().min(1).max(300).nullable()),
  note: longText(2000).default(""),
  /** Whom it is about: nobody where it is empty, whoever goes without saying where it is not said. */
  personaId: z.uuid().or(z.literal("")).optional(),
  sentAs,
});
export type AgendaItemFields = Omit<z.infer<typeof agendaItemSchema>, "minutes"> & {
  minutes?: number | null;
};

type Span = { from: number; to: number };

/**
 * How many minutes each kind usually lasts with three to ten people (S6.4-S6.9). Values for planning, the shorter
 * where people know each other: whoever leads knows better.
 */
export const usualMinutes: Readonly<Record<ItemKind, Span>> = {
  welcome: { from: 5, to: 10 },
  round: { from: 10, to: 20 },
  "picture-cards": { from: 20, to: 40 },
  persona: { from: 20, to: 40 },
  "service-journey": { from: 45, to: 90 },
  "development-questions": { from: 15, to: 30 },
  brainstorm: { from: 20, to: 40 },
  barriers: { from: 20, to: 30 },
  storyboard: { from: 45, to: 60 },
  "guide-conversation": { from: 20, to: 40 },
  "next-steps": { from: 10, to: 15 },
  talk: { from: 10, to: 20 },
  break: { from: 10, to: 15 },
};

type Lasting = { kind: ItemKind; minutes: number };

/** When a line begins: minutes after the meeting does, and the time of day (`19.05`) where the meeting's own is known. */
export type Timed = { after: number; startsAt: string };

/** The lines with the time each begins, told from the meeting's (`19:00`, or nothing) and from the lines before it. */
export function timed<T extends { minutes: number }>(startsAt: string, lines: readonly T[]): (T & Timed)[] {
  let after = 0;
  return lines.map((line) => {
    const begins = { after, startsAt: clockAfter(startsAt, after) };
    after += line.minutes;
    return { ...line, ...begins };
  });
}

/** What a Danish clock shows so many minutes after `19:00`, as `19.05`; nothing when nobody knows when it began. */
export function clockAfter(startsAt: string, minutes: number): string {
  if (startsAt === "") return "";
  const at = (minutesOf(startsAt) + minutes) % (24 * 60);
  return `${two(Math.floor(at / 60))}.${two(at % 60)}`;
}

/** How long the lines last together. */
export function lengthOf(lines: readonly { minutes: number }[]): number {
  return lines.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** How many minutes a meeting lasts, or null while one of its ends is not known. Times as `19:00`. */
export function meetingLength({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number | null {
  return startsAt === "" || endsAt === "" ? null : minutesOf(endsAt) - minutesOf(startsAt);
}

/** What an agenda could do better, for words that are said once and never stand in the way. */
export type AgendaAdvice =
  | { kind: "too-long"; over: number }
  | { kind: "no-break"; minutes: number }
  | { kind: "ideas-first" };

/** So long people sit without getting up. */
const mostSitting = 90;
const ideaKinds: readonly ItemKind[] = ["brainstorm", "storyboard"];
const peopleKinds: readonly ItemKind[] = ["picture-cards", "persona", "service-journey", "barriers"];

/** What could be said of an agenda: too long for its meeting, no break, or ideas before the people at a first meeting (S6.11). */
export function agendaAdvice(
  meeting: { number: number; startsAt: string; endsAt: string },
  lines: readonly Lasting[],
): AgendaAdvice[] {
  const advice: AgendaAdvice[] = [];
  const over = lengthOf(lines) - (meetingLength(meeting) ?? Number.POSITIVE_INFINITY);
  if (over > 0) advice.push({ kind: "too-long", over });
  const sitting = longestSitting(lines);
  if (sitting > mostSitting) advice.push({ kind: "no-break", minutes: sitting });
  if (meeting.number === 1 && bringsIdeasFirst(lines)) advice.push({ kind: "ideas-first" });
  return advice;
}

function longestSitting(lines: readonly Lasting[]): number {
  let longest = 0;
  let now = 0;
  for (const { kind, minutes } of lines) {
    now = kind === "break" ? 0 : now + minutes;
    longest = Math.max(longest, now);
  }
  return longest;
}

function bringsIdeasFirst(lines: readonly Lasting[]): boolean {
  const idea = lines.findIndex(({ kind }) => ideaKinds.includes(kind));
  return idea >= 0 && !lines.slice(0, idea).some(({ kind }) => peopleKinds.includes(kind));
}

/** How many minutes the tools have together: what an interpreter doubles. */
export function toolMinutes(lines: readonly Lasting[]): number {
  return lengthOf(lines.filter(({ kind }) => isTool(kind)));
}

/** Whether the tools have the double time that an interpreter takes, by what they take at the least. */
export function hasDoubleTime(lines: readonly Lasting[]): boolean {
  const tools = lines.filter(({ kind }) => isTool(kind));
  const least = tools.reduce((sum, { kind }) => sum + usualMinutes[kind].from, 0);
  return toolMinutes(lines) >= 2 * least;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

const two = (number: number) => String(number).padStart(2, "0");
