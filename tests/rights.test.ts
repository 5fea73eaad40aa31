import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOwner, openTestDatabase, type TestDatabase } from "./support/database.ts";

let database: TestDatabase;
let tables: Table[];
beforeAll(async () => {
  database = await openTestDatabase();
  tables = await ask<Table>(`
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
      exists (select from information_schema.columns i
        where i.table_schema = 'public' and i.table_name = c.relname and i.column_name = 'organisation_id') as owned
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
});
afterAll(() => database.close());

type Table = { name: string; secured: boolean; forced: boolean; policies: number; owned: boolean };

/** What only the gate may know of: who can sign in, and how. */
const gateOnly = ["account", "session", "credential", "verification", "passkey", "opening", "attempt"];

describe("every table", () => {
  test("is locked row by row, for everyone, and says in a policy who may come in", () => {
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toMatchObject({ secured: true, forced: true });
      expect(table.policies, table.name).toBeGreaterThan(0);
    }
  });

  test("belongs to an organisation, unless it is the organisations themselves or the gate's own", () => {
    const shared = tables.filter((table) => !table.owned).map((table) => table.name);
    expect(shared).toEqual([...gateOnly, "organisation"].toSorted());
  });

  test("of an organisation lets the app see and write the rows of that organisation only", async () => {
    const own = "(organisation_id = current_organisation())";
    for (const { name } of tables.filter((table) => table.owned)) {
      const policies = await ask(`select cmd, qual, with_check from pg_policies
        where schemaname = 'public' and tablename = '${name}' and 'vejviser_app' = any (roles)`);
      expect(policies, name).toEqual([{ cmd: "ALL", qual: own, with_check: own }]);
    }
  });

  test("is closed to the public of the database", async () => {
    const open = await ask(`select table_name from information_schema.role_table_grants
      where grantee = 'PUBLIC' and table_schema = 'public'`);
    expect(open).toEqual([]);
  });
});

describe("the app", () => {
  test("has no way around the locks: it is not above them, and is nobody who is", async () => {
    const [role] = await ask(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin
      from pg_roles where rolname = 'vejviser_app'`);
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    });
    const above = await ask(
      "select rolname from pg_roles where rolname <> 'vejviser_app' and pg_has_role('vejviser_app', oid, 'member')",
    );
    expect(above).toEqual([]);
    const owned = await ask("select relname from pg_class where relowner = 'vejviser_app'::regrole");
    expect(owned).toEqual([]);
  });

  test.each(gateOnly)("has no right of any kind on %s", async (name) => {
    expect(await rightsOf("vejviser_app", name)).toEqual([]);
  });

  test("adds lines to the audit log and reads them, and can neither change nor delete one", async () => {
    expect(await rightsOf("vejviser_app", "audit_entry")).toEqual(["INSERT", "SELECT"]);
    for (const attempt of [
      "update audit_entry set member_name = 'En anden'",
      "delete from audit_entry",
      "truncate audit_entry",
    ]) {
      await expect(ask(attempt, "vejviser_app"), attempt).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("can only read and write rows; tables it can neither empty nor make", async () => {
    for (const { name } of tables) {
      const rights = await rightsOf("vejviser_app", name);
      expect(["DELETE", "INSERT", "SELECT", "UPDATE"]).toEqual(expect.arrayContaining(rights));
    }
    await expect(ask("create table public.mine ()", "vejviser_app")).rejects.toMatchObject({ code: "42501" });
  });

  test("has no way into the list of migrations", async () => {
    await expect(ask("select from drizzle.__drizzle_migrations", "vejviser_app")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(ask("select from drizzle.__drizzle_migrations", "vejviser_gate")).rejects.toMatchObject({
      code: "42501",
    });
  });
});

describe("the gate", () => {
  test("has no way around the locks either", async () => {
    const [role] = await ask(
      "select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'vejviser_gate'",
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false });
  });

  test("sees who belongs where and carries the post, and nothing of the work", async () => {
    const open = [];
    for (const { name } of tables) if ((await rightsOf("vejviser_gate", name)).length > 0) open.push(name);
    expect(open).toEqual(
      [
        ...gateOnly,
        "agreement_link",
        "between_link",
        "community_share",
        "idea_link",
        "idea_page",
        "invitation",
        "mail",
        "member",
        "organisation",
        "participant",
        "partner_invitation_link",
        "sitting",
        "poll_link",
      ].toSorted(),
    );
  });

  test("only reads who belongs where", async () => {
    for (const name of [
      "agreement_link",
      "between_link",
      "community_share",
      "idea_link",
      "idea_page",
      "invitation",
      "member",
      "organisation",
      "participant",
      "partner_invitation_link",
      "sitting",
      "poll_link",
    ]) {
      const policies = await ask(`select cmd from pg_policies
        where schemaname = 'public' and tablename = '${name}' and 'vejviser_gate' = any (roles)`);
      expect(policies, name).toEqual([{ cmd: "SELECT" }]);
    }
  });
});

async function rightsOf(role: string, table: string): Promise<string[]> {
  const rows = await ask<{
    privilege_type: string;
  }>(`select privilege_type from information_schema.role_table_grants
    where grantee = '${role}' and table_schema = 'public' and table_name = '${table}'
    union select privilege_type from information_schema.role_column_grants
    where grantee = '${role}' and table_schema = 'public' and table_name = '${table}' order by 1`);
  return rows.map((row) => row.privilege_type);
}

function ask<Row extends pg.QueryResultRow>(question: string, role?: string): Promise<Row[]> {
  return asOwner(database.owner, async (owner) => {
    if (role) await owner.query(`set role ${role}`);
    return (await owner.query<Row>(question)).rows;
  });
}
