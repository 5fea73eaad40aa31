import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { listRemoved, restore } from "#domains/access/removal.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { gapsOf } from "./analysis.ts";
import {
  findCommunity,
  listCommunities,
  placeCommunity,
  removeCommunity,
  saveCommunity,
} from "./communities.server.ts";
import { communityExample, figureExample, registerExample } from "./community.example.ts";
import { communityReport } from "./community.report.ts";
import { ageGroups, agesOf, believed, type Figure } from "./figure.ts";
import { listFigures, removeFigure, typeFigure } from "./figures.server.ts";
import { listUse } from "./library-use.server.ts";
import { listRegisters, removeRegisterEntry, saveRegisterEntry } from "./registers.server.ts";
import { endShare, listShares, readShared, shareCommunity } from "./shares.server.ts";

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

describe("a place", () => {
  test("is kept as it was written, and mended where it stands", async () => {
    expect(await findCommunity(anna, place)).toMatchObject({
      name: "Nørre Sø",
      kind: "village",
      distance: 7.5,
    });
    await saveCommunity(anna, { ...communityExample, name: "Nørre Sø By", distance: null }, place);
    expect(await findCommunity(anna, place)).toMatchObject({ name: "Nørre Sø By", distance: null });
    expect(await listCommunities(anna)).toHaveLength(1);
  });

  test("stands in the list with its newest number of residents, the house's own first", async () => {
    await typeFigure(anna, place, { ...figureExample, year: 2020, value: 500 });
    await typeFigure(anna, place, figureExample);
    expect((await listCommunities(anna))[0]?.population).toBe(390);
  });

  test("is put on the map and taken off again, by its own house alone", async () => {
    const skagen = { latitude: 57.72, longitude: 10.59 };
    expect(await placeCommunity(anna, place, skagen)).toBe(true);
    expect(await findCommunity(anna, place)).toMatchObject(skagen);
    expect((await listCommunities(anna))[0]).toMatchObject(skagen);
    const other = await openHouse();
    expect(await placeCommunity(other, place, null)).toBe(false);
    expect(await placeCommunity(anna, place, null)).toBe(true);
    expect(await findCommunity(anna, place)).toMatchObject({ latitude: null, longitude: null });
  });

  test("can be taken away and brought back with everything in it", async () => {
    await saveRegisterEntry(anna, place, registerExample);
    expect(await removeCommunity(anna, place)).toBe(true);
    expect(await listCommunities(anna)).toEqual([]);
    expect(await typeFigure(anna, place, figureExample)).toBe(false);
    expect((await listRemoved(anna))[0]?.label).toBe("Nørre Sø");
    await restore(anna, place);
    expect(await listRegisters(anna, place)).toHaveLength(1);
  });

  test("belongs to one house: another finds neither it nor its figures, and can add nothing to it", async () => {
    await typeFigure(anna, place, figureExample);
    const other = await openHouse();
    expect(await findCommunity(other, place)).toBeUndefined();
    expect(await listFigures(other, place)).toEqual([]);
    expect(await typeFigure(other, place, figureExample)).toBe(false);
    expect(await saveRegisterEntry(other, place, registerExample)).toBe(false);
    expect(await shareCommunity(other, place)).toBe(false);
    expect(await removeCommunity(other, place)).toBe(false);
  });
});

describe("figures", () => {
  test("typed again are corrected; taken away they are gone", async () => {
    await typeFigure(anna, place, figureExample);
    await typeFigure(anna, place, { ...figureExample, value: 395 });
    const [kept, ...more] = await listFigures(anna, place);
    expect(kept?.value).toBe(395);
    expect(more).toEqual([]);
    expect(await removeFigure(anna, place, kept?.id ?? "")).toBe(true);
    expect(await listFigures(anna, place)).toEqual([]);
  });

  test("from several sources: what was typed is believed, then the file, then what was fetched", () => {
    const from = (origin: Figure["origin"], value: number): Figure => ({
      measure: "population",
      category: "",
      year: 2026,
      value,
      origin,
      source: "",
      sourceDate: "2026-11-20",
      licence: "",
    });
    expect(
      believed([from("statbank", 1), from("typed", 3), from("file", 2)]).map((one) => one.value),
    ).toEqual([3]);
    expect(believed([from("statbank", 1), from("file", 2)]).map((one) => one.value)).toEqual([2]);
  });

  test("by age show the newest year, as shares of the whole", () => {
    const aged = (year: number, key: (typeof ageGroups)[number]["key"], value: number): Figure => ({
      measure: "population",
      category: key,
      year,
      value,
      origin: "typed",
      source: "",
      sourceDate: "2026-11-20",
      licence: "",
    });
    const ages = agesOf([aged(2025, "0-6", 99), aged(2026, "0-6", 30), aged(2026, "80+", 10)]);
    expect(ages).toEqual({
      year: 2026,
      groups: [
        { key: "0-6", value: 30, share: 75 },
        { key: "80+", value: 10, share: 25 },
      ],
    });
    expect(agesOf([])).toBeUndefined();
  });

  test("every age from nought to a hundred belongs to one group", () => {
    for (let age = 0; age <= 110; age++) {
      expect(
        ageGroups.filter((group) => age >= group.from && age <= group.to),
        `${age} years`,
      ).toHaveLength(1);
    }
  });
});

describe("what is not known yet", () => {
  const nothing = { distance: null, placed: false, periods: 0, figures: [], registers: [] };

  test("of a new place is everything, each as a question", () => {
    expect(gapsOf(nothing).map((gap) => gap.key)).toEqual([
      "population",
      "ages",
      "households",
      "association",
      "institution",
      "event",
      "meeting-place",
      "channel",
      "use",
      "position",
      "distance",
    ]);
  });

  test("is also how a meeting place is used, when only its name is known", () => {
    const registers = [{ ...registerExample, used: "" }];
    expect(gapsOf({ ...nothing, registers })).toContainEqual({ key: "used", about: "Forsamlingshuset" });
    expect(gapsOf({ ...nothing, registers: [registerExample] }).map((gap) => gap.key)).not.toContain("used");
  });
});

describe("the registers", () => {
  test("keep a line, mend it, and let it go and come back", async () => {
    await saveRegisterEntry(anna, place, registerExample);
    const [entry] = await listRegisters(anna, place);
    await saveRegisterEntry(anna, place, { ...registerExample, used: "hver torsdag" }, entry?.id);
    expect(await listRegisters(anna, place)).toMatchObject([
      { name: "Forsamlingshuset", used: "hver torsdag" },
    ]);
    await removeRegisterEntry(anna, place, entry?.id ?? "");
    expect(await listRegisters(anna, place)).toEqual([]);
    await restore(anna, entry?.id ?? "");
    expect(await listRegisters(anna, place)).toHaveLength(1);
  });
});

describe("a shared page", () => {
  test("is read by a stranger with the link, and shows the place, the house's name and no person", async () => {
    await typeFigure(anna, place, figureExample);
    await shareCommunity(anna, place);
    const [share] = await listShares(anna, place);
    const seen = await readShared(share?.token ?? "", visitor());
    expect(seen).toMatchObject({ organisationName: anna.organisationName, community: { name: "Nørre Sø" } });
    const bytes = JSON.stringify(seen);
    expect(bytes).not.toContain(anna.name);
    expect(bytes).not.toContain(anna.email);
    expect(bytes).not.toContain(anna.id);
    // Notes are for the house, also in what the page is made from.
    expect(bytes).not.toContain(communityExample.notes);
  });

  test("is closed to everyone the moment the link is, and the link is nowhere in the database any more", async () => {
    await shareCommunity(anna, place);
    const [share] = await listShares(anna, place);
    expect(await endShare(anna, place, share?.id ?? "")).toBe(true);
    expect(await readShared(share?.token ?? "", visitor())).toBeUndefined();
    expect(await listShares(anna, place)).toEqual([]);
    const { rows } = await asOwner(database.owner, (client) =>
      client.query("select token from community_share where community_id = $1", [place]),
    );
    expect(rows).toEqual([{ token: "" }]);
  });

  test("cannot be guessed, nor asked for endlessly", async () => {
    const guesser = visitor();
    await shareCommunity(anna, place);
    const [share] = await listShares(anna, place);
    for (let guess = 0; guess < 120; guess++)
      expect(await readShared(`gæt-${guess}`, guesser)).toBeUndefined();
    expect(await readShared(share?.token ?? "", guesser)).toBeUndefined();
    expect(await readShared(share?.token ?? "", visitor())).toBeDefined();
  });

  test("is gone with the place", async () => {
    await shareCommunity(anna, place);
    const [share] = await listShares(anna, place);
    await removeCommunity(anna, place);
    expect(await readShared(share?.token ?? "", visitor())).toBeUndefined();
  });
});

test("the printed analysis says every figure, every line, and every gap", async () => {
  await typeFigure(anna, place, figureExample);
  await saveRegisterEntry(anna, place, registerExample);
  const community = await findCommunity(anna, place);
  if (!community) throw new Error("The place was just made");
  const report = communityReport({
    language: "da",
    sender: anna.organisationName,
    now: new Date("2026-11-20T12:00:00Z"),
    community,
    figures: await listFigures(anna, place),
    registers: await listRegisters(anna, place),
    use: await listUse(anna, place),
  });
  const text = JSON.stringify(report);
  for (const said of [
    "390",
    "kommunens prognose",
    "Forsamlingshuset",
    "Fællesspisning",
    "Hvilke foreninger er her",
  ])
    expect(text).toContain(said);
});
