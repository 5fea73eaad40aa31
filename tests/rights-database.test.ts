import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "./support/database.ts";
import { type FurnishedHouse, furnishHouse } from "./support/furnished-house.ts";

// The second lock, tried with the first one picked: plain SQL in the role of the app, as if no code had asked who
// may see what.

let database: TestDatabase;
let app: pg.Pool;
let vestervig: FurnishedHouse;
let oddesund: FurnishedHouse;
let tables: string[];
let ties: Tie[];
beforeAll(async () => {
  database = await openTestDatabase();
  app = database.pools.app;
  vestervig = await furnishHouse("Vestervig");
  oddesund = await furnishHouse("Oddesund");
  tables = (await ask<{ name: string }>(ownedTables)).map((row) => row.name);
  ties = await ask<Tie>(foreignKeys);
});
afterAll(() => database.close());

/** A column of one table of a house that points at a row of another. */
type Tie = { table: string; column: string; target: string; columns: number };

const ownedTables = `select table_name as name from information_schema.columns
  where table_schema = 'public' and column_name = 'organisation_id' order by 1`;

const foreignKeys = `select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as target,
    array_length(c.conkey, 1) as columns
  from pg_constraint c join unnest(c.conkey) key on true
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = key and a.attname <> 'organisation_id'
  where c.contype = 'f' and exists (select from pg_attribute
    where attrelid = c.confrelid and attname = 'organisation_id')
  order by 1, 2`;

test("there is something of everything in the other house", async () => {
  expect(tables.length).toBeGreaterThan(15);
  for (const table of tables) expect((await rowsOf(table, oddesund)).length, table).toBeGreaterThan(0);
});

describe("in the name of one house", () => {
  test("nothing of another is seen, by list, by id or by count", async () => {
    for (const table of tables) {
      const { rows } = await inHouse(vestervig, `select * from ${table}`);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.organisation_id)), table).toEqual(new Set([idOf(vestervig)]));
      for (const row of await rowsOf(table, oddesund)) {
        if (typeof row.id !== "string") continue;
        expect(
          (await inHouse(vestervig, `select from ${table} where id = $1`, [row.id])).rowCount,
          table,
        ).toBe(0);
      }
    }
    expect((await inHouse(vestervig, "select name from organisation")).rows).toEqual([
      { name: "Vestervig Bibliotek" },
    ]);
  });

  test("nothing of another is changed or deleted", async () => {
    const before = await everythingOf(oddesund);
    for (const table of [...tables, "organisation"]) {
      if (table === "audit_entry") continue;
      const column = table === "organisation" ? "id" : "organisation_id";
      const theirs = `where ${column} = '${idOf(oddesund)}'`;
      expect(
        (await inHouse(vestervig, `update ${table} set ${column} = ${column} ${theirs}`)).rowCount,
        table,
      ).toBe(0);
      expect((await inHouse(vestervig, `delete from ${table} ${theirs}`)).rowCount, table).toBe(0);
    }
    expect(await everythingOf(oddesund)).toEqual(before);
  });

  test("nothing is put into another", async () => {
    for (const table of tables) {
      for (const row of await rowsOf(table, oddesund)) {
        const copy = { ...row, ...("id" in row && { id: newId() }) };
        await expect(inHouse(vestervig, ...insertOf(table, copy)), table).rejects.toMatchObject({
          code: "42501",
        });
      }
    }
  });

  test("nothing of one's own is given away", async () => {
    for (const table of tables) {
      if (table === "audit_entry") continue;
      const giving = inHouse(vestervig, `update ${table} set organisation_id = $1`, [idOf(oddesund)]);
      await expect(giving, table).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("no row is tied to a row of another", async () => {
    expect(ties.length).toBeGreaterThan(15);
    for (const { table, column, target } of ties) {
      const [own] = await rowsOf(table, vestervig);
      // One that no row of theirs points at yet, where each may be pointed at by one alone.
      const pointedAt = new Set((await rowsOf(table, oddesund)).map((row) => row[column]));
      const rows = await rowsOf(target, oddesund);
      const theirs = rows.find((row) => !pointedAt.has(row.id)) ?? rows[0];
      const pointing = {
        ...own,
        ...(own && "id" in own && { id: newId() }),
        ...fresh(table),
        ...(await spare(table)),
        [column]: theirs?.id,
      };
      // A line of an agenda has one board: a copy of it has nowhere to lie.
      const tied =
        table === "board"
          ? inHouse(vestervig, `update board set ${column} = $1 where id = $2`, [theirs?.id, own?.id])
          : inHouse(vestervig, ...insertOf(table, pointing));
      await expect(tied, `${table}.${column} → ${target}`).rejects.toMatchObject({ code: "23503" });
    }
  });

  test("every tie between two tables of a house carries the house", () => {
    expect(ties.filter((tie) => tie.columns < 2)).toEqual([]);
  });

  test("a row that points at a forløb, a round, a member or a strategy is tied to it", async () => {
    const pointing = await ask<{ table: string; column: string }>(
      `
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and table_name = any ($1) and data_type = 'uuid'
        and (column_name ~ '^(engagement|round|member|strategy|branch)_id$' or column_name ~ '_by$')`,
      [tables],
    );
    const loose = pointing.filter(
      ({ table, column }) => !ties.some((tie) => tie.table === table && tie.column === column),
    );
    // What has been done, and what has been taken away, is told by name also when the row it tells of is gone.
    expect(loose.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual([
      "audit_entry.member_id",
      "removal.removed_by",
    ]);
  });
});

describe("in the name of no house", () => {
  test.each([
    ["none is named", undefined],
    ["an empty one is named", ""],
    ["one is named that is not there", newId()],
  ])("nothing is seen when %s", async (_, organisationId) => {
    for (const table of [...tables, "organisation"]) {
      expect((await inNameOf(organisationId, `select * from ${table}`)).rows, table).toEqual([]);
      if (table === "audit_entry") continue;
      expect((await inNameOf(organisationId, `delete from ${table}`)).rowCount, table).toBe(0);
    }
  });

  test("nothing is written", async () => {
    for (const table of tables) {
      const [row] = await rowsOf(table, oddesund);
      await expect(inNameOf(undefined, ...insertOf(table, { ...row })), table).rejects.toMatchObject({
        code: "42501",
      });
    }
  });
});

const idOf = (house: FurnishedHouse) => house.administrator.organisationId;

/** Something of one's own that no row points at yet, where each may be pointed at by one alone. */
async function spare(table: string): Promise<Record<string, unknown>> {
  const [column, target] =
    {
      board: ["item_id", "agenda_item"],
      sitting: ["meeting_id", "meeting"],
      between_page: ["engagement_id", "engagement"],
    }[table] ?? [];
  if (!column || !target) return {};
  const pointedAt = new Set((await rowsOf(table, vestervig)).map((row) => row[column]));
  const free = (await rowsOf(target, vestervig)).find((row) => !pointedAt.has(row.id));
  expect(free, `a spare ${target}`).toBeDefined();
  return { [column]: free?.id };
}

/** Other values where a copy of a row may not have the same ones. */
function fresh(table: string): Record<string, unknown> {
  const values: Record<string, Record<string, string>> = {
    invitation: { token_hash: newId() },
    community_share: { token_hash: newId() },
    idea_link: { token_hash: newId() },
    partner_invitation_link: { token_hash: newId() },
    agreement_link: { token_hash: newId() },
    between_link: { token_hash: newId() },
    participant: { token_hash: newId() },
    sitting: { code: "HHHHHH" },
    finished: { mark: newId() },
    vote: { mark: newId() },
    contribution_translation: { tongue: "pl" },
    poll_link: { token_hash: newId() },
    agreement_version: { number: "9" },
    talk_answer: { question: "works" },
    exploring_note: { question: "whom" },
    figure: { year: "1999" },
    statbank_answer: { question: newId() },
    column_mapping: { headings: newId() },
    checklist_tick: { item_key: newId() },
    round_question: { key: newId() },
    station_visit: { station: "4" },
    library_use: { period: "1999" },
    persona_version: { number: "99" },
    trait_dropped: { trait_id: newId() },
    search_word: { word: newId() },
    minutes_paragraph: { version: "99" },
    minutes_step: { version: "99" },
    minutes_version: { number: "99" },
    minutes_left_out: { contribution_id: newId() },
    minutes_mailing: { meeting_guest_id: newId() },
    minutes_wish: { participant_id: newId() },
  };
  return values[table] ?? {};
}

function insertOf(table: string, row: Record<string, unknown>): [string, unknown[]] {
  return [
    `insert into ${table} select * from json_populate_record(null::${table}, $1)`,
    [JSON.stringify(row)],
  ];
}

function inHouse(house: FurnishedHouse, question: string, values: unknown[] = []) {
  return inNameOf(idOf(house), question, values);
}

/** One question in the role of the app, undone afterwards. */
async function inNameOf(organisationId: string | undefined, question: string, values: unknown[] = []) {
  const client = await app.connect();
  try {
    await client.query("begin");
    if (organisationId !== undefined) {
      await client.query("select set_config('app.organisation_id', $1, true)", [organisationId]);
    }
    return await client.query(question, values);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function rowsOf(table: string, house: FurnishedHouse): Promise<Record<string, unknown>[]> {
  const rows = await ask<{ row: Record<string, unknown> }>(
    `select to_json(t) as row from ${table} t where organisation_id = $1 order by t::text`,
    [idOf(house)],
  );
  return rows.map(({ row }) => row);
}

async function everythingOf(house: FurnishedHouse): Promise<unknown[]> {
  const all = [];
  for (const table of tables) all.push(await rowsOf(table, house));
  return all;
}

/** Past every lock. */
function ask<Row extends pg.QueryResultRow>(question: string, values: unknown[] = []): Promise<Row[]> {
  return asOwner(database.owner, async (owner) => (await owner.query<Row>(question, values)).rows);
}
