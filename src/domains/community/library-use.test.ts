import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { listRemoved, restore } from "#domains/access/removal.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { readForm } from "#platform/web/form.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { findCommunity, removeCommunity, saveCommunity } from "./communities.server.ts";
import { communityExample, figureExample, libraryUseExample } from "./community.example.ts";
import { communityReport } from "./community.report.ts";
import { listFigures, typeFigure } from "./figures.server.ts";
import { keepUse, listUse, removeUse, typeUse } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { type LibraryUseFields, libraryUseSchema } from "./library-use.ts";
import { listShares, readShared, shareCommunity } from "./shares.server.ts";
import { compareUse, sayRate } from "./use-comparison.ts";

let database: TestDatabase;
let anna: Administrator;
let place: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  anna = await openHouse();
  place = (await saveCommunity(anna, communityExample)) ?? "";
});

const type = (use: Partial<LibraryUseFields>) => typeUse(anna, place, { ...libraryUseExample, ...use });
const all = { scope: "municipality", loans: 520_000, activeBorrowers: 26_000, residents: 90_000 } as const;

describe("the use of the library", () => {
  test("is kept by period, of the place and of its whole municipality", async () => {
    await type({});
    await type(all);
    const { place: here, municipality } = await listUse(anna, place);
    expect(here).toMatchObject([{ period: "2025", loans: 1640, activeBorrowers: 118, eventVisits: 64 }]);
    expect(municipality).toMatchObject([{ period: "2025", loans: 520_000 }]);
  });

  test("typed again is corrected, and what is left empty stays", async () => {
    await type({});
    await type({ loans: 1650, activeBorrowers: null, eventVisits: null, source: "rettet udtræk" });
    expect((await listUse(anna, place)).place).toMatchObject([
      { loans: 1650, activeBorrowers: 118, eventVisits: 64, source: "rettet udtræk" },
    ]);
  });

  test("takes the residents from the figures of that year, or of the nearest before, where nobody has said", async () => {
    await typeFigure(anna, place, { ...figureExample, year: 2023, value: 400 });
    await typeFigure(anna, place, { ...figureExample, year: 2026, value: 390 });
    await type({});
    await type({ period: "2024", residents: 412 });
    expect((await listUse(anna, place)).place).toMatchObject([
      { period: "2024", residents: 412, residentsOf: null },
      { period: "2025", residents: 400, residentsOf: 2023 },
    ]);
  });

  test("goes and comes back; typed again after it has gone, nothing of what it was is left", async () => {
    await type({});
    const [kept] = (await listUse(anna, place)).place;
    expect(await removeUse(anna, place, kept?.id ?? "")).toBe(true);
    expect((await listUse(anna, place)).place).toEqual([]);
    expect((await listRemoved(anna))[0]?.label).toBe("Nørre Sø, 2025");
    await restore(anna, kept?.id ?? "");
    expect((await listUse(anna, place)).place).toHaveLength(1);
    await removeUse(anna, place, kept?.id ?? "");
    await type({ loans: 9, activeBorrowers: null, eventVisits: null });
    expect((await listUse(anna, place)).place).toMatchObject([{ loans: 9, activeBorrowers: null }]);
    expect(await listRemoved(anna)).toEqual([]);
  });

  test("belongs to one house, and leaves with the place", async () => {
    await type({});
    await type(all);
    const other = await openHouse();
    const theirs = (await saveCommunity(other, communityExample)) ?? "";
    expect((await listUse(other, theirs)).municipality).toEqual([]);
    expect(await typeUse(other, place, libraryUseExample)).toBe(false);
    await removeCommunity(anna, place);
    expect(await listUse(anna, place)).toEqual({ place: [], municipality: [] });
  });

  test("of the municipality is that of the place's own municipality", async () => {
    await type(all);
    const elsewhere = (await saveCommunity(anna, { ...communityExample, municipalityCode: "350" })) ?? "";
    expect((await listUse(anna, elsewhere)).municipality).toEqual([]);
  });
});

describe("the few", () => {
  test("are thrown away at the door: the true number is in no column", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      period: "2025",
      loans: "3",
      activeBorrowers: "2",
      source: "os",
    }))
      form.set(name, value);
    const read = readForm(libraryUseSchema, form, "da", libraryUseText.da.problems);
    if ("problems" in read) throw new Error("The form can be read");
    await typeUse(anna, place, read.value);
    const { rows } = await asOwner(database.owner, (client) =>
      client.query("select loans, active_borrowers from library_use where community_id = $1", [place]),
    );
    expect(rows).toEqual([{ loans: 1, active_borrowers: 1 }]);
    expect((await listUse(anna, place)).place).toMatchObject([{ loans: "few", activeBorrowers: "few" }]);
  });

  test("are numbers nowhere: not for a stranger, not on paper, not as a rate", async () => {
    await typeFigure(anna, place, { ...figureExample, year: 2025, value: 400 });
    await type({ loans: 871, activeBorrowers: 1, eventVisits: 1 });
    await type(all);
    await shareCommunity(anna, place);
    const [share] = await listShares(anna, place);
    const seen = await readShared(share?.token ?? "", visitor());
    expect(seen?.use.place).toMatchObject([{ loans: "held", activeBorrowers: "few", eventVisits: "few" }]);
    const community = await findCommunity(anna, place);
    if (!community || !seen) throw new Error("The place was just made");
    const report = communityReport({
      language: "da",
      sender: anna.organisationName,
      now: new Date("2026-11-20T12:00:00Z"),
      community,
      figures: await listFigures(anna, place),
      registers: [],
      use: await listUse(anna, place),
    });
    for (const bytes of [JSON.stringify(seen.use), JSON.stringify(report)]) {
      // 871 loans are those of one to four people; 2,5 and 2.178 are what a careless rate would say.
      for (const secret of ["871", "2,5", "2.178", "2178"]) expect(bytes).not.toContain(secret);
    }
    expect(JSON.stringify(report)).toContain("<5");
    expect(JSON.stringify(report)).toContain("&lt;5");
  });
});

describe("a form about it", () => {
  const read = (typed: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ period: "2025", source: "os", ...typed }))
      form.set(name, value);
    return readForm(libraryUseSchema, form, "da", libraryUseText.da.problems);
  };

  test.each([
    [{}, "loans", "Skriv mindst ét af tallene"],
    [{ loans: "mange" }, "loans", "Skriv et helt tal"],
    [{ loans: "10", period: "i fjor" }, "period", "Skriv et år, et kvartal eller en måned"],
    [{ loans: "10", source: "" }, "source", "Skriv noget her"],
  ])("%j is refused in words that help", (typed, field, sentence) => {
    expect(read(typed)).toMatchObject({ problems: { [field]: expect.stringContaining(sentence) } });
  });

  test("takes the period as people write it", () => {
    expect(read({ loans: "10", period: "2. kvartal 2025" })).toMatchObject({ value: { period: "2025-K2" } });
  });
});

describe("against the municipality", () => {
  test("stands the newest period that is known of both", async () => {
    await type({ period: "2026-K1" });
    await type({ residents: 400 });
    await type(all);
    const found = compareUse(await listUse(anna, place));
    expect(found).toMatchObject({ period: "2025", municipality: true });
    const [loans] = found?.compared ?? [];
    expect(loans?.rows.map(({ use }) => sayRate(use, "loans", "da"))).toEqual(["4.100", "5.778"]);
  });

  test("stands alone where the municipality is not known, and nowhere where the place is not", async () => {
    await type({});
    expect(compareUse(await listUse(anna, place))).toMatchObject({ municipality: false });
    expect(compareUse({ place: [], municipality: [] })).toBeUndefined();
  });
});

describe("a sheet of it", () => {
  const row = {
    place: "nørre  sø",
    period: "2025",
    residents: null,
    loans: 900,
    activeBorrowers: null,
    eventVisits: 7,
  };
  const keep = (...rows: (typeof row | (Omit<typeof row, "place"> & { place: null }))[]) =>
    inOrganisation(anna.organisationId, (db) =>
      keepUse(db, anna, { communityId: place, source: "udtræk.csv" }, rows),
    );

  test("goes to the places by their names, and to the municipality; other places are left out", async () => {
    const far = (await saveCommunity(anna, { ...communityExample, name: "Kirkehøj" })) ?? "";
    const outcome = await keep(
      row,
      { ...row, place: "Kirkehøj" },
      { ...row, place: null },
      { ...row, place: "Paris" },
    );
    expect(outcome).toEqual({ made: 3, known: 0, left: 1 });
    expect((await listUse(anna, place)).municipality).toHaveLength(1);
    expect((await listUse(anna, far)).place).toMatchObject([{ loans: 900, source: "udtræk.csv" }]);
  });

  test("taken in twice is taken in once", async () => {
    await keep(row);
    expect(await keep(row)).toEqual({ made: 0, known: 1, left: 0 });
    expect((await listUse(anna, place)).place).toHaveLength(1);
  });

  test("never overwrites what was typed by hand, and fills in what was not known", async () => {
    await type({ eventVisits: null });
    expect(await keep(row)).toEqual({ made: 1, known: 0, left: 0 });
    expect((await listUse(anna, place)).place).toMatchObject([
      { loans: 1640, eventVisits: 7, source: libraryUseExample.source },
    ]);
  });
});
