import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { tellDate } from "#ui/tongue-dates.ts";
import type { Tongue } from "#ui/tongues.ts";

/** "torsdag 26. november" on Danish clocks, whatever the reader's tongue. Days as `2026-11-26`. */
export const dayIn = (day: string, tongue: Tongue) => tellDate(`${day}T12:00:00Z`, tongue, "weekday");

/** The same with the hour, `19:00`, where there is one. */
export const whenIn = (day: string, startsAt: string, tongue: Tongue) =>
  startsAt ? tellDate(atDanishClock(day, startsAt), tongue, "weekday-time") : dayIn(day, tongue);
