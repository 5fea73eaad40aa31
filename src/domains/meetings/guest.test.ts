import { describe, expect, test } from "vitest";
import { guestAdvice, headsAtTable, newGuestSchema, whoCame } from "./guest.ts";

const guest = {
  kind: "partner" as const,
  memberId: null as string | null,
  heads: 1,
  isEntry: false,
  mayDecide: false,
};
const entry = { ...guest, isEntry: true };
const led = { facilitatorId: "jens", facilitatorRole: "", takesPartId: "amina" };
/** Two ways in, somebody who decides, and one of us who takes part: nothing to say. */
const good = [entry, entry, { ...guest, mayDecide: true }];

describe("how many sit at the table", () => {
  test("counts the one of us who takes part, once, and not the one who leads", () => {
    const ours = (memberId: string) => ({ ...guest, kind: "colleague" as const, memberId });
    expect(headsAtTable(good, led)).toBe(4);
    expect(headsAtTable([...good, ours("amina")], led)).toBe(4);
    expect(headsAtTable([...good, ours("jens")], led)).toBe(4);
    expect(headsAtTable([...good, ours("mette")], led)).toBe(5);
    expect(headsAtTable(good, { ...led, takesPartId: "jens" })).toBe(3);
  });
});

describe("advice about who comes", () => {
  test("is silent when the method's numbers are met", () => {
    expect(guestAdvice(good, led)).toEqual([]);
    expect(guestAdvice([...good, { ...guest, heads: 6 }], led)).toEqual([]);
  });

  test.each([
    ["fewer than three", [{ ...entry, mayDecide: true }], "too-few"],
    ["more than ten", [...good, { ...guest, heads: 7 }], "too-many"],
    ["one way in", [entry, guest, { ...guest, mayDecide: true }], "few-entries"],
    ["four ways in", [...good, entry, entry], "many-entries"],
    ["nobody who may say yes", [entry, entry, guest], "nobody-decides"],
  ])("speaks of %s", (_, guests, advice) => {
    expect(guestAdvice(guests, led)).toContain(advice);
  });

  test.each([
    ["nobody of us", { ...led, takesPartId: null }, ["nobody-of-us"]],
    ["one who leads and takes part", { ...led, takesPartId: "jens" }, ["leads-and-takes-part"]],
    ["nobody who leads", { ...led, facilitatorId: null }, ["nobody-leads"]],
    ["somebody from outside who leads", { ...led, facilitatorId: null, facilitatorRole: "en konsulent" }, []],
  ])("speaks of %s", (_, lead, advice) => {
    expect(guestAdvice(good, lead)).toEqual(advice);
  });

  test("is content with a colleague who is asked and does not lead", () => {
    const colleague = { ...guest, kind: "colleague" as const, memberId: "mette" };
    expect(guestAdvice([...good, colleague], { ...led, takesPartId: null })).toEqual([]);
  });
});

describe("who came", () => {
  const came = (heads: number, said: boolean | null, cameHeads: number | null = null) => ({
    heads,
    came: said,
    cameHeads,
  });

  test("is not known before somebody has said it, and nobody is an answer", () => {
    expect(whoCame([came(1, null), came(2, null)])).toBeNull();
    expect(whoCame([])).toBeNull();
    expect(whoCame([came(1, false), came(2, false)])).toBe(0);
  });

  test("counts all that were asked, where nothing else is said", () => {
    expect(whoCame([came(1, true), came(4, true, 2), came(3, true), came(2, false)])).toBe(6);
  });
});

test("somebody to ask must be said: a partner, a colleague, or citizens by a role", () => {
  const refused = (fields: object) =>
    newGuestSchema.safeParse(fields).error?.issues.map(({ path }) => path[0]);
  expect(refused({ kind: "partner", partner: "" })).toEqual(["partner"]);
  expect(refused({ kind: "partner", partner: "noget andet" })).toEqual(["partner"]);
  expect(refused({ kind: "colleague" })).toEqual(["memberId"]);
  expect(refused({ kind: "citizens", who: "  " })).toEqual(["who"]);
  expect(refused({ kind: "citizens", who: "to mødre", heads: "2" })).toBeUndefined();
});
