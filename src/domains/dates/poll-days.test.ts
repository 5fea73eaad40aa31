import { describe, expect, test } from "vitest";
import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { datesIn, datesSchema, keyOf } from "./date-poll.ts";
import { easterOf, isHoliday, suggestDays, weekOf } from "./day-suggestions.ts";
import { meetingCalendar } from "./poll-calendar.ts";
import { daysBetween, daysOn, endOf, sayDay, sayShort } from "./poll-day.ts";
import { daysWaited } from "./waiting-days.ts";

describe("the days that are suggested", () => {
  const suggested = (first: string, weeks = 1) =>
    suggestDays(first, weeks).flatMap(({ days }) => days.flatMap(({ times }) => times.map(keyOf)));

  test("are afternoons and evenings from Monday to Thursday, and mornings at the weekend; Friday is free", () => {
    expect(suggested("2026-11-23")).toEqual([
      "2026-11-23T16:30",
      "2026-11-23T19:00",
      "2026-11-24T16:30",
      "2026-11-24T19:00",
      "2026-11-25T16:30",
      "2026-11-25T19:00",
      "2026-11-26T16:30",
      "2026-11-26T19:00",
      "2026-11-28T10:00",
      "2026-11-29T10:00",
    ]);
  });

  test("stand in their weeks", () => {
    expect(suggestDays("2026-12-10", 1).map(({ week, days }) => [week, days.length])).toEqual([
      [50, 3],
      [51, 3],
    ]);
    expect(weekOf("2027-01-01")).toBe(53);
    expect(weekOf("2026-01-01")).toBe(1);
    expect(weekOf("2025-12-29")).toBe(1);
  });

  test("leave out Easter, and the evening before it", () => {
    const days = suggested("2027-03-22", 2);
    expect(days).toContain("2027-03-24T16:30");
    expect(days).not.toContain("2027-03-24T19:00");
    for (const day of ["2027-03-25", "2027-03-26", "2027-03-27", "2027-03-28", "2027-03-29"])
      expect(
        days.some((key) => key.startsWith(day)),
        day,
      ).toBe(false);
    expect(days).toContain("2027-03-30T19:00");
  });

  test("leave out Christmas and New Year, Ascension, Whitsun and 5 June", () => {
    expect(suggested("2026-12-22", 1)).toEqual([]);
    for (const day of ["2027-01-01", "2027-05-06", "2027-05-16", "2027-05-17", "2027-06-05"])
      expect(isHoliday(day), day).toBe(true);
    // The great prayer day is a day of work since 2024.
    expect(isHoliday("2027-04-23")).toBe(false);
  });

  test("know when Easter is", () => {
    for (const [year, day] of [
      [2024, "2024-03-31"],
      [2025, "2025-04-20"],
      [2026, "2026-04-05"],
      [2027, "2027-03-28"],
      [2038, "2038-04-25"],
      [2285, "2285-03-22"],
    ] as const)
      expect(easterOf(year)).toBe(day);
  });
});

describe("dates of one's own", () => {
  test("come in with those that were ticked, each once and in order", () => {
    const given = datesSchema.parse({
      dates: ["2036-12-10T19:00", "2036-12-08T19:00"],
      ownDay1: "2036-12-09",
      ownTime1: "17:15",
      ownDay2: "2036-12-08",
      ownTime2: "19:00",
    });
    expect(datesIn(given).map(keyOf)).toEqual(["2036-12-08T19:00", "2036-12-09T17:15", "2036-12-10T19:00"]);
  });

  test("are refused by half, in the past, or when there is none at all", () => {
    const codes = (form: object) =>
      datesSchema
        .safeParse(form)
        .error?.issues.map(({ path, ...issue }) => [path[0], "params" in issue && issue.params?.code]);
    expect(codes({ ownDay1: "2036-12-09" })).toEqual([["ownTime1", "no-time"]]);
    expect(codes({ dates: ["2036-12-08T19:00"], ownTime2: "19:00" })).toEqual([["ownDay2", "no-day"]]);
    expect(codes({ ownDay1: "2020-01-01", ownTime1: "19:00" })).toEqual([["ownDay1", "passed"]]);
    expect(codes({})).toEqual([["dates", "none"]]);
    expect(datesSchema.safeParse({ dates: ["2036-12-08T25:00"] }).success).toBe(false);
  });
});

describe("time on Danish clocks", () => {
  test("seven in the evening is seven before and after the clocks change", () => {
    expect(atDanishClock("2027-03-27", "19:00").toISOString()).toBe("2027-03-27T18:00:00.000Z");
    expect(atDanishClock("2027-03-28", "19:00").toISOString()).toBe("2027-03-28T17:00:00.000Z");
    expect(atDanishClock("2026-10-24", "19:00").toISOString()).toBe("2026-10-24T17:00:00.000Z");
    expect(atDanishClock("2026-10-25", "19:00").toISOString()).toBe("2026-10-25T18:00:00.000Z");
  });

  test("days are counted as on a calendar across the change", () => {
    expect(daysOn("2026-10-24", 1)).toBe("2026-10-25");
    expect(daysOn("2027-03-27", 2)).toBe("2027-03-29");
    expect(daysBetween("2026-10-20", "2026-10-30")).toBe(10);
    expect(daysBetween("2027-03-20", "2027-03-30")).toBe(10);
  });

  test("a meeting ends as long after as it lasts, and not after midnight", () => {
    expect(endOf("19:00", 120)).toBe("21:00");
    expect(endOf("16:30", 45)).toBe("17:15");
    expect(endOf("22:30", 180)).toBe("23:59");
  });

  test("a date is said as one says it", () => {
    expect(sayDay({ day: "2026-12-08", startsAt: "19:00" }, "da")).toBe("tirsdag 8. december kl. 19");
    expect(sayDay({ day: "2026-12-08", startsAt: "16:30" }, "da")).toBe("tirsdag 8. december kl. 16.30");
    expect(sayDay({ day: "2026-12-08", startsAt: "09:00" }, "en")).toBe("Tuesday 8 December at 09:00");
    expect(sayShort("2026-12-08", "da")).toBe("tirs. 8. dec.");
  });
});

describe("the calendar file", () => {
  const told = {
    id: "0199",
    sequence: 2,
    isOff: false,
    question: "Hvad mangler fædrene?",
    happening: { day: "2027-03-28", startsAt: "19:00", endsAt: "21:00", place: "Klubhuset" },
    url: "https://vejviser.example/dato/ord",
    now: new Date("2027-03-01T10:00:00Z"),
  };
  const lines = (more: Partial<typeof told> = {}) => meetingCalendar({ ...told, ...more }).split("\r\n");

  test("tells when and where in universal time, and asks for no answer", () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        "METHOD:PUBLISH",
        "UID:0199@vejviser",
        "SEQUENCE:2",
        "DTSTART:20270328T170000Z",
        "DTEND:20270328T190000Z",
        "SUMMARY:Hvad mangler fædrene?",
        "LOCATION:Klubhuset",
        "STATUS:CONFIRMED",
      ]),
    );
    expect(lines().join("\n")).not.toMatch(/ATTENDEE|RSVP/);
  });

  test("takes the meeting out again under the same name", () => {
    expect(lines({ isOff: true, sequence: 3 })).toEqual(
      expect.arrayContaining(["METHOD:CANCEL", "UID:0199@vejviser", "SEQUENCE:3", "STATUS:CANCELLED"]),
    );
  });
});

describe("days lost to waiting", () => {
  const told = {
    begunOn: "2026-11-01",
    askedOn: "2026-11-03",
    answeredOn: "2026-11-20",
    foundOn: "2026-11-22",
    today: "2026-12-01",
    isWaiting: false,
    waits: [],
  };

  test("are those from the question to the date, and each stretch of them", () => {
    expect(daysWaited(told)).toEqual({
      total: 21,
      isOver: true,
      hops: [
        { kind: "asking", days: 2 },
        { kind: "answers", days: 17 },
        { kind: "choosing", days: 2 },
      ],
      boards: [],
    });
  });

  test("go on until today while somebody is still to answer", () => {
    expect(daysWaited({ ...told, foundOn: null, isWaiting: true })).toMatchObject({
      total: 30,
      hops: [
        { kind: "asking", days: 2 },
        { kind: "answers", days: 28 },
      ],
    });
  });

  test("are none on the first day, and before anybody was asked", () => {
    expect(
      daysWaited({ ...told, begunOn: "2026-12-01", askedOn: null, answeredOn: null, foundOn: null }),
    ).toMatchObject({
      total: 0,
      hops: [],
    });
  });

  test("tell of each board how long, and no longer than the search lasted", () => {
    const wait = { for: "bestyrelsen", who: "Idrætsforeningen", from: "2026-11-05" };
    expect(
      daysWaited({
        ...told,
        waits: [
          { ...wait, to: "2026-11-14" },
          { ...wait, who: "Skolen", to: "2026-12-24" },
        ],
      }).boards,
    ).toMatchObject([
      { who: "Skolen", days: 17 },
      { who: "Idrætsforeningen", days: 9 },
    ]);
  });
});
