import { expect, test } from "vitest";
import { inkIn } from "./paper-trim.ts";

/** White paper with one rectangle of ink, and a grain in a corner. */
function paperWith(x: number, y: number, width: number, height: number) {
  const [wide, high] = [200, 120];
  const data = new Uint8ClampedArray(wide * high * 4).fill(255);
  const ink = (at: number) => data.set([20, 40, 120], at * 4);
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1) ink(row * wide + column);
  ink(2 * wide + 2);
  return { data, width: wide, height: high };
}

test("the white around what is written is left behind, and grain is no writing", () => {
  expect(inkIn(paperWith(60, 40, 50, 20))).toEqual({ x: 46, y: 26, width: 78, height: 48 });
});

test("writing at the edge keeps its edge, and a field with nothing in it stays whole", () => {
  expect(inkIn(paperWith(0, 100, 200, 20))).toEqual({ x: 0, y: 86, width: 200, height: 34 });
  expect(inkIn(paperWith(0, 0, 0, 0))).toEqual({ x: 0, y: 0, width: 200, height: 120 });
});
