import { describe, expect, test } from "vitest";
import { anchoringOf, type CountedTask, carrierOn, isCurve, shareOf } from "./anchoring.ts";
import { ours, task, theirs } from "./task.example.ts";
import type { Carrier } from "./task.ts";

const today = "2026-11-20";
const stepsOf = (tasks: readonly CountedTask[]) =>
  anchoringOf(tasks, today)?.steps.map(({ day, local, tasks }) => [day, local, tasks]);

describe("who carries a task on a day", () => {
  const handed = task(
    [
      ["library", "2026-06-01"],
      ["partner", "2026-09-01"],
    ],
    { endedOn: "2026-10-01" },
  );

  test.each([
    ["2026-05-31", undefined],
    ["2026-06-01", "library"],
    ["2026-08-31", "library"],
    ["2026-09-01", "partner"],
    ["2026-09-30", "partner"],
    ["2026-10-01", undefined],
  ])("on %s: %s", (day, carrier) => {
    expect(carrierOn(handed, day)).toBe(carrier);
  });

  test("is the last one to whom it was handed, when it was twice in a day", () => {
    const twice = task([
      ["library", "2026-06-01"],
      ["partner", "2026-06-01"],
    ]);
    expect(carrierOn(twice, "2026-06-01")).toBe("partner");
  });
});

describe("the curve", () => {
  test("is not there where nobody carries anything", () => {
    expect(anchoringOf([], today)).toBeNull();
  });

  test("begins with the first carrying, and has a step for each day on which something changed", () => {
    expect(
      stepsOf([
        ours("2026-06-01"),
        ours("2026-06-01"),
        task([
          ["library", "2026-07-01"],
          ["citizens", "2026-09-15"],
        ]),
      ]),
    ).toEqual([
      ["2026-06-01", 0, 2],
      ["2026-07-01", 0, 3],
      ["2026-09-15", 1, 3],
    ]);
  });

  test("counts partners, volunteers and citizens alike as local hands", () => {
    const carriers: Carrier[] = ["partner", "volunteers", "citizens", "library"];
    expect(stepsOf(carriers.map((carrier) => task([[carrier, "2026-06-01"]])))).toEqual([
      ["2026-06-01", 3, 4],
    ]);
  });

  test("does not move when a task goes from one pair of local hands to another", () => {
    const passed = task([
      ["partner", "2026-06-01"],
      ["volunteers", "2026-08-01"],
    ]);
    expect(stepsOf([passed, ours("2026-06-01")])).toEqual([["2026-06-01", 1, 2]]);
  });

  test("falls when the library takes a task back", () => {
    const back = task([
      ["library", "2026-06-01"],
      ["partner", "2026-08-01"],
      ["library", "2026-10-01"],
    ]);
    expect(stepsOf([back])).toEqual([
      ["2026-06-01", 0, 1],
      ["2026-08-01", 1, 1],
      ["2026-10-01", 0, 1],
    ]);
  });

  test("lets a task go on the day it ends, and stays with nothing when the last one has", () => {
    expect(stepsOf([theirs("2026-06-01", { endedOn: "2026-10-01" }), ours("2026-06-01")])).toEqual([
      ["2026-06-01", 1, 2],
      ["2026-10-01", 0, 1],
    ]);
    expect(stepsOf([ours("2026-06-01", { endedOn: "2026-10-01" })])?.at(-1)).toEqual(["2026-10-01", 0, 0]);
  });

  test("does not count a task that ended before it began, nor one that ends later than today", () => {
    expect(anchoringOf([ours("2026-06-01", { endedOn: "2026-06-01" })], today)?.now.tasks).toBe(0);
    expect(anchoringOf([ours("2026-06-01", { endedOn: "2027-01-01" })], today)?.now.tasks).toBe(1);
  });

  test("has one step where one task is handed over as another comes in on the same day", () => {
    const handed = task([
      ["library", "2026-06-01"],
      ["partner", "2026-08-01"],
    ]);
    expect(stepsOf([handed, ours("2026-08-01")])).toEqual([
      ["2026-06-01", 0, 1],
      ["2026-08-01", 1, 2],
    ]);
  });

  test("has no step where two changes outweigh each other", () => {
    const there = task([
      ["library", "2026-06-01"],
      ["partner", "2026-08-01"],
    ]);
    const back = task([
      ["partner", "2026-06-01"],
      ["library", "2026-08-01"],
    ]);
    expect(stepsOf([there, back])).toEqual([["2026-06-01", 1, 2]]);
  });

  test("does not mind in which order the tasks stand", () => {
    const tasks = [ours("2026-09-01"), theirs("2026-06-01"), theirs("2026-07-01", { endedOn: "2026-10-01" })];
    expect(stepsOf(tasks.toReversed())).toEqual(stepsOf(tasks));
  });
});

describe("what is planned", () => {
  const plan = (from: string, carrier: Carrier = "partner") => ({ later: { carrier, from } });

  test("is not counted today, and is shown from the day it is planned for", () => {
    const anchoring = anchoringOf(
      [ours("2026-06-01", plan("2027-03-01")), ours("2026-06-01", plan("2027-01-01")), ours("2026-06-01")],
      today,
    );
    expect(anchoring?.now).toMatchObject({ local: 0, tasks: 3 });
    expect(anchoring?.planned).toEqual([
      { day: "2027-01-01", local: 1, tasks: 3 },
      { day: "2027-03-01", local: 2, tasks: 3 },
    ]);
  });

  test("is not shown when its day has come without anybody saying that it happened", () => {
    expect(anchoringOf([ours("2026-06-01", plan("2026-11-01"))], today)?.planned).toEqual([]);
    expect(anchoringOf([ours("2026-06-01", plan(today))], today)?.planned).toEqual([]);
  });

  test("of a task that has ended is not shown", () => {
    const ended = ours("2026-06-01", { endedOn: "2026-10-01", ...plan("2027-01-01") });
    expect(anchoringOf([ended, ours("2026-06-01")], today)?.planned).toEqual([]);
  });

  test("shows nothing where it changes no share", () => {
    expect(anchoringOf([theirs("2026-06-01", plan("2027-01-01"))], today)?.planned).toEqual([]);
  });

  test("is counted each from its own day when there are several on one", () => {
    const two = [ours("2026-06-01", plan("2027-01-01")), ours("2026-06-01", plan("2027-01-01"))];
    expect(anchoringOf(two, today)?.planned).toEqual([{ day: "2027-01-01", local: 2, tasks: 2 }]);
  });
});

describe("how it was earlier", () => {
  const earlier = (tasks: readonly CountedTask[]) => anchoringOf(tasks, today)?.earlier;

  test("is told from the end of the first month, so that one sees what there was when all was taken down", () => {
    expect(earlier([ours("2026-06-02"), theirs("2026-06-20")])).toEqual({
      day: "2026-06-01",
      local: 1,
      tasks: 2,
    });
  });

  test("is told from the first month with tasks enough to speak of a share, if there is one", () => {
    expect(
      earlier([ours("2026-03-02"), ours("2026-09-05"), theirs("2026-09-20"), ours("2026-11-01")]),
    ).toEqual({
      day: "2026-09-01",
      local: 1,
      tasks: 3,
    });
  });

  test("is not told when all of it is of this month", () => {
    expect(earlier([ours("2026-11-02")])).toBeNull();
  });

  test("is told from no longer ago than a year", () => {
    expect(earlier([ours("2024-02-01"), theirs("2025-11-25")])).toEqual({
      day: "2025-11-01",
      local: 1,
      tasks: 2,
    });
  });

  test("is not told of a month at whose end there was nothing", () => {
    expect(earlier([ours("2026-06-01", { endedOn: "2026-06-20" }), ours("2026-09-01")])).toBeNull();
  });
});

describe("a share", () => {
  test("is in whole percent, and not said of fewer than three", () => {
    expect(shareOf({ day: today, local: 4, tasks: 9 })).toBe(44);
    expect(shareOf({ day: today, local: 3, tasks: 3 })).toBe(100);
    expect(shareOf({ day: today, local: 1, tasks: 2 })).toBeNull();
    expect(shareOf({ day: today, local: 0, tasks: 0 })).toBeNull();
  });

  test("is drawn when it has moved or is to move, and there are tasks enough", () => {
    const curve = (tasks: readonly CountedTask[]) => {
      const anchoring = anchoringOf(tasks, today);
      return anchoring !== null && isCurve(anchoring);
    };
    const still = [ours("2026-06-01"), ours("2026-06-01"), theirs("2026-06-01")];
    expect(curve(still)).toBe(false);
    expect(curve([...still, theirs("2026-07-01")])).toBe(true);
    const planned = ours("2026-06-01", { later: { carrier: "citizens", from: "2027-01-01" } });
    expect(curve([...still, planned])).toBe(true);
    expect(curve([ours("2026-06-01"), theirs("2026-07-01")])).toBe(false);
  });
});
