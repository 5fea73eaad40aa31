import type { Language } from "#ui/words.ts";
import type { PollDay } from "./date-poll.ts";

/** "tirsdag 8. december kl. 19", "Tuesday 8 December at 19.00": a date as one says it. No half hours, no zeros. */
export function sayDay({ day, startsAt }: PollDay, language: Language): string {
  return language === "da"
    ? `${sayWeekday(day, language)} ${sayTime(startsAt, language)}`
    : `${sayWeekday(day, language)} at ${sayTime(startsAt, language)}`;
}

/** "tirsdag 8. december", "Tuesday 8 December". */
export function sayWeekday(day: string, language: Language): string {
  return weekdays[language]
    .format(noon(day))
    .replace(/^(\p{L}+) den /u, "$1 ")
    .replace(",", "");
}

/** "tir. 8. dec.": where there is little room. */
export function sayShort(day: string, language: Language): string {
  return shorts[language]
    .format(noon(day))
    .replace(/^(\p{L}+\.?) (den )?/u, "$1 ")
    .replace(",", "");
}

/** "kl. 19", "kl. 16.30"; "19:00", "16:30". */
export function sayTime(time: string, language: Language): string {
  if (language === "en") return time;
  const [hour = "", minutes] = time.split(":");
  return minutes === "00" ? `kl. ${Number(hour)}` : `kl. ${Number(hour)}.${minutes}`;
}

/** When something ends that begins at a time of day and lasts some minutes. Midnight is as late as a meeting gets. */
export function endOf(startsAt: string, minutes: number): string {
  const [hour = 0, minute = 0] = startsAt.split(":").map(Number);
  const end = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59);
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

/** A day some days on. Days are days of a calendar, so a change of clocks is nothing to them. */
export function daysOn(day: string, count: number): string {
  const at = noon(day);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** How many days there are from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const shape = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const weekdays = {
  da: new Intl.DateTimeFormat("da-DK", shape),
  en: new Intl.DateTimeFormat("en-GB", shape),
};
const short = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
const shorts = { da: new Intl.DateTimeFormat("da-DK", short), en: new Intl.DateTimeFormat("en-GB", short) };
