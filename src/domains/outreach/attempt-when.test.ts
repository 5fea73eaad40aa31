import { expect, test } from "vitest";
import { saidDay } from "./attempt-when.ts";

test.each([
  ["2026-11-20", "i dag", "today"],
  ["2026-11-19", "i går", "yesterday"],
  ["2026-11-21", "i morgen", "tomorrow"],
  ["2026-11-17", "i tirsdags", "last Tuesday"],
  ["2026-11-14", "i lørdags", "last Saturday"],
  ["2026-11-13", "den 13. november", "on 13 November"],
  ["2026-11-26", "på torsdag", "on Thursday"],
  ["2026-11-27", "den 27. november", "on 27 November"],
  ["2027-01-18", "den 18. januar 2027", "on 18 January 2027"],
])("%s is said »%s«, and in English »%s«, on a Friday in November", (day, danish, english) => {
  expect(saidDay(day, "da", "2026-11-20")).toBe(danish);
  expect(saidDay(day, "en", "2026-11-20")).toBe(english);
});
