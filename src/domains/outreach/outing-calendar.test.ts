import { describe, expect, test } from "vitest";
import { atDanishClock, type CalendarDay, calendarOf } from "./outing-calendar.ts";

const day: CalendarDay = {
  id: "01a1f000-0000-7000-8000-000000000001",
  day: "2026-11-28",
  startsAt: "13:30",
  endsAt: "16:00",
  what: "Sommerfest, grill & sæbekasser",
  where: "Hallen i Agger",
  about: "Kaffe\nog kopper",
  url: "https://vejviser.example/ud-af-huset/dage/1",
};
/** The lines of a calendar file, those that were folded for their length put together again. */
const linesOf = (days: readonly CalendarDay[]) =>
  calendarOf("Ud af huset", days, new Date("2026-11-20T10:00:00Z"))
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n");

describe("a clock in Denmark", () => {
  test.each([
    ["in winter", "2026-11-28", "13:30", "2026-11-28T12:30:00.000Z"],
    ["in summer", "2026-06-13", "13:30", "2026-06-13T11:30:00.000Z"],
    ["just after midnight in summer", "2026-06-13", "00:15", "2026-06-12T22:15:00.000Z"],
    ["in the last hour before summer time", "2026-03-29", "01:30", "2026-03-29T00:30:00.000Z"],
    ["in the first hour of summer time", "2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["the night summer time ends", "2026-10-25", "04:00", "2026-10-25T03:00:00.000Z"],
  ])("%s shows the hour that was meant", (_, date, time, moment) => {
    expect(atDanishClock(date, time).toISOString()).toBe(moment);
  });
});

describe("a calendar file", () => {
  test("has the day with its hours, in universal time so that they are right anywhere", () => {
    const lines = linesOf([day]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        `UID:${day.id}@vejviser`,
        "DTSTAMP:20261120T100000Z",
        "DTSTART:20261128T123000Z",
        "DTEND:20261128T150000Z",
        "SUMMARY:Sommerfest\\, grill & sæbekasser",
        "LOCATION:Hallen i Agger",
        "DESCRIPTION:Kaffe\\nog kopper",
        "URL;VALUE=URI:https://vejviser.example/ud-af-huset/dage/1",
        "END:VCALENDAR",
      ]),
    );
  });

  test("has summer days in summer time", () => {
    expect(linesOf([{ ...day, day: "2026-06-13" }])).toContain("DTSTART:20260613T113000Z");
  });

  test("has a day without a time as a whole day, and nobody is busy for it", () => {
    const lines = linesOf([{ ...day, startsAt: "", endsAt: "" }]);
    expect(lines).toContain("DTSTART;VALUE=DATE:20261128");
    expect(lines).toContain("TRANSP:TRANSPARENT");
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual([]);
  });

  test("has every day, each under its own name, and is a calendar also with none", () => {
    const lines = linesOf([day, { ...day, id: "01a1f000-0000-7000-8000-000000000002", endsAt: "" }]);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    expect(new Set(lines.filter((line) => line.startsWith("UID:"))).size).toBe(2);
    expect(linesOf([])).toContain("END:VCALENDAR");
  });

  test("cannot be made to say more than it was told by a line break in a field", () => {
    const lines = linesOf([{ ...day, what: "Fest\r\nEND:VEVENT\r\nBEGIN:VEVENT", about: "" }]);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
  });
});
