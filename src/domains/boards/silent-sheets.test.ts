import { describe, expect, test } from "vitest";
import { settled, sheetBefore, withNewcomers } from "./silent-sheets.ts";

/** What lies before each of so many places in a round. */
const round = (sheets: number, pass: number) =>
  Array.from({ length: sheets }, (_, index) => sheetBefore(index + 1, pass, sheets));

describe("sheets that go round the table", () => {
  test("begin each before its own place and go to the next", () => {
    expect(round(4, 1)).toEqual([1, 2, 3, 4]);
    expect(round(4, 2)).toEqual([4, 1, 2, 3]);
    expect(round(4, 3)).toEqual([3, 4, 1, 2]);
  });

  test.each([1, 2, 3, 5, 6, 7, 12])(
    "lie each before one place in every round, with %i at the table",
    (sheets) => {
      const own = new Map<number, number[]>();
      for (let pass = 1; pass <= 14; pass++) {
        const lying = round(sheets, pass);
        expect(lying.toSorted((a, b) => a - b)).toEqual(round(sheets, 1));
        for (const [index, sheet] of lying.entries()) own.set(index, [...(own.get(index) ?? []), sheet]);
      }
      // Nobody gets a sheet again before they have had all of them.
      for (const had of own.values()) expect(new Set(had.slice(0, sheets)).size).toBe(sheets);
    },
  );

  test("stay with one who is alone", () => {
    expect([1, 2, 3, 6].map((pass) => sheetBefore(1, pass, 1))).toEqual([1, 1, 1, 1]);
  });

  test.each([
    [3, 1, 1],
    [4, 2, 1],
    [4, 3, 2],
    [2, 5, 1],
    [6, 4, 3],
    [1, 2, 1],
  ])("take in those who come late: %i there, after round %i come %i more", (there, pass, come) => {
    const seated = new Map(Array.from({ length: there }, (_, index) => [`m${index}`, index + 1]));
    const late = Array.from({ length: come }, (_, index) => `ny${index}`);
    const places = withNewcomers(seated, late, pass);
    const sheets = there + come;
    expect([...places.values()].toSorted((a, b) => a - b)).toEqual(round(sheets, 1));
    for (const [mark, number] of seated)
      expect(sheetBefore(places.get(mark) ?? 0, pass, sheets)).toBe(sheetBefore(number, pass, there));
    // In the next round nobody has the sheet they had.
    for (const [mark, number] of seated)
      expect(sheetBefore(places.get(mark) ?? 0, pass + 1, sheets)).not.toBe(sheetBefore(number, pass, there));
  });

  test("are given out in the order people came, before the first round", () => {
    const places = withNewcomers(new Map(), ["a", "b", "c"], 0);
    expect([...places]).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
  });

  test("are a form for ideas alone, and hide and name nobody whatever else was asked", () => {
    const asked = { anonymity: "named" as const, hidden: false, passes: 6 };
    expect(settled("brainstorm", asked)).toEqual({ anonymity: "none", hidden: true, passes: 6 });
    expect(settled("persona", asked)).toEqual({ anonymity: "named", hidden: false, passes: 0 });
  });
});
