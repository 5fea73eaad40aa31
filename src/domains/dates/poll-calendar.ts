import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { endOf } from "./poll-day.ts";

/** When and where a meeting is. Times as `19:00` on Danish clocks; an end that is not known is left empty. */
export type Happening = { day: string; startsAt: string; endsAt: string; place: string };

/**
 * A meeting as a calendar file (RFC 5545). It tells and does not ask: METHOD is PUBLISH, so that no calendar wants one
 * more answer from somebody who has given theirs. The same `id` with a higher `sequence` takes the place of the one
 * before; `isOff` takes it out again. Times are written in universal time, which is right in summer and in winter.
 */
export function meetingCalendar(told: {
  id: string;
  sequence: number;
  isOff: boolean;
  question: string;
  happening: Happening;
  url: string;
  now: Date;
}): string {
  const { id, sequence, isOff, question, happening, url, now } = told;
  const { day, startsAt, endsAt, place } = happening;
  const calendar = ical({
    name: question,
    prodId: { company: "Vejviser", product: "Møder", language: "DA" },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${id}@vejviser`,
    sequence,
    stamp: now,
    summary: question,
    location: place || null,
    url: url || null,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: atDanishClock(day, startsAt),
    end: atDanishClock(day, endsAt || endOf(startsAt, 120)),
  });
  return calendar.toString();
}
