import { globSync, readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLogbook, removeEntry } from "#domains/logbook/logbook.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { openTestDatabase, type TestDatabase } from "./support/database.ts";
import { type Call, foreignCalls, ownCalls } from "./support/foreign-calls.ts";
import { type FurnishedHouse, furnishHouse } from "./support/furnished-house.ts";

let database: TestDatabase;
let owner: pg.Client;
let tables: string[];
let vestervig: FurnishedHouse;
let oddesund: FurnishedHouse;
beforeAll(async () => {
  database = await openTestDatabase();
  owner = new pg.Client(database.owner);
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(`select table_name as name
    from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`);
  tables = rows.map((row) => row.name);
  vestervig = await furnishHouse("Vestervig");
  oddesund = await furnishHouse("Oddesund");
  // So long ago that opening a station again is remembered again.
  await owner.query("update station_visit set at = at - interval '2 hours'");
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

test("every server function that a member may call is tried here", () => {
  const exported = globSync("src/domains/**/*.server.ts").flatMap((path) =>
    memberFunctions(readFileSync(path, "utf8")),
  );
  expect(exported.length).toBeGreaterThan(50);
  expect([...Object.keys(foreignCalls), ...Object.keys(ownCalls)].toSorted()).toEqual(exported.toSorted());
});

test("a server function takes whoever asks first", () => {
  const later = globSync("src/domains/**/*.server.ts").flatMap((path) => {
    const signatures = readFileSync(path, "utf8").matchAll(
      /^export (?:async )?function (\w+)\(([^{]*?)\):/gm,
    );
    return [...signatures]
      .filter(([, , taken = ""]) => /,[^,]*: (Member|Administrator)\b(?! \|)/.test(taken))
      .map(([, name]) => name);
  });
  expect(later).toEqual([]);
});

describe("with the ids of another house, as in a changed address or form,", () => {
  const calls = Object.entries(foreignCalls).flatMap(([name, call]) =>
    [call].flat().map((one, index): [string, Call] => [index === 0 ? name : `${name} (${index + 1})`, one]),
  );

  test.each(calls)(
    "%s finds nothing and changes nothing, and in that house it would have",
    async (_, call) => {
      const before = await everything();
      expect(saysNothing(await answerTo(() => call(vestervig.administrator, oddesund, vestervig)))).toBe(
        true,
      );
      expect(await everything()).toEqual(before);

      await tried(oddesund, async (db) => {
        const rows = await rowsIn(db);
        const answer = await answerTo(() => call(oddesund.administrator, oddesund, oddesund));
        if (saysNothing(answer)) expect(await rowsIn(db)).not.toEqual(rows);
      });
    },
  );
});

describe("about one's own house", () => {
  test.each(Object.entries(ownCalls))("%s says and changes nothing of another", async (_, call) => {
    const before = await rowsOf(oddesund);
    const answer = await answerTo(() => call(vestervig.administrator, oddesund, vestervig));
    expect(await rowsOf(oddesund)).toEqual(before);
    const told = JSON.stringify(answer) ?? "";
    expect(told).not.toContain("Oddesund");
    for (const id of idsIn(before)) expect(told).not.toContain(id);
  });

  test("what one takes away and brings back is one's own, also when it is called what another's is", async () => {
    const { administrator, engagementId, entryId } = oddesund;
    await ownCalls.remove?.(vestervig.administrator, oddesund, vestervig);
    const ids = async () => (await readLogbook(administrator, engagementId)).map((entry) => entry.id);
    expect(await ids()).toContain(entryId);
    expect(await removeEntry(administrator, engagementId, entryId)).toBe(true);
    expect(await ids()).not.toContain(entryId);
  });
});

/** The names of the exported functions whose first parameter is a member or an administrator. */
function memberFunctions(source: string): string[] {
  const signs = [
    /^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*\w+: (?:Member|Administrator)\b/gm,
    /^export const (\w+) = (?:async )?\(\s*\w+: (?:Member|Administrator)\b/gm,
  ];
  return signs.flatMap((sign) => [...source.matchAll(sign)].map(([, name = ""]) => name));
}

/** What a call answers: also a 404 is an answer, any other failure is a mistake. */
async function answerTo(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (failure) {
    if (failure instanceof Response && failure.status === 404) return undefined;
    throw failure;
  }
}

/** Whether an answer holds nothing at all: not found, false, or empty all through. */
function saysNothing(answer: unknown): boolean {
  if (answer instanceof Map) return answer.size === 0;
  if (answer instanceof Date) return false;
  if (typeof answer !== "object" || answer === null) return !answer;
  if ("refused" in answer) return answer.refused === "not-found";
  return Object.values(answer).every(saysNothing);
}

/** Does something in a house and undoes it. */
async function tried(house: FurnishedHouse, work: (db: Database) => Promise<void>): Promise<void> {
  const undo = new Error("Undone");
  const trying = inOrganisation(house.administrator.organisationId, async (db) => {
    await work(db);
    throw undo;
  });
  await trying.catch((failure) => {
    if (failure !== undo) throw failure;
  });
}

/** Every row the house can see. */
async function rowsIn(db: Database): Promise<unknown[]> {
  return (await db.execute(sql.raw(allRows("true")))).rows;
}

function rowsOf(house: FurnishedHouse): Promise<unknown[]> {
  return everything(`organisation_id = '${house.administrator.organisationId}'`);
}

/** Every row of every house, past all locks. */
async function everything(which = "true"): Promise<unknown[]> {
  return (await owner.query(allRows(which))).rows;
}

/** A question for the rows of every table that belongs to a house, in one list. */
function allRows(which: string): string {
  const each = tables.map(
    (table) => `select '${table}' as "table", to_json(t)::text as row from ${table} t where ${which}`,
  );
  return `${each.join(" union all ")} order by 1, 2`;
}

function idsIn(rows: unknown): string[] {
  return [...new Set(JSON.stringify(rows).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))];
}
