import { describe, expect, test } from "vitest";
import { homography, seen } from "./paper-homography.ts";
import type { Pixels } from "./paper-pixels.ts";
import { whitened } from "./paper-whiten.ts";

type Colour = readonly [number, number, number];
const scale = 4;

/** Fifty by fifty millimetres, painted point for point. */
function painted(colour: (x: number, y: number) => Colour): Pixels {
  const side = 50 * scale;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      data.set([...colour((x + 0.5) / scale, (y + 0.5) / scale), 255], (y * side + x) * 4);
  return { data, width: side, height: side };
}

const at = ({ data, width }: Pixels, x: number, y: number): number[] => [
  ...data.subarray((Math.floor(y * scale) * width + Math.floor(x * scale)) * 4).subarray(0, 3),
];
const dimmed = ([red, green, blue]: Colour, by: number): Colour => [red * by, green * by, blue * by];

const paper: Colour = [222, 210, 186];
const blue: Colour = [40, 60, 130];
const stroke = (y: number) => y > 20 && y < 20.6;

describe("paper made white", () => {
  test("is white where the lamp is yellow, and blue ink stays blue", () => {
    const picture = whitened(
      painted((_, y) => (stroke(y) ? blue : paper)),
      scale,
    );
    expect(Math.min(...at(picture, 25, 40))).toBeGreaterThan(250);
    const [red = 0, , most = 0] = at(picture, 25, 20.3);
    expect(most).toBeGreaterThan(red + 60);
    expect(red).toBeLessThan(60);
  });

  test("is white on both sides of a hard shadow, and no line is left between", () => {
    const shade = (x: number) => (x + 7 > 32 ? 0.45 : 1);
    const picture = whitened(
      painted((x, y) => dimmed(stroke(y) ? blue : paper, shade(x))),
      scale,
    );
    for (let x = 5; x < 45; x += 0.25)
      expect(Math.min(...at(picture, x, 40)), `at ${x} mm`).toBeGreaterThan(235);
    for (const x of [10, 40]) expect(at(picture, x, 20.3)[0]).toBeLessThan(90);
  });

  test("shows pencil darker than it was, and never the paper", () => {
    const pencil = dimmed(paper, 0.62);
    const picture = whitened(
      painted((_, y) => (stroke(y) ? pencil : paper)),
      scale,
    );
    expect(at(picture, 25, 20.3)[1]).toBeLessThan(170);
    expect(at(picture, 25, 30)[1]).toBeGreaterThan(250);
  });
});

describe("a homography", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 210, y: 0 },
    { x: 210, y: 297 },
    { x: 0, y: 297 },
  ];
  const aslant = [
    { x: 310, y: 120 },
    { x: 1210, y: 190 },
    { x: 1330, y: 1480 },
    { x: 140, y: 1390 },
  ];

  test("leads four corners where they were seen, and what lies between to between them", () => {
    const h = homography(square, aslant) ?? [];
    for (const [place, corner] of square.entries()) {
      const found = seen(h, corner);
      expect(found.x).toBeCloseTo(aslant[place]?.x ?? 0, 6);
      expect(found.y).toBeCloseTo(aslant[place]?.y ?? 0, 6);
    }
    const back = homography(aslant, square) ?? [];
    const there = seen(back, seen(h, { x: 70, y: 200 }));
    expect([there.x, there.y].map((one) => Number(one.toFixed(6)))).toEqual([70, 200]);
  });

  test("evens out what was measured a little wrong", () => {
    const h = homography(square, aslant) ?? [];
    const many = Array.from({ length: 40 }, (_, one) => ({ x: (one % 8) * 30, y: Math.floor(one / 8) * 70 }));
    const measured = many.map((spot, one) => {
      const { x, y } = seen(h, spot);
      return { x: x + (one % 2 ? 0.4 : -0.4), y: y + (one % 3 ? 0.3 : -0.6) };
    });
    const found = seen(homography(many, measured) ?? [], { x: 105, y: 140 });
    const right = seen(h, { x: 105, y: 140 });
    expect(Math.hypot(found.x - right.x, found.y - right.y)).toBeLessThan(0.3);
  });

  test("is none when the points do not determine one", () => {
    const line = [0, 1, 2, 3].map((one) => ({ x: one * 10, y: one * 10 }));
    expect(homography(line, aslant)).toBeUndefined();
    expect(homography(square.slice(0, 3), aslant.slice(0, 3))).toBeUndefined();
  });
});
