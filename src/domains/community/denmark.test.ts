import { describe, expect, test } from "vitest";
import { outlineModule } from "../../../tests/support/outline.ts";
import { denmark } from "./denmark.ts";
import { onMap, type Position } from "./position.ts";

describe("the outline of Denmark", () => {
  test("is what follows from Natural Earth's map of the world", async () => {
    await expect(outlineModule()).toMatchFileSnapshot("denmark.ts");
  });

  test("weighs no more than twelve kilobytes", () => {
    expect(denmark.length).toBeLessThan(12 * 1024);
  });

  test.each<[string, number, number]>([
    ["Roskilde", 55.64, 12.09],
    ["Viborg", 56.45, 9.4],
    ["Odense", 55.4, 10.38],
    ["Maribo", 54.77, 11.5],
    ["Aakirkeby", 55.07, 14.92],
  ])("has %s on land", (_, latitude, longitude) => {
    expect(onLand({ latitude, longitude })).toBe(true);
  });

  test.each<[string, number, number]>([
    ["Kattegat", 56.8, 11.4],
    ["the North Sea", 56.5, 7.8],
    ["the Great Belt", 55.3, 10.95],
    ["Skåne", 55.9, 13.5],
  ])("has %s outside", (_, latitude, longitude) => {
    expect(onLand({ latitude, longitude })).toBe(false);
  });
});

/** Whether a ray from the point crosses the coasts an odd number of times. */
function onLand(position: Position): boolean {
  const { x, y } = onMap(position);
  let inside = false;
  for (const ring of rings()) {
    for (const [index, to] of ring.entries()) {
      const from = ring.at(index - 1) ?? to;
      if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x)
        inside = !inside;
    }
  }
  return inside;
}

function rings() {
  return denmark
    .split("z")
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: { x: number; y: number }[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push({ x, y });
      }
      return points;
    });
}
