import { describe, expect, test } from "vitest";
import { few, type LibraryUse, readCount, withoutFew } from "./library-use.ts";
import { newest, periodName, readPeriod, within } from "./period.ts";
import { perThousand, type ToldUse, toldUse } from "./told-use.ts";

const nothing = { residents: null, loans: null, activeBorrowers: null, eventVisits: null };

const of = (communityId: string | null, period: string, counts: Partial<LibraryUse>): LibraryUse => ({
  id: `${communityId ?? "kommunen"} ${period}`,
  communityId,
  municipalityCode: "",
  period,
  source: "biblioteket",
  ...nothing,
  ...counts,
});

/** What is told of one row among several. */
function told(rows: readonly LibraryUse[], id: string): ToldUse {
  const found = toldUse(rows).find((row) => row.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

describe("a count", () => {
  test.each([
    [0, 0],
    [1, few],
    [2, few],
    [3, few],
    [4, few],
    [5, 5],
    [1200, 1200],
  ])("of %i is kept as %i", (count, kept) => {
    expect(withoutFew(count)).toBe(kept);
  });

  test.each([
    ["", null],
    ["-", null],
    ["..", null],
    ["0", 0],
    ["3", few],
    ["<5", few],
    ["< 5", few],
    ["under 5", few],
    ["1-4", few],
    ["1.250", 1250],
    ["1 250", 1250],
    ["1,5", undefined],
    ["-3", undefined],
    ["mange", undefined],
    ["200000000", undefined],
  ])("written %j is read as %j", (written, read) => {
    expect(readCount(written)).toBe(read);
  });
});

describe("the few", () => {
  test("are told as few, never as the number that stands for them", () => {
    expect(told([of("a", "2025", { loans: few })], "a 2025").loans).toBe("few");
  });

  test("give no rate", () => {
    const row = told([of("a", "2025", { activeBorrowers: few, residents: 1000 })], "a 2025");
    expect(perThousand(row, "activeBorrowers")).toBeUndefined();
  });

  test("keep what they borrowed to themselves, however much it is", () => {
    expect(told([of("a", "2025", { loans: 120, activeBorrowers: few })], "a 2025").loans).toBe("held");
  });

  test("of one quarter are not found by taking the other quarters from the year", () => {
    const rows = [
      of("a", "2025", { loans: 40 }),
      of("a", "2025-K1", { loans: 20 }),
      of("a", "2025-K2", { loans: 10 }),
      of("a", "2025-K3", { loans: 7 }),
      of("a", "2025-K4", { loans: few }),
    ];
    expect(toldUse(rows).map(({ loans }) => loans)).toEqual([40, "held", "held", "held", "few"]);
  });

  test("of one month are not found by way of its quarter either, and other years are left alone", () => {
    const rows = [
      of("a", "2025-K1", { eventVisits: 30 }),
      of("a", "2025-01", { eventVisits: 20 }),
      of("a", "2025-02", { eventVisits: 7 }),
      of("a", "2025-03", { eventVisits: few }),
      of("a", "2024-03", { eventVisits: 9 }),
    ];
    expect(toldUse(rows).map(({ eventVisits }) => eventVisits)).toEqual([30, "held", "held", "few", 9]);
  });

  test("hold nobody else's parts back: each place is added up on its own", () => {
    const rows = [
      of("a", "2025", { loans: 40 }),
      of("a", "2025-K1", { loans: few }),
      of("b", "2025-K1", { loans: 30 }),
    ];
    expect(told(rows, "b 2025-K1").loans).toBe(30);
  });

  test("hold no borrowers back over time, for the same people borrow again", () => {
    const rows = [
      of("a", "2025", { activeBorrowers: 9 }),
      of("a", "2025-K1", { activeBorrowers: 8 }),
      of("a", "2025-K2", { activeBorrowers: few }),
    ];
    expect(told(rows, "a 2025-K1").activeBorrowers).toBe(8);
  });

  test.each([
    [53, "held"],
    [58, "held"],
    [59, 59],
    [900, 900],
  ])("are not found by taking the other places from a municipality of %i", (all, said) => {
    const rows = [
      of(null, "2025", { eventVisits: all }),
      of("a", "2025", { eventVisits: 50 }),
      of("b", "2025", { eventVisits: few }),
    ];
    expect(told(rows, "kommunen 2025").eventVisits).toBe(said);
    expect(told(rows, "a 2025").eventVisits).toBe(50);
  });

  test("are not found by adding the quarters of the municipality up either", () => {
    const rows = [
      of(null, "2025", { loans: 53 }),
      of(null, "2025-K1", { loans: 30 }),
      of("a", "2025", { loans: 50 }),
      of("b", "2025", { loans: few }),
    ];
    expect(told(rows, "kommunen 2025-K1").loans).toBe("held");
  });

  test("where there are none, everything is told", () => {
    const rows = [
      of(null, "2025", { loans: 52 }),
      of("a", "2025", { loans: 52 }),
      of("b", "2025", { loans: 0 }),
    ];
    expect(toldUse(rows).map(({ loans }) => loans)).toEqual([52, 52, 0]);
  });
});

describe("for every thousand", () => {
  const row = (counts: Partial<LibraryUse>) => told([of("a", "2025", counts)], "a 2025");

  test("is worked out from the residents, with a decimal where it is small", () => {
    expect(perThousand(row({ loans: 3502, residents: 1060 }), "loans")).toBe(3304);
    expect(perThousand(row({ eventVisits: 6, residents: 161 }), "eventVisits")).toBe(37.3);
    expect(perThousand(row({ eventVisits: 0, residents: 161 }), "eventVisits")).toBe(0);
  });

  test.each([null, 0, few])("is nothing where %j live", (residents) => {
    expect(perThousand(row({ loans: 40, residents }), "loans")).toBeUndefined();
  });
});

describe("a period", () => {
  test.each([
    ["2025", "2025"],
    [" 2025 ", "2025"],
    ["2025-K2", "2025-K2"],
    ["2025 k2", "2025-K2"],
    ["2. kvartal 2025", "2025-K2"],
    ["Q3 2025", "2025-K3"],
    ["2025-03", "2025-03"],
    ["03-2025", "2025-03"],
    ["3/2025", "2025-03"],
    ["marts 2025", "2025-03"],
    ["Oct 2025", "2025-10"],
    ["okt. 2025", "2025-10"],
    ["hele året 2025", "2025"],
    ["forleden", undefined],
    ["K2", undefined],
    ["2025-13", undefined],
    ["K5 2025", undefined],
    ["1825", undefined],
    ["2025 2026", undefined],
    ["", undefined],
  ])("written %j is read as %j", (written, read) => {
    expect(readPeriod(written)).toBe(read);
  });

  test("is told as people say it", () => {
    const said = ["2025", "2025-K2", "2025-03"].map((period) => periodName(period, "da"));
    expect(said).toEqual(["2025", "2. kvartal 2025", "marts 2025"]);
  });

  test("lies within one that is longer and holds it", () => {
    expect(within("2025-K1", "2025")).toBe(true);
    expect(within("2025-03", "2025-K1")).toBe(true);
    expect(within("2025-04", "2025-K1")).toBe(false);
    expect(within("2025", "2025")).toBe(false);
    expect(within("2024-K1", "2025")).toBe(false);
    expect(within("2025", "2025-K1")).toBe(false);
  });

  test("that ends last is the newest, the longest of those that end together", () => {
    const periods = (...names: string[]) => newest(names.map((period) => ({ period })))?.period;
    expect(periods("2024", "2025-K1", "2025-02")).toBe("2025-K1");
    expect(periods("2025-12", "2025-K4", "2025")).toBe("2025");
    expect(periods()).toBeUndefined();
  });
});
