import { describe, expect, test } from "vitest";
import { stepPlaces } from "./step-places.ts";

const frame = { width: 120, height: 120, edge: { start: 10, end: 10, top: 10, bottom: 10 } };
const today = "2026-11-20";
const places = (
  steps: readonly { day: string; share: number | null }[],
  planned: readonly { day: string; share: number | null }[] = [],
) => stepPlaces(steps, planned, today, frame);

describe("steps", () => {
  test("lie between nought at the bottom and the whole at the top, the first at the start and today at the end", () => {
    const {
      points,
      pieces,
      today: now,
    } = places([
      { day: "2026-08-12", share: 0 },
      { day: "2026-10-01", share: 100 },
    ]);
    expect(points).toEqual([
      { x: 10, y: 110, share: 0 },
      { x: 60, y: 10, share: 100 },
    ]);
    expect(now).toBe(110);
    expect(pieces).toEqual(["M10 110H60V10H110"]);
  });

  test("of one day stay where they are", () => {
    expect(places([{ day: today, share: 50 }]).pieces).toEqual(["M10 60H10"]);
  });

  test("begin with the first day that has a share, and are not drawn where there is none", () => {
    const { pieces, points } = places([
      { day: "2026-01-01", share: null },
      { day: "2026-08-12", share: 50 },
      { day: "2026-10-01", share: null },
    ]);
    expect(pieces).toEqual(["M10 60H60"]);
    expect(points).toHaveLength(1);
  });

  test("come in pieces around a time without a share", () => {
    const { pieces } = places([
      { day: "2026-08-12", share: 50 },
      { day: "2026-09-01", share: null },
      { day: "2026-10-01", share: 20 },
    ]);
    expect(pieces).toHaveLength(2);
    expect(pieces[1]).toBe("M60 90H110");
  });

  test("that are planned go on from where today is, and stay for a while", () => {
    const {
      ahead,
      aheadPoints,
      today: now,
    } = places([{ day: "2026-08-12", share: 50 }], [{ day: "2027-02-28", share: 80 }]);
    const [coming] = aheadPoints;
    expect(now).toBeLessThan(coming?.x ?? 0);
    expect(coming?.x).toBeLessThan(110);
    expect(ahead).toBe(`M${now} 60H${coming?.x}V30H110`);
  });
});

test("the months are named in order, and not more of them than there is room for", () => {
  const { months } = places([{ day: "2024-01-15", share: 50 }]);
  expect(months.length).toBeLessThanOrEqual(4);
  expect(months[0]?.day).toBe("2024-02-01");
  expect(months.map(({ x }) => x)).toEqual(months.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(places([{ day: "2026-10-15", share: 50 }]).months.map(({ day }) => day)).toEqual(["2026-11-01"]);
});
