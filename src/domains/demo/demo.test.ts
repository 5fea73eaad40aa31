import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAuth } from "#domains/access/auth.server.ts";
import { whoAsks } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { signInAs } from "#domains/access/sign-in.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listWayChoices } from "#domains/guide/decisions.server.ts";
import { readPath } from "#domains/guide/path.server.ts";
import { whereItStands } from "#domains/guide/path.ts";
import { oldAfterDays } from "#domains/guide/round.ts";
import { listRounds } from "#domains/guide/rounds.server.ts";
import { readLogbook } from "#domains/logbook/logbook.server.ts";
import { listBranches } from "#domains/organisation/organisation.server.ts";
import { holdsCpr } from "#platform/web/cpr.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { demoPeople, seedDemo } from "./demo.server.ts";

let database: TestDatabase;
let owner: pg.Client;

const now = new Date();
const visitor = { address: "127.0.0.1", userAgent: "test" };

async function openEmpty() {
  database = await openTestDatabase();
  openAuth({ baseUrl: "http://localhost:3000", secret: "a secret that only this test knows of" });
  owner = new pg.Client(database.owner);
  await owner.connect();
}

async function close() {
  await owner.end();
  await database.close();
}

describe("a start that is cut short", () => {
  beforeAll(openEmpty);
  afterAll(close);

  test("leaves nothing, and the next start makes the library whole", async () => {
    expect(await demoPeople()).toEqual([]);
    await owner.query("begin; lock table logbook_entry in access exclusive mode");
    const cut = expect(seedDemo(now)).rejects.toThrow();
    await owner.query("select pg_terminate_backend($1)", [await waitingForLogbook()]);
    await cut;
    await owner.query("rollback");
    expect(await count("organisation")).toBe(0);
    expect(await count("member")).toBe(0);

    await seedDemo(now);
    expect(await count("organisation")).toBe(1);
    expect(await count("engagement")).toBe(3);
    expect(await count("account")).toBe(8);
  });
});

describe("the demo library", () => {
  let mette: Member;
  beforeAll(async () => {
    await openEmpty();
    await Promise.all([seedDemo(now), seedDemo(now)]);
    await seedDemo(now);
    mette = await enterAs("mette.holm@strandby.example");
  });
  afterAll(close);

  test("is made once, also when two programs start at once and again later", async () => {
    expect(await count("organisation")).toBe(1);
    expect(await count("engagement")).toBe(3);
    expect(await count("member")).toBe(8);
  });

  test("has five branches, one of them a bus, and eight people", async () => {
    const kinds = (await listBranches(mette)).map((branch) => branch.kind);
    expect(kinds).toEqual(["library", "library", "library", "library", "mobile-library"]);
    const roles = (await listColleagues(mette)).map((colleague) => colleague.role);
    expect(roles.filter((role) => role === "administrator")).toHaveLength(1);
    expect(roles.filter((role) => role === "leader")).toHaveLength(2);
    expect(roles).toHaveLength(8);
  });

  test("lets one in as a colleague, a leader or the administrator", async () => {
    const people = await demoPeople();
    expect(people.map((person) => person.role)).toEqual(["employee", "leader", "administrator"]);
    for (const { email, name, role, line } of people) {
      expect(await enterAs(email)).toMatchObject({ name, role, organisationName: "Strandby Bibliotekerne" });
      expect(line).toMatch(/^[^.]+\.$/);
    }
  });

  test("has a forløb at the fork, where one way was tried and another is walked", async () => {
    const id = await idOf("Fædre og sønner");
    const path = await readPath(mette, id);
    expect(path).toMatchObject([
      { station: "1", state: "done", answered: 3, decision: { outcome: "go" } },
      { station: "2", state: "done", answered: 5 },
      { station: "3a", state: "begun", chosen: false },
      { station: "3b", state: "begun", chosen: true, answered: 3, asked: 4 },
      { station: "3c", state: "ahead", chosen: false },
      { station: "4", state: "ahead" },
    ]);
    expect(whereItStands(path)).toBe("3b");
    expect((await listWayChoices(mette, id)).map((choice) => choice.ways)).toEqual([["3b"], ["3a"]]);
    const { state } = await engagementCalled("Fædre og sønner");
    expect(state.kind).toBe("waiting");
  });

  test("has a forløb at first contact, with an old answer beside a newer one and a day when nobody came", async () => {
    const id = await idOf("Mandag formiddag på landet");
    const path = await readPath(mette, id);
    expect(path.slice(0, 3)).toMatchObject([
      { station: "1", state: "done", decision: { outcome: "go" } },
      { station: "2", state: "begun", answered: 3, asked: 5 },
      { station: "3a", state: "ahead" },
    ]);
    expect(whereItStands(path)).toBe("2");
    const [newer, older] = await listRounds(mette, id, "1");
    expect(now.getTime() - Number(older?.startedAt)).toBeGreaterThan(oldAfterDays * 24 * 60 * 60 * 1000);
    expect(newer?.questions[1]?.agreed).not.toBe(older?.questions[1]?.agreed);
    expect((await readLogbook(mette, id, "Ingen kom")).length).toBe(1);
    expect((await engagementCalled("Mandag formiddag på landet")).state.kind).toBe("under-way");
  });

  test("has a forløb that ended well without a new offer", async () => {
    const id = await idOf("De mindste i Hedelund");
    expect((await readPath(mette, id))[0]).toMatchObject({
      state: "done",
      decision: { outcome: "someone-else" },
    });
    expect((await engagementCalled("De mindste i Hedelund")).state.kind).toBe("closed");
  });

  test("gives whoever enters a forløb of their own", async () => {
    for (const { email } of await demoPeople()) {
      expect(await listEngagements(await enterAs(email), { mine: true })).not.toEqual([]);
    }
  });

  test("holds no CPR number, and nothing that has not happened yet", async () => {
    const tables = await tablesOfOrganisation();
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      const { rows: all } = await owner.query<Record<string, unknown>>(`select * from ${table}`);
      // What is planned has not happened, and says so.
      const rows = all.filter(({ state }) => state !== "planned");
      // How long something is good for, somebody is kept, or until when one waits lies ahead, and so it should.
      const ahead = new Set(
        "expires_at keep_until next_on answer_by later_on stays_until follow_up_on waiting_until asked_day".split(
          " ",
        ),
      );
      const told = rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) => (ahead.has(column) ? [] : [value])),
      );
      for (const value of told.flat()) {
        if (typeof value === "string") expect(holdsCpr(value), value).toBe(false);
        // A day out is written down before it comes, and a date is asked about.
        if (value instanceof Date && table !== "outing" && table !== "poll_date")
          expect(value.getTime(), table).toBeLessThanOrEqual(Date.now());
      }
    }
  });

  async function engagementCalled(name: string) {
    const found = (await listEngagements(mette)).find((engagement) => engagement.name === name);
    if (!found) throw new Error(`There is no forløb called ${name}`);
    return found;
  }

  async function idOf(name: string): Promise<string> {
    return (await engagementCalled(name)).id;
  }
});

/** Enters as people do, with a session's cookie, and is let in by the gate. */
async function enterAs(email: string): Promise<Member> {
  const cookies = (await signInAs(email, visitor)).getSetCookie().map((cookie) => cookie.split(";")[0]);
  const signedIn = await whoAsks(
    new Request("http://localhost:3000/", { headers: { cookie: cookies.join("; ") } }),
  );
  if (!signedIn) throw new Error(`The gate did not let ${email} in`);
  return signedIn.member;
}

async function count(table: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
}

async function tablesOfOrganisation(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'organisation_id' and table_schema = 'public'",
  );
  return rows.map((row) => row.name);
}

/** The connection that stands in the middle of the library, waiting for the table that is locked. */
async function waitingForLogbook(): Promise<number> {
  for (;;) {
    const { rows } = await owner.query<{ pid: number }>(
      "select pid from pg_locks where relation = 'logbook_entry'::regclass and not granted",
    );
    if (rows[0]) return rows[0].pid;
  }
}
