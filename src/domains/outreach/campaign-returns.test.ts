import { describe, expect, test } from "vitest";
import { returnsOf } from "./campaign-returns.ts";

const way = (name: string, sentOn: string | null, ...counts: number[]) => ({
  name,
  sentOn,
  replies: counts.map((count) => ({ count, partnerId: null as string | null })),
});

describe("what came back", () => {
  test("names the way that brought most, and those that were sent and brought nothing", () => {
    const returns = returnsOf([
      way("Facebook", "2026-11-02", 14, 2),
      way("Opslagstavlen", "2026-11-03", 3),
      way("Avisen", "2026-11-04"),
      way("Plakaten", "2026-11-04", 0),
      way("Intranettet", null),
    ]);
    expect(returns).toEqual({
      ways: 5,
      sent: 4,
      back: 19,
      partners: 0,
      most: ["Facebook"],
      none: ["Avisen", "Plakaten"],
    });
  });

  test("names two when they brought the same", () => {
    expect(returnsOf([way("A", "2026-11-02", 3), way("B", "2026-11-02", 1, 2), way("C", null)]).most).toEqual(
      ["A", "B"],
    );
  });

  test("says nothing of the best where only one was tried, or nothing came back", () => {
    expect(returnsOf([way("A", "2026-11-02", 3), way("B", null)]).most).toEqual([]);
    expect(returnsOf([way("A", "2026-11-02"), way("B", "2026-11-02")])).toMatchObject({
      most: [],
      none: ["A", "B"],
    });
  });

  test("takes what brought something for sent, also when the day was never written down", () => {
    expect(returnsOf([way("A", null, 3), way("B", "2026-11-02", 1)])).toMatchObject({ sent: 2, most: ["A"] });
  });

  test("counts a partner that came by two ways once", () => {
    const replies = (partnerId: string) => [{ count: 1, partnerId }];
    const ways = ["klub", "klub", "kiosk"].map((partnerId, at) => ({
      name: `Vej ${at}`,
      sentOn: "2026-11-02",
      replies: replies(partnerId),
    }));
    expect(returnsOf(ways).partners).toBe(2);
  });
});
