import { formatDate } from "#ui/dates.ts";

export type Weekday = (typeof weekdays)[number];
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/**
 * A moment seen from today, so that the demo library always looks alive. "-3 sat 10:15" is the Saturday in the
 * week three weeks before this one, "-2 days 16:00" the day before yesterday; on Danish clocks.
 */
export type When = `${number} ${Weekday} ${number}:${number}` | `${number} days ${number}:${number}`;

/** The moment that is meant when it is `now`. */
export function momentOf(when: When, now: Date): Date {
  const [count = "", unit = "", clock = ""] = when.split(" ");
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return onDanishClocks(dayNumberOf(Number(count), unit, now), hours * 60 + minutes);
}

/** A moment as the calendar day it is in Denmark: "2026-11-14". */
export function dayOf(moment: Date): string {
  return wall(moment).slice(0, 10);
}

/** Puts dates into a text: "{2 fri}" becomes "4. december", and "{29 month}", 29 weeks ahead, becomes "juni". */
export function withDates(text: string, now: Date): string {
  return text.replace(/\{(-?\d+) (\w+)\}/g, (_, count: string, unit: string) => {
    const noon = onDanishClocks(dayNumberOf(Number(count), unit === "month" ? "mon" : unit, now), 12 * 60);
    return unit === "month"
      ? formatDate(noon, "da", "month").replace(/ \d+$/, "")
      : formatDate(noon, "da", "day");
  });
}

const day = 24 * 60 * 60 * 1000;

/** Days since 1970 on a Danish calendar. */
function dayNumberOf(count: number, unit: string, now: Date): number {
  const today = Date.parse(dayOf(now)) / day;
  if (unit === "days") return today + count;
  // The first of January 1970 was a Thursday.
  const monday = today - ((today + 3) % 7);
  const weekday = (weekdays as readonly string[]).indexOf(unit);
  if (weekday < 0) throw new Error(`No such weekday: ${unit}`);
  return monday + count * 7 + weekday;
}

function onDanishClocks(dayNumber: number, minutes: number): Date {
  const guess = dayNumber * day + minutes * 60 * 1000;
  const ahead = Date.parse(`${wall(new Date(guess)).replace(" ", "T")}Z`) - guess;
  return new Date(guess - ahead);
}

/** "2026-11-14 12:15:00": what calendar and clock on a Danish wall show. */
function wall(moment: Date): string {
  return clock.format(moment);
}

// The Swedish way to write a date is the ISO one.
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "medium",
});
