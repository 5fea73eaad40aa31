import { describe, expect, test } from "vitest";
import { byMonth, comingAndPast, resourceSum, standingNow } from "./outing-days.ts";
import { dayInWords, timeInWords, whereOf } from "./outing-words.ts";

const out = (day: string, startsAt = "") => ({ day, startsAt });

describe("days out", () => {
  test("come with the nearest first and are over with the newest first, and today is still to come", () => {
    const days = ["2026-12-04", "2026-11-20", "2026-11-19", "2026-11-28", "2026-10-01"].map((day) =>
      out(day),
    );
    const { coming, past } = comingAndPast(days, "2026-11-20");
    expect(coming.map(({ day }) => day)).toEqual(["2026-11-20", "2026-11-28", "2026-12-04"]);
    expect(past.map(({ day }) => day)).toEqual(["2026-11-19", "2026-10-01"]);
  });

  test("on one day stand by the clock, a whole day first", () => {
    const day = "2026-11-28";
    const { coming } = comingAndPast([out(day, "13:30"), out(day, "09:00"), out(day)], "2026-11-20");
    expect(coming.map(({ startsAt }) => startsAt)).toEqual(["", "09:00", "13:30"]);
  });

  test("stand under their months, and two Novembers are two", () => {
    const months = byMonth([out("2026-11-28"), out("2026-11-30"), out("2026-12-04"), out("2027-11-02")]);
    expect(months.map(({ month, outings }) => [month, outings.length])).toEqual([
      ["2026-11", 2],
      ["2026-12", 1],
      ["2027-11", 1],
    ]);
  });

  test("are said in words", () => {
    expect(dayInWords("2026-11-28", "da")).toBe("lørdag 28. november");
    expect(dayInWords("2026-11-28", "en")).toBe("Saturday 28 November");
    expect(timeInWords("13:30", "16:00", "da")).toBe("kl. 13.30–16.00");
    expect(timeInWords("13:30", "", "en")).toBe("13:30");
    expect(timeInWords("", "", "da")).toBe("");
  });

  test("say where, and name a place that names itself once", () => {
    const text = { at: (partner: string) => `hos ${partner}`, in: (place: string) => `i ${place}` };
    const community = { name: "Agger" };
    expect(whereOf({ place: "Hallen", partner: { name: "Koret" }, community }, text)).toBe(
      "Hallen hos Koret i Agger",
    );
    expect(whereOf({ place: "", partner: { name: "Agger IF" }, community }, text)).toBe("Hos Agger IF");
    expect(whereOf({ place: "", partner: null, community: null }, text)).toBe("");
  });
});

test("what there is to go out with is added up, each kind for itself, and what says no number is one", () => {
  expect(
    resourceSum([
      { kind: "hours", amount: 8 },
      { kind: "hours", amount: 4 },
      { kind: "hours", amount: null },
      { kind: "person", amount: null },
      { kind: "person", amount: 2 },
      { kind: "thing", amount: null },
    ]),
  ).toEqual({ hours: 12, person: 3, thing: 1 });
});

test("an offer stands where it has come and has not been fetched", () => {
  const today = "2026-11-20";
  const stays = [
    { since: "2026-01-01", until: "2026-03-01" },
    { since: "2026-10-01", until: null },
    { since: "2026-11-20", until: "2026-11-21" },
    { since: "2026-11-02", until: "2026-11-20" },
    { since: "2026-11-21", until: null },
  ];
  const { now, other } = standingNow(stays, today);
  expect(now.map(({ since }) => since)).toEqual(["2026-11-20", "2026-10-01"]);
  expect(other.map(({ since }) => since)).toEqual(["2026-11-21", "2026-11-02", "2026-01-01"]);
});
