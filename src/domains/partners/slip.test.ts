import { expect, test } from "vitest";
import { slipsBetween, slipsForgiven } from "./slip.ts";

test.each([
  ["dreng", "dreng", 0],
  ["dreng", "drng", 1],
  ["dreng", "drenng", 1],
  ["dreng", "drang", 1],
  ["dreng", "drneg", 1],
  ["sangkaar", "sangkor", 2],
  ["", "to", 2],
  ["kiosken", "kirkegaard", 3],
  ["abc", "xyz", 3],
])("between »%s« and »%s« there are %i slips; three stands for more", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});

test("the shorter the word, the fewer are forgiven", () => {
  expect(["far", "dreng", "drenge"].map(slipsForgiven)).toEqual([0, 1, 2]);
});
