import { expect, test } from "vitest";
import type { Pile } from "./lead-lying.ts";
import type { SeenNote } from "./seen.ts";
import { columnsOf, firstFit, fits, shownOf } from "./wall-fit.ts";

const notes = (count: number, nuggets: readonly number[] = []): SeenNote[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    board: "tavle",
    slot: "",
    text: "Der er ingen, der siger goddag",
    extra: {},
    group: null,
    place: index,
    version: 1,
    nugget: nuggets.includes(index),
    late: false,
    taken: false,
    by: "",
    own: false,
    beside: [],
    said: {},
  }));
const heap = (id: string, count: number, nuggets?: readonly number[]): Pile => ({
  id,
  heap: { id, board: "tavle", title: id, place: 0 },
  slot: "",
  notes: notes(count, nuggets),
});
const loose = (count: number): Pile => ({ id: "løs", heap: undefined, slot: "", notes: notes(count) });
const idsOf = (piles: readonly Pile[]) => piles.map((pile) => pile.notes.map(({ id }) => id).join(" "));

test("all is shown in the smallest type before anything is left to the phones", () => {
  const firstCut = fits.findIndex(({ most }) => Number.isFinite(most));
  expect(fits.slice(0, firstCut).map(({ scale }) => scale)).toEqual([5, 4, 3, 2, 1, 0]);
  expect(fits.slice(firstCut).every(({ scale }) => scale === 0)).toBe(true);
  expect(fits.at(-1)?.most).toBe(1);
});

test("nuggets and what has most dots stay on the wall, in the order they lie; the rest is counted", () => {
  const { piles, left } = shownOf([heap("en", 5, [4]), heap("to", 2)], { s3: 6 }, { scale: 0, most: 2 }, 2);
  expect(idsOf(piles)).toEqual(["s3 s4", "s0 s1"]);
  expect(left).toBe(3);
});

test("loose notes alone fill the columns they stand in", () => {
  const { piles, left } = shownOf([loose(30)], {}, { scale: 0, most: 3 }, 4);
  expect(piles[0]?.notes).toHaveLength(12);
  expect(left).toBe(18);
});

test("the more there is to read, the smaller it begins, and never smaller than is read from six metres", () => {
  const begun = [1, 12, 40, 400].map((count) => firstFit([loose(count)]));
  expect(begun).toEqual(begun.toSorted((one, other) => one - other));
  expect(begun[0]).toBe(0);
  expect(fits[begun.at(-1) ?? 0]).toEqual({ scale: 0, most: Number.POSITIVE_INFINITY });
});

test("few stand in few columns", () => {
  expect([1, 2, 3, 4, 7, 20].map((count) => columnsOf([loose(count)]))).toEqual([1, 2, 3, 2, 3, 4]);
  expect(columnsOf([heap("en", 9), heap("to", 1), heap("tre", 1)])).toBe(3);
});
