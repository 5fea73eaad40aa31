import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { colleagueExample } from "#domains/access/opening.example.ts";
import { restore } from "#domains/access/removal.server.ts";
import { strategyExample } from "#domains/organisation/organisation.example.ts";
import { listStrategies, removeStrategy, saveStrategy } from "#domains/organisation/organisation.server.ts";
import { connectTo, openPools } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { engagementExample, newEngagementExample } from "./engagement.example.ts";
import { stateSchema } from "./engagement.ts";
import {
  beginEngagement,
  findEngagement,
  listEngagements,
  listStates,
  removeEngagement,
  saveEngagement,
  setState,
} from "./engagements.server.ts";

let database: TestDatabase;
let karen: Administrator;
let aase: Member;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
  aase = await welcome(karen, colleagueExample);
});
afterAll(() => database.close());

describe("a forløb", () => {
  test("begins with little: whoever begins it coordinates, and it is under way", async () => {
    const id = await beginEngagement(aase, newEngagementExample);
    expect(await findEngagement(karen, id)).toMatchObject({
      ...newEngagementExample,
      goal: "",
      successCriteria: [],
      hours: null,
      money: null,
      strategies: [],
      team: [{ id: aase.id, name: aase.name, part: "coordinator" }],
      state: { kind: "under-way", note: "" },
    });
  });

  // In one of them it is another day than in Denmark, whatever the hour.
  test.each(["Etc/GMT+12", "Pacific/Kiritimati"])(
    "begins on the Danish day, also on a database in %s",
    async (zone) => {
      await asOwner(database.owner, (owner) =>
        owner.query(`alter database ${database.owner.database} set timezone = '${zone}'`),
      );
      const abroad = openPools(database.owner, 4);
      connectTo(abroad);
      try {
        const before = today();
        const id = await beginEngagement(karen, newEngagementExample);
        expect([before, today()]).toContain((await listStates(karen, id))[0]?.since);
      } finally {
        connectTo(database.pools);
        await abroad.close();
      }
    },
  );

  test("tells everything about itself when it is saved, and tells the new when it is saved again", async () => {
    const id = await beginEngagement(karen, newEngagementExample);
    await saveStrategy(karen, strategyExample);
    const [strategy] = await listStrategies(karen);
    const { strategyIds: _, coordinatorId: __, teamIds: ___, ...own } = engagementExample;

    const whole = {
      ...engagementExample,
      strategyIds: [strategy?.id ?? ""],
      coordinatorId: aase.id,
      teamIds: [karen.id, aase.id],
    };
    expect(await saveEngagement(karen, id, whole)).toBe(true);
    expect(await findEngagement(karen, id)).toMatchObject({
      ...own,
      strategies: [{ id: strategy?.id, name: strategyExample.name }],
      team: [
        { id: aase.id, part: "coordinator" },
        { id: karen.id, part: "team" },
      ],
    });

    expect(await saveEngagement(karen, id, { ...engagementExample, hours: null, successCriteria: [] })).toBe(
      true,
    );
    expect(await findEngagement(karen, id)).toMatchObject({
      hours: null,
      successCriteria: [],
      strategies: [],
      team: [],
    });
  });

  test("no longer names a strategy that has been taken off the list, until it is brought back", async () => {
    const id = await beginEngagement(karen, newEngagementExample);
    await saveStrategy(karen, { ...strategyExample, name: "Børnene først" });
    const strategyId = (await listStrategies(karen)).find((one) => one.name === "Børnene først")?.id ?? "";
    await saveEngagement(karen, id, { ...engagementExample, strategyIds: [strategyId] });
    await removeStrategy(karen, strategyId);
    expect((await findEngagement(karen, id))?.strategies).toEqual([]);
    await restore(karen, strategyId);
    expect((await findEngagement(karen, id))?.strategies).toEqual([
      { id: strategyId, name: "Børnene først" },
    ]);
  });

  test("that is not there is neither found nor saved", async () => {
    const nowhere = "01a1f9d6-0000-7000-8000-000000000000";
    expect(await findEngagement(karen, nowhere)).toBeUndefined();
    expect(await saveEngagement(karen, nowhere, engagementExample)).toBe(false);
    expect(await setState(karen, nowhere, { kind: "paused", note: "", since: today() })).toBe(false);
    expect(await removeEngagement(karen, nowhere)).toBe(false);
  });
});

describe("the list of forløb", () => {
  let names: Record<string, string>;
  beforeAll(async () => {
    names = {};
    const told = [
      { ...newEngagementExample, name: "Højtlæsning på øen", places: ["Øland"], targetGroup: "Børn" },
      {
        ...newEngagementExample,
        name: "50% flere bænke",
        question: "Hvor vil I sidde?",
        places: [],
        targetGroup: "",
      },
      { ...newEngagementExample, name: "Værkstedet", places: ["Thyborøn Havn"], targetGroup: "Unge mænd" },
    ];
    for (const one of told) names[one.name] = await beginEngagement(aase, one);
  });

  test("has what was touched last first", async () => {
    await setState(karen, names["Højtlæsning på øen"] ?? "", { kind: "paused", note: "", since: today() });
    const [first, second] = await listEngagements(karen);
    expect([first?.name, second?.name]).toEqual(["Højtlæsning på øen", "Værkstedet"]);
  });

  test.each([
    ["a name", "VÆRKST", ["Værkstedet"]],
    ["a question", "vil i sidde", ["50% flere bænke"]],
    ["a place", "øland", ["Højtlæsning på øen"]],
    ["a target group", "unge mænd", ["Værkstedet"]],
    ["a sign that means something to the database", "0%", ["50% flere bænke"]],
    ["such a sign that is nowhere", "_%_%_", []],
    ["nothing there is", "svævebane", []],
  ])("is searched by %s", async (_, text, found) => {
    expect((await listEngagements(karen, { text })).map((one) => one.name)).toEqual(found);
  });

  test("can be one's own only, or those in one state", async () => {
    const mine = await listEngagements(karen, { mine: true });
    expect(mine.every((one) => one.team.some((mate) => mate.id === karen.id))).toBe(true);
    expect((await listEngagements(aase, { mine: true, text: "øen" })).map((one) => one.name)).toEqual([
      "Højtlæsning på øen",
    ]);
    expect(await listEngagements(karen, { mine: true, text: "øen" })).toEqual([]);
    expect((await listEngagements(karen, { kind: "paused" })).map((one) => one.name)).toEqual([
      "Højtlæsning på øen",
    ]);
    expect((await listEngagements(karen, { kind: "under-way" })).map((one) => one.name)).not.toContain(
      "Højtlæsning på øen",
    );
  });
});

describe("where a forløb stands", () => {
  test("is what was said last, and what was said before is kept with who and when", async () => {
    const id = await beginEngagement(karen, newEngagementExample);
    await setState(aase, id, { kind: "waiting", note: "hallens bestyrelse", since: "2026-11-02" });
    await setState(karen, id, { kind: "closed", note: "De klarer det selv", since: "2026-11-19" });
    expect((await findEngagement(karen, id))?.state).toEqual({
      kind: "closed",
      note: "De klarer det selv",
      since: "2026-11-19",
    });
    expect(await listStates(karen, id)).toMatchObject([
      { kind: "closed", note: "De klarer det selv", since: "2026-11-19", by: karen.name },
      { kind: "waiting", note: "hallens bestyrelse", since: "2026-11-02", by: aase.name },
      { kind: "under-way", note: "", by: karen.name },
    ]);
  });

  test("says for whom one waits, and what came of what is closed", () => {
    const since = "2026-11-20";
    expect(stateSchema.safeParse({ kind: "waiting", since }).success).toBe(false);
    expect(stateSchema.safeParse({ kind: "closed", note: " ", since }).success).toBe(false);
    expect(stateSchema.safeParse({ kind: "waiting", note: "hallen", since }).success).toBe(true);
    expect(stateSchema.safeParse({ kind: "paused", since }).success).toBe(true);
  });
});

test("a forløb that has been taken away is nowhere, cannot be changed, and comes back whole", async () => {
  const id = await beginEngagement(karen, newEngagementExample);
  await saveEngagement(karen, id, { ...engagementExample, teamIds: [aase.id] });
  const whole = await findEngagement(karen, id);
  expect(await removeEngagement(karen, id)).toBe(true);
  expect(await findEngagement(karen, id)).toBeUndefined();
  expect((await listEngagements(karen)).map((one) => one.id)).not.toContain(id);
  expect(await saveEngagement(karen, id, engagementExample)).toBe(false);
  expect(await setState(karen, id, { kind: "paused", note: "", since: "2026-11-20" })).toBe(false);
  expect(await removeEngagement(karen, id)).toBe(false);
  expect(await restore(karen, id)).toBe(true);
  expect(await findEngagement(karen, id)).toEqual(whole);
});

test("the log tells of a forløb that it was made, changed, removed and brought back, and not what it says", async () => {
  const id = await beginEngagement(aase, newEngagementExample);
  await saveEngagement(karen, id, engagementExample);
  await setState(karen, id, { kind: "waiting", note: "hallens bestyrelse", since: "2026-11-02" });
  await removeEngagement(karen, id);
  await restore(aase, id);
  const lines = (await readAudit(karen)).filter((line) => line.thingId === id);
  expect(lines.map(({ memberName, act, thing }) => `${memberName} ${act} ${thing}`)).toEqual([
    "Åse Mørk restored engagement",
    "Karen Juhl removed engagement",
    "Karen Juhl changed state",
    "Karen Juhl changed engagement",
    "Åse Mørk made engagement",
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/Fredagsmad|bestyrelse/);
});
