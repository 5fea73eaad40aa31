import { randomBytes } from "node:crypto";
import type pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { asOwner } from "../../../tests/support/database.ts";
import { migrateDatabase } from "./migrate.server.ts";

let owner: pg.PoolConfig;
beforeEach(async () => {
  const database = `test_${randomBytes(6).toString("hex")}`;
  owner = { ...inject("server"), database };
  await asOwner(inject("server"), (client) => client.query(`create database ${database}`));
});
afterEach(() =>
  asOwner(inject("server"), (client) => client.query(`drop database ${owner.database} with (force)`)),
);

test("an empty database is brought up to date, and a second start changes nothing and loses nothing", async () => {
  await migrateDatabase(owner);
  await ask(
    "insert into account (id, name, email) values (gen_random_uuid(), 'Ida Holm', 'ida@vestervig.example')",
  );
  const first = await shape();
  await migrateDatabase(owner);
  expect(await shape()).toEqual(first);
  expect(first.length).toBeGreaterThan(100);
  expect(await ask("select name from account")).toEqual([{ name: "Ida Holm" }]);
});

test("two programs that start at once wait for each other", async () => {
  await Promise.all([migrateDatabase(owner), migrateDatabase(owner), migrateDatabase(owner)]);
  const [{ count } = { count: 0 }] = await ask<{ count: number }>(
    "select count(*)::int from drizzle.__drizzle_migrations",
  );
  const [{ different } = { different: 0 }] = await ask<{ different: number }>(
    "select count(distinct hash)::int as different from drizzle.__drizzle_migrations",
  );
  expect(count).toBeGreaterThan(0);
  expect(different).toBe(count);
});

test("a table that names nobody in a policy is closed, and locked also for its owner's own queries", async () => {
  await migrateDatabase(owner);
  await ask("create table forgotten (id uuid, organisation_id uuid)");
  await ask("grant all on forgotten to vejviser_app, vejviser_gate");
  await migrateDatabase(owner);
  for (const role of ["vejviser_app", "vejviser_gate"]) {
    await expect(ask("select from forgotten", role)).rejects.toMatchObject({ code: "42501" });
  }
  expect(
    await ask("select relrowsecurity, relforcerowsecurity from pg_class where relname = 'forgotten'"),
  ).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }]);
});

test("a right that was given by hand is taken back at the next start", async () => {
  await migrateDatabase(owner);
  await ask("grant update, delete on audit_entry to vejviser_app");
  await migrateDatabase(owner);
  await expect(ask("delete from audit_entry", "vejviser_app")).rejects.toMatchObject({ code: "42501" });
});

/** Every column, index, constraint, policy and right of the database, as lines. */
async function shape(): Promise<unknown[]> {
  return ask(`
    select 'column' as kind, table_name || '.' || column_name as name, data_type || ' ' || is_nullable || coalesce(column_default, '') as what
      from information_schema.columns where table_schema = 'public'
    union all select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
    union all select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'policy', tablename || '.' || policyname, concat(roles, cmd, qual, with_check) from pg_policies where schemaname = 'public'
    union all select 'right', relname, concat(relacl, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace
    order by 1, 2, 3`);
}

function ask<Row extends pg.QueryResultRow>(question: string, role?: string): Promise<Row[]> {
  return asOwner(owner, async (client) => {
    if (role) await client.query(`set role ${role}`);
    return (await client.query<Row>(question)).rows;
  });
}
