import { describe, expect, test } from "vitest";
import { inShort } from "./comparison.text.ts";
import { agesThenAndNow, type Comparable, pairOf, ratesOf, shareOf, yearsOf } from "./comparison.ts";
import type { AgeKey, Figure, Measure } from "./figure.ts";
import type { ToldUse } from "./told-use.ts";

const figure = (measure: Measure, year: number, value: number, category: AgeKey | "" = ""): Figure => ({
  measure,
  category,
  year,
  value,
  origin: "typed",
  source: "os",
  sourceDate: "2026-11-20",
  licence: "",
});

const used = (period: string, told: Partial<ToldUse>): ToldUse => ({
  id: period,
  communityId: "a",
  period,
  residents: 1000,
  residentsOf: null,
  source: "os",
  loans: null,
  activeBorrowers: null,
  eventVisits: null,
  ...told,
});

const place = (name: string, known: Partial<Comparable> = {}, use: ToldUse[] = []): Comparable => ({
  name,
  distance: null,
  figures: [],
  registers: [],
  ...known,
  use: { place: use, municipality: [] },
});

describe("one place over the years", () => {
  test("has a line for each year there is any number of, oldest first", () => {
    const known = place(
      "Nørre Sø",
      {
        figures: [
          figure("population", 2024, 900),
          figure("population", 2022, 880),
          figure("households", 2023, 400),
        ],
      },
      [used("2025", { loans: 3502, eventVisits: "few" }), used("2025-K1", { loans: 800 })],
    );
    expect(yearsOf(known)).toEqual([
      {
        year: 2022,
        population: 880,
        households: null,
        loans: null,
        activeBorrowers: null,
        eventVisits: null,
      },
      {
        year: 2023,
        population: null,
        households: 400,
        loans: null,
        activeBorrowers: null,
        eventVisits: null,
      },
      {
        year: 2024,
        population: 900,
        households: null,
        loans: null,
        activeBorrowers: null,
        eventVisits: null,
      },
      {
        year: 2025,
        population: null,
        households: null,
        loans: 3502,
        activeBorrowers: null,
        eventVisits: "few",
      },
    ]);
  });

  test("shows how old people are now and were at first; with one year there is nothing to compare", () => {
    const ages = [
      figure("population", 2021, 30, "0-6"),
      figure("population", 2021, 70, "80+"),
      figure("population", 2026, 50, "0-6"),
      figure("population", 2026, 50, "80+"),
    ];
    expect(agesThenAndNow(place("A", { figures: ages }))).toMatchObject({
      before: { year: 2021, groups: [{ share: 30 }, { share: 70 }] },
      now: { year: 2026, groups: [{ share: 50 }, { share: 50 }] },
    });
    expect(agesThenAndNow(place("A", { figures: ages.slice(0, 2) }))).toBeUndefined();
    expect(agesThenAndNow(place("A"))).toBeUndefined();
  });
});

describe("two places", () => {
  const small = place(
    "Kirkehøj",
    {
      distance: 14.5,
      figures: [
        figure("population", 2026, 155),
        figure("population", 2026, 15, "0-6"),
        figure("population", 2026, 140, "80+"),
      ],
      registers: [{ kind: "channel", name: "Kirkebladet" }],
    },
    [used("2025", { loans: 2209, activeBorrowers: "few" })],
  );
  const large = place(
    "Nørre Sø",
    {
      distance: 9,
      figures: [
        figure("population", 2026, 1088),
        figure("population", 2026, 300, "0-6"),
        figure("population", 2026, 788, "80+"),
      ],
      registers: [
        { kind: "channel", name: "Nørre Sø nu" },
        { kind: "event", name: "Sommerfesten" },
      ],
    },
    [used("2025", { loans: 3304, activeBorrowers: 273 }), used("2026-K1", { loans: 700 })],
  );

  test("are set beside each other in the newest period that is known of both", () => {
    const pair = pairOf(small, large);
    expect(pair.period).toBe("2025");
    expect(ratesOf(pair)).toEqual([{ count: "loans", one: 2209, other: 3304 }]);
    expect(shareOf(pair.one, ["0-6", "7-17"])).toBe(10);
  });

  test("are told apart in plain words, whichever comes first", () => {
    const said = [
      "Nørre Sø er 7 gange så stor som Kirkehøj: Der bor 933 flere.",
      "I Kirkehøj er 10 % under 18 år, i Nørre Sø 28 %.",
      "I Kirkehøj er 90 % fyldt 67, i Nørre Sø 72 %.",
      "Fra Kirkehøj er der 5,5 km længere til biblioteket end fra Nørre Sø.",
      "For hver tusind indbyggere låner Nørre Sø 1,5 gange så meget som Kirkehøj.",
      "Kirkehøj har ingenting på listen »Begivenheder«. Nørre Sø har 1.",
    ];
    expect(inShort(pairOf(small, large), "da")).toEqual(said);
    expect(inShort(pairOf(large, small), "da")).toContain(said[0]);
    expect(inShort(pairOf(large, small), "da")).toContain(said.at(-1));
  });

  test("of the same size are said to be so", () => {
    const twin = place("Tvilling", { figures: [figure("population", 2026, 1100)] });
    expect(inShort(pairOf(large, twin), "da")).toContain(
      "Der bor omtrent lige mange i Nørre Sø og Tvilling.",
    );
  });

  test("have no rate of what is one to four in either", () => {
    const told = inShort(pairOf(small, large), "da").join(" ");
    expect(told).not.toContain("lånere");
    expect(ratesOf(pairOf(small, large)).map(({ count }) => count)).not.toContain("activeBorrowers");
  });

  test("that nothing is known of have nothing said of them", () => {
    expect(inShort(pairOf(place("A"), place("B")), "da")).toEqual([]);
  });
});
