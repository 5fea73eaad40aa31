import type { PollDay } from "./date-poll.ts";
import { daysOn } from "./poll-day.ts";

/** When people who work or go to school can: after work, in the evening, and on the morning of a day off. */
export const times = { afternoon: "16:30", evening: "19:00", morning: "10:00" } as const;
export type TimeOfDay = keyof typeof times;

/** A week of suggestions, by its number (ISO 8601), and each day with the times one may tick. */
export type SuggestedWeek = { week: number; days: { day: string; times: (PollDay & { of: TimeOfDay })[] }[] };

/**
 * Days to ask about, from the first day on, for some weeks: afternoons and evenings from Monday to Thursday, mornings
 * on Saturday and Sunday. Left out: Friday, which nobody wants; public holidays, and the evening before a run of them;
 * and the days around Christmas and New Year.
 */
export function suggestDays(first: string, weeks: number): SuggestedWeek[] {
  const found: SuggestedWeek[] = [];
  for (let count = 0; count < weeks * 7; count++) {
    const day = daysOn(first, count);
    const suited = timesOn(day);
    if (suited.length === 0) continue;
    const week = weekOf(day);
    if (found.at(-1)?.week !== week) found.push({ week, days: [] });
    found.at(-1)?.days.push({ day, times: suited.map((of) => ({ day, startsAt: times[of], of })) });
  }
  return found;
}

function timesOn(day: string): TimeOfDay[] {
  if (isHoliday(day)) return [];
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return ["morning"];
  if (weekday === 5) return [];
  return isHoliday(daysOn(day, 1)) ? ["afternoon"] : ["afternoon", "evening"];
}

/** A day on which most of Denmark is off: the holidays of the church, 5 June, and from 22 December to 1 January. */
export function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const date = day.slice(5);
  if (date >= "12-22" || date === "01-01" || date === "06-05") return true;
  const easter = easterOf(year);
  // Maundy Thursday, Good Friday, Easter (the Saturday too), Easter Monday, Ascension, Whitsun and Whit Monday.
  return [-3, -2, -1, 0, 1, 39, 49, 50].some((days) => daysOn(easter, days) === day);
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The number of the week a day lies in (ISO 8601): the first is the one with the year's first Thursday. */
export function weekOf(day: string): number {
  const thursday = daysOn(day, 4 - (weekdayOf(day) || 7));
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T12:00:00Z`);
  return 1 + Math.floor((Date.parse(`${thursday}T12:00:00Z`) - first) / (7 * 86_400_000));
}

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
