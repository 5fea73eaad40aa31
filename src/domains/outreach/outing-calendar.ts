import ical, { ICalEventTransparency } from "ical-generator";

/** What of a day out stands in a calendar. Times as `13:30` on Danish clocks. */
export type CalendarDay = {
  id: string;
  day: string;
  startsAt: string;
  endsAt: string;
  what: string;
  where: string;
  about: string;
  /** The page of the day. */
  url: string;
};

/**
 * Days out as a calendar file (RFC 5545). Times are written in universal time, so that a calendar anywhere puts them
 * right, in summer and in winter; a day without a time lasts all day. The same day fetched again takes the place of
 * the first.
 */
export function calendarOf(name: string, days: readonly CalendarDay[], now: Date): string {
  const calendar = ical({ name, prodId: { company: "Vejviser", product: "Ud af huset", language: "DA" } });
  for (const { id, day, startsAt, endsAt, what, where, about, url } of days) {
    calendar.createEvent({
      id: `${id}@vejviser`,
      stamp: now,
      summary: what,
      location: where || null,
      description: about || null,
      url,
      // The whole day: whoever is out is still to be asked about an hour of it.
      ...(startsAt
        ? { start: atDanishClock(day, startsAt), end: endsAt ? atDanishClock(day, endsAt) : null }
        : {
            allDay: true,
            start: new Date(`${day}T00:00:00Z`),
            transparency: ICalEventTransparency.TRANSPARENT,
          }),
    });
  }
  return calendar.toString();
}

/** The moment when a clock in Denmark shows this time on this day. */
export function atDanishClock(day: string, time: string): Date {
  const guess = Date.parse(`${day}T${time}:00Z`);
  const ahead = Date.parse(`${clock.format(guess).replace(" ", "T")}Z`) - guess;
  // Where the clocks change between the guess and the moment, the second look is the right one.
  const moment = guess - ahead;
  const behind = Date.parse(`${clock.format(moment).replace(" ", "T")}Z`) - moment;
  return new Date(guess - behind);
}

// The Swedish way to write a date is the ISO one.
const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "short",
  timeStyle: "medium",
});
