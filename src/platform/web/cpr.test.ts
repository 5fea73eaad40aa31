import { describe, expect, test } from "vitest";
import { holdsCpr } from "./cpr.ts";

// All of them are made up.
describe("a CPR number is seen", () => {
  test.each([
    ["with a hyphen", "010190-1234"],
    ["in one run", "0101901234"],
    ["with spaces", "01 01 90 1234"],
    ["with dots and a hyphen", "01.01.90-1234"],
    ["with dots and spaces", "01. 01. 90 - 1234"],
    ["with slashes", "01/01/90-1234"],
    ["with hyphens all the way", "01-01-90-1234"],
    ["with one space", "010190 1234"],
    ["with an en dash", "010190–1234"],
    ["with a minus sign", "010190\u22121234"],
    ["with a hyphen that does not break", "010190\u20111234"],
    ["with spaces that do not break", "01\u00a001\u00a090\u00a01234"],
    ["in full-width digits", "０１０１９０－１２３４"],
    ["with an invisible mark in it", "010190-\u200e12\u00ad34"],
    ["with the x of a form before it", "CPR:010190-1234"],
    ["in the middle of a sentence", "Hun hedder Ida (010190-1234) og bor på Havnevej."],
    ["right after a postcode", "8000 010190-1234"],
    ["right after other numbers", "Sag 12 34 010190-1234"],
    ["on the second line", "Ida\n010190-1234"],
    ["on the last day of January", "310190-1234"],
    ["on a leap day", "290292-1234"],
    ["as a replacement number, on the first day", "610190-1234"],
    ["as a replacement number, on the last day", "911290-1234"],
  ])("%s", (_, text) => {
    expect(holdsCpr(text)).toBe(true);
  });
});

describe("nothing is seen in", () => {
  test.each([
    ["an empty text", ""],
    ["a phone number", "Ring 20 10 56 78"],
    ["a phone number with a country", "+45 20 10 56 78"],
    ["a phone number in one run with a country", "+4520105678"],
    ["two phone numbers", "20105678 90123456"],
    ["a date", "2026-11-20"],
    ["a Danish date", "20.11.2026"],
    ["a date and a clock", "20.11.2026 kl. 14.00"],
    ["a span of days", "Åbent 20.12-02.01 2027"],
    ["a day on one line and a number on the next", "20.11.26\n1400 gæster"],
    ["a span of years", "1990-2026"],
    ["a longer number", "01019012345"],
    ["a much longer number", "9901019012341"],
    ["an account number in fours", "DK50 0040 0440 1162 43"],
    ["day nought", "000190-1234"],
    ["month nought", "010090-1234"],
    ["a thirteenth month", "011390-1234"],
    ["a thirty-second day", "320190-1234"],
    ["day sixty", "600190-1234"],
    ["a ninety-second day", "920190-1234"],
    ["the thirtieth of February", "300290-1234"],
    ["the thirty-first of April", "310490-1234"],
    ["the thirty-first of April as a replacement number", "910490-1234"],
    ["nine digits", "010190-123"],
    ["an id of ours that happens to look like one", "ab010190-1234-4abc-8def-a0101901234b"],
    ["an address with such an id", "/forloeb/ab010190-1234-4abc-8def-a0101901234b/vej"],
  ])("%s", (_, text) => {
    expect(holdsCpr(text)).toBe(false);
  });
});
