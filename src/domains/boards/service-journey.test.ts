import { describe, expect, test } from "vitest";
import { tongues } from "#ui/tongues.ts";
import { byPhase, feelings, inTimeOrder, notchOf, type Step } from "./service-journey.ts";
import { type CurveFrame, journeyCurve } from "./service-journey-curve.ts";
import { journeyInWords } from "./service-journey-words.ts";
import { journeyText } from "./table-journey.text.ts";

const step = (id: string, place: number, more: Partial<Step> = {}): Step => ({
  id,
  slot: "before",
  text: id,
  extra: {},
  place,
  said: {},
  ...more,
});
const felt = (feeling: number, more = {}) => ({ extra: { feeling, ...more } });
const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id).join(" ");

describe("the order of a journey", () => {
  test("is phase by phase, and there as the steps lie", () => {
    const steps = [
      step("hjem", 1, { slot: "after" }),
      step("kamp", 2, { slot: "during" }),
      step("mail", 4),
      step("bil", 3, { slot: "before" }),
    ];
    expect(ids(inTimeOrder(steps))).toBe("bil mail kamp hjem");
    expect(byPhase(steps).map(({ phase, steps }) => [phase, steps.map(({ number }) => number)])).toEqual([
      ["before", [1, 2]],
      ["during", [3]],
      ["after", [4]],
    ]);
  });

  test("lays a step right behind the one it was said to come after, the newest closest", () => {
    const steps = [
      step("a", 1),
      step("b", 2),
      step("c", 3, { extra: { after: "a" } }),
      step("d", 4, { extra: { after: "c" } }),
      step("e", 5, { extra: { after: "a" } }),
    ];
    expect(ids(inTimeOrder(steps))).toBe("a e c d b");
  });

  test("loses no step, whatever is said of what comes after what", () => {
    const ring = [
      step("a", 1, { extra: { after: "b" } }),
      step("b", 2, { extra: { after: "a" } }),
      step("c", 3, { extra: { after: "c" } }),
      step("d", 4, { extra: { after: "gone" } }),
      step("e", 5, { slot: "after", extra: { after: "d" } }),
    ];
    expect(inTimeOrder(ring)).toHaveLength(5);
    expect(ids(inTimeOrder(ring)).endsWith("e")).toBe(true);
    expect(inTimeOrder([])).toEqual([]);
    const same = [step("b", 1), step("a", 1)];
    expect(ids(inTimeOrder(same))).toBe("a b");
    expect(ids(inTimeOrder(same.toReversed()))).toBe("a b");
  });

  test("leaves notes of other tools as they lie", () => {
    const notes = [
      step("b", 2, { slot: "wish" }),
      step("a", 1, { slot: "hard" }),
      step("c", 3, { slot: "" }),
    ];
    expect(ids(inTimeOrder(notes))).toBe("a b c");
  });

  test("is moved one notch at a time, and from phase to phase where one ends", () => {
    const steps = [step("a", 1), step("b", 2), step("c", 3, { slot: "during" })];
    expect(notchOf(steps, "b", "earlier")).toEqual({ before: "a", slot: "before" });
    expect(notchOf(steps, "a", "later")).toEqual({ before: null, slot: "before" });
    expect(notchOf(steps, "b", "later")).toEqual({ before: "c", slot: "during" });
    expect(notchOf(steps, "c", "earlier")).toEqual({ before: null, slot: "before" });
    expect(notchOf(steps, "c", "later")).toEqual({ before: null, slot: "after" });
    expect(notchOf(steps, "a", "earlier")).toBeUndefined();
    expect(notchOf([step("z", 1, { slot: "after" })], "z", "later")).toBeUndefined();
  });
});

describe("the curve of a journey", () => {
  const frame: CurveFrame = { width: 400, height: 200, edge: { side: 20, top: 20, bottom: 40 }, face: 12 };
  const curve = (values: readonly number[], mirrored = false) =>
    journeyCurve(
      values.map((feeling, index) => step(`s${index}`, index, felt(feeling))),
      frame,
      mirrored,
    );

  test("lies as high as it feels, in time order, between the edges", () => {
    const drawn = curve([...feelings]);
    expect(drawn?.points.map(({ y }) => y)).toEqual([160, 125, 90, 55, 20]);
    expect(drawn?.zero).toBe(90);
    expect(drawn?.points.map(({ x }) => x)).toEqual([56, 128, 200, 272, 344]);
    expect(drawn?.points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("goes no higher and no lower than its points, and is the same drawn in a mirror", () => {
    const drawn = curve([2, -2, -2, 1, 2, 0]);
    const heights = [...(drawn?.line ?? "").matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, , y]) => Number(y));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...heights)).toBeLessThanOrEqual(160);
    expect(heights.length).toBe(16);
    const mirror = curve([2, -2, -2, 1, 2, 0], true);
    expect(mirror?.points.map(({ x }) => x)).toEqual(drawn?.points.map(({ x }) => 400 - x));
    expect(mirror?.points.map(({ y }) => y)).toEqual(drawn?.points.map(({ y }) => y));
  });

  test("is a point for one step, nothing for none, and dots for thirty", () => {
    expect(curve([1])).toMatchObject({ line: "", points: [{ x: 200, y: 55 }], face: 12 });
    expect(curve([])).toBeUndefined();
    expect(journeyCurve([step("a", 1)], frame)).toBeUndefined();
    const many = curve(Array.from({ length: 30 }, (_, index) => (index % 5) - 2));
    expect(many?.points).toHaveLength(30);
    expect(many?.face).toBe(0);
  });

  test("keeps the turn of a step nobody has put a face to, and draws past it", () => {
    const drawn = journeyCurve(
      [step("a", 1, felt(1)), step("b", 2), step("c", 3, { slot: "after", ...felt(-1) })],
      frame,
    );
    expect(drawn?.points.map(({ id, number }) => [id, number])).toEqual([
      ["a", 1],
      ["c", 3],
    ]);
    expect(drawn?.phases.map(({ phase }) => phase)).toEqual(["before", "after"]);
  });
});

describe("a journey in words", () => {
  const journey = [
    step("a", 1, { text: "Mailen kommer.", ...felt(-1) }),
    step("b", 2, { text: "Man kører derud", ...felt(2) }),
    step("c", 3, { text: "Så står man der", slot: "during", ...felt(-2), said: { ar: "ثم يقف المرء هناك" } }),
    step("d", 4, { text: "Hjem igen", slot: "after", ...felt(1) }),
  ];

  test("tells how it begins and ends, and where it is best and hardest on the way", () => {
    expect(journeyInWords(journey, "da")).toBe(
      "4 trin. Det begynder med »Mailen kommer« (svært) og ender med »Hjem igen« (godt). " +
        "Bedst er »Man kører derud«. Sværest er »Så står man der«.",
    );
  });

  test("says no more than there is to say", () => {
    expect(journeyInWords([], "da")).toBe("");
    expect(journeyInWords([step("a", 1, { text: "Kaffe", ...felt(2) })], "da")).toBe(
      "Ét trin: »Kaffe« (rigtig godt).",
    );
    const even = [step("a", 1, felt(0)), step("b", 2, felt(0)), step("c", 3, felt(0))];
    expect(journeyInWords(even, "da")).toBe(
      "3 trin. Det begynder med »a« (hverken eller) og ender med »c« (hverken eller).",
    );
    expect(journeyInWords([step("a", 1), step("b", 2)], "da")).toBe(
      "2 trin. Det begynder med »a« og ender med »b«.",
    );
  });

  test.each(tongues)(
    "leaves nothing open in %s, and tells a step in that tongue where it has been",
    (tongue) => {
      const told = journeyInWords(journey, tongue);
      expect(told).not.toMatch(/[{}#]/);
      expect(told).toContain("Hjem igen");
      expect(told).toContain(tongue === "ar" ? "ثم يقف المرء هناك" : "Så står man der");
      expect(new Set(Object.values(journeyText[tongue].feelings)).size).toBe(5);
    },
  );
});
