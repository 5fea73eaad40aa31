import { describe, expect, test } from "vitest";
import { formatAgo, formatDate } from "./dates.ts";

describe("a date as it is said", () => {
  const evening = new Date("2026-12-04T18:00:00Z");

  test("in Danish", () => {
    expect(formatDate(evening, "da", "day")).toBe("4. december");
    expect(formatDate(evening, "da", "day-year")).toBe("4. december 2026");
    expect(formatDate(evening, "da", "time")).toBe("kl. 19.00");
    expect(formatDate(evening, "da", "day-time")).toBe("4. december kl. 19.00");
    expect(formatDate(evening, "da", "month")).toBe("december 2026");
  });

  test("in English", () => {
    expect(formatDate(evening, "en", "day")).toBe("4 December");
    expect(formatDate(evening, "en", "day-year")).toBe("4 December 2026");
    expect(formatDate(evening, "en", "time")).toBe("19:00");
    expect(formatDate(evening, "en", "day-time")).toBe("4 December at 19:00");
  });

  test("a bare day stays that day", () => {
    expect(formatDate("2026-12-04", "da", "day")).toBe("4. december");
    expect(formatDate("2026-07-04", "da", "day")).toBe("4. juli");
  });

  test("Danish clocks go forward on 29 March 2026 and back on 25 October", () => {
    expect(formatDate("2026-03-29T00:59:00Z", "da", "time")).toBe("kl. 01.59");
    expect(formatDate("2026-03-29T01:00:00Z", "da", "time")).toBe("kl. 03.00");
    expect(formatDate("2026-10-25T00:30:00Z", "da", "time")).toBe("kl. 02.30");
    expect(formatDate("2026-10-25T01:30:00Z", "da", "time")).toBe("kl. 02.30");
  });

  test("midnight is 00.00, and belongs to the new Danish day", () => {
    expect(formatDate("2026-12-03T23:00:00Z", "da", "day-time")).toBe("4. december kl. 00.00");
  });

  test("an impossible date is thrown", () => {
    expect(() => formatDate("i morgen", "da", "day")).toThrow(RangeError);
  });
});

describe("how long ago", () => {
  const now = "2026-11-20T09:00:00Z";
  const ago = (moment: string, language: "da" | "en" = "da") => formatAgo(moment, language, now);

  test("counts days on a Danish calendar, not in hours", () => {
    // 22.59 and 23.00 UTC on the 19th: one Danish day apart.
    expect(ago("2026-11-19T22:59:00Z")).toBe("i går");
    expect(ago("2026-11-19T23:00:00Z")).toBe("i dag");
    expect(formatAgo("2026-03-28T23:30:00Z", "da", "2026-03-29T21:30:00Z")).toBe("i dag");
  });

  test.each([
    ["2026-11-18T09:00:00Z", "for to dage siden"],
    ["2026-11-13T09:00:00Z", "for en uge siden"],
    ["2026-10-30T09:00:00Z", "for tre uger siden"],
    ["2026-10-20T09:00:00Z", "for en måned siden"],
    ["2026-08-20T09:00:00Z", "for tre måneder siden"],
    ["2025-11-20T09:00:00Z", "for et år siden"],
    ["2006-11-20T09:00:00Z", "for 20 år siden"],
    ["2026-11-21T09:00:00Z", "i morgen"],
    ["2026-11-25T09:00:00Z", "om fem dage"],
  ])("%s is %s", (moment, said) => expect(ago(moment)).toBe(said));

  test("in English", () => {
    expect(ago("2026-10-30T09:00:00Z", "en")).toBe("three weeks ago");
    expect(ago("2026-11-13T09:00:00Z", "en")).toBe("one week ago");
    expect(ago("2027-11-20T09:00:00Z", "en")).toBe("in one year");
  });
});
