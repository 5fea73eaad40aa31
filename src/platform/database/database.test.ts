import { createServer, connect as dial, type Server } from "node:net";
import { sql } from "drizzle-orm";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { awayOr, Unavailable } from "./away.server.ts";
import { connectTo, type Database, inOrganisation, openPools } from "./database.server.ts";
import { isId, newId } from "./id.ts";

const house = newId();
const neighbour = newId();

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("what is done together", () => {
  test("is there for everyone once it has been answered", async () => {
    await inOrganisation(house, (db) => write(db, "Nøglen ligger under måtten"));
    expect(await kept()).toEqual(["Nøglen ligger under måtten"]);
  });

  test("is saved together, also the part that another function does", async () => {
    await inOrganisation(house, async (db) => {
      await write(db, "Kaffen er sat over");
      await inOrganisation(house, (inner) => write(inner, "Kagen er i ovnen"));
    });
    expect(await kept()).toEqual(["Kaffen er sat over", "Kagen er i ovnen"]);
  });

  test("is not there at all when some of it goes wrong", async () => {
    const failing = inOrganisation(house, async (db) => {
      await inOrganisation(house, (inner) => write(inner, "Kagen er i ovnen"));
      await write(db, "Kaffen er sat over");
      throw new Error("The power went");
    });
    await expect(failing).rejects.toThrow("The power went");
    expect(await kept()).toEqual([]);
  });

  test("is never answered as saved when the database refused a part of it and nobody told", async () => {
    const careless = inOrganisation(house, async (db) => {
      await write(db, "Kaffen er sat over");
      await db.execute(sql`select 1 / 0`).catch(() => {});
    });
    await expect(careless).rejects.toThrow();
    expect(await kept()).toEqual([]);
  });

  test("in one house has nothing to do with what is done in another at the same time", async () => {
    const failing = inOrganisation(house, async (db) => {
      await write(db, "Herfra");
      await inOrganisation(neighbour, (inner) => write(inner, "Herovre"));
      throw new Error("The power went");
    });
    await expect(failing).rejects.toThrow();
    expect(await kept()).toEqual(["Herovre"]);
  });

  test("starts again from nothing on the same connection", async () => {
    const one = openPools(database.owner, 1);
    connectTo(one);
    try {
      await inOrganisation(house, (db) => write(db, "Herfra"));
      expect((await one.app.query("select from mail")).rowCount).toBe(0);
      expect(await inOrganisation(neighbour, (db) => db.execute(sql`select from mail`))).toMatchObject({
        rowCount: 0,
      });
    } finally {
      connectTo(database.pools);
      await one.close();
    }
  });

  test.each([
    ["nothing", ""],
    ["a word", "strandby"],
    ["an id with more behind it", `${newId()}'; reset role; --`],
  ])("is refused in a house whose id is %s", async (_, id) => {
    await expect(inOrganisation(id, (db) => write(db, "Herfra"))).rejects.toThrow("Not the id");
    expect(await kept()).toEqual([]);
  });

  afterEach(() => asOwner(database.owner, (client) => client.query("delete from mail")));
});

describe("a database that is away", () => {
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await openProxy(database.owner);
  });
  afterAll(async () => {
    connectTo(database.pools);
    await proxy.close();
  });

  test("is told as a 503 that asks people to come back shortly", async () => {
    await proxy.close();
    await withPools(proxy.owner, async () => {
      const refused = await inOrganisation(house, (db) => write(db, "Herfra")).catch((failure) => failure);
      expect(refused).toBeInstanceOf(Unavailable);
      expect(refused.status).toBe(503);
      expect(refused.headers.get("Retry-After")).toBe("5");
    });
  });

  test("is waited for when it is on its way back", async () => {
    await proxy.close();
    await withPools(proxy.owner, async () => {
      const waiting = inOrganisation(house, (db) => write(db, "Det nåede frem"));
      await proxy.open();
      await waiting;
      expect(await kept()).toEqual(["Det nåede frem"]);
    });
  });

  test("takes what was not answered with it, and is used again when it is back", async () => {
    await withPools(database.owner, async () => {
      const cut = inOrganisation(house, async (db) => {
        await write(db, "Halvvejs");
        const { rows } = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        await asOwner(database.owner, (client) =>
          client.query("select pg_terminate_backend($1)", [rows[0]?.pid]),
        );
        await write(db, "Resten");
      });
      await expect(cut).rejects.toMatchObject({ status: 503 });
      await inOrganisation(house, (db) => write(db, "Forfra"));
      expect(await kept()).toEqual(["Det nåede frem", "Forfra"]);
    });
  });

  async function withPools(owner: pg.PoolConfig, work: () => Promise<void>) {
    const pools = openPools(owner, 4);
    connectTo(pools);
    try {
      await work();
    } finally {
      await pools.close();
    }
  }
});

describe("a failure of the database", () => {
  test("is a 404 where somebody pointed at what is not there", async () => {
    const failing = inOrganisation(house, (db) =>
      db.execute(sql`insert into branch (id, name, kind) values (${newId()}, 'Bussen', 'library')`),
    );
    await expect(failing).rejects.toMatchObject({ status: 404 });
  });

  test("is a 507 when the disk is full, also deep inside another failure", () => {
    const full = Object.assign(new Error("could not extend file"), { code: "53100" });
    expect(awayOr(full)).toMatchObject({ status: 507 });
    expect(awayOr(new Error("Failed query", { cause: full }))).toMatchObject({ status: 507 });
  });

  test("is left as it was when it is a mistake of ours", async () => {
    const mistake = new Error("A mistake");
    expect(awayOr(mistake)).toBe(mistake);
    const failing = inOrganisation(house, (db) => db.execute(sql`select no_such_column from branch`));
    await expect(failing).rejects.toMatchObject({ cause: { code: "42703" } });
  });
});

describe("an id", () => {
  test("is sorted by the time it was made", () => {
    const ids = [1, 1_000, 1_795_165_200_000, 2 ** 45].map((now) => newId(now));
    expect(ids.toSorted()).toEqual(ids);
  });

  test("is sorted in the order it was made, also within a millisecond", () => {
    const now = Date.now();
    const ids = Array.from({ length: 1000 }, () => newId(now));
    expect(ids.toSorted()).toEqual(ids);
  });

  test("is never the same twice, and tells itself from everything else", () => {
    const now = Date.now();
    const many = Array.from({ length: 1000 }, () => newId(now));
    expect(new Set(many).size).toBe(1000);
    expect(many.every(isId)).toBe(true);
    for (const other of ["", "1", `${newId()}x`, `x${newId()}`, `${newId()}\n`, 7, null, undefined]) {
      expect(isId(other)).toBe(false);
    }
  });
});

function write(db: Database, text: string) {
  return db.execute(
    sql`insert into mail (id, "to", subject, text) values (${newId()}, 'ida@vestervig.example', 'Hej', ${text})`,
  );
}

/** Every text there is, in every house, in the order it was written. */
function kept(): Promise<string[]> {
  return asOwner(database.owner, async (client) => {
    const { rows } = await client.query<{ text: string }>("select text from mail order by id");
    return rows.map((row) => row.text);
  });
}

type Proxy = { owner: pg.PoolConfig; open(): Promise<void>; close(): Promise<void> };

/** A way to the database that can be shut and opened again, at the same address. */
async function openProxy(owner: pg.PoolConfig): Promise<Proxy> {
  const { host = "localhost", port = 5432 } = owner;
  let server: Server | undefined;
  const open = (at: number) =>
    new Promise<Server>((resolve) => {
      const made = createServer((caller) => {
        const line = host.startsWith("/") ? dial(`${host}/.s.PGSQL.${port}`) : dial(port, host);
        caller.pipe(line).pipe(caller);
        for (const end of [caller, line]) end.on("error", () => end.destroy());
      });
      made.listen(at, "127.0.0.1", () => resolve(made));
    });
  server = await open(0);
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The proxy has no address");
  return {
    owner: { ...owner, host: "127.0.0.1", port: address.port },
    open: async () => {
      server = await open(address.port);
    },
    close: () =>
      new Promise((resolve) => {
        if (!server?.listening) return resolve();
        server.close(() => resolve());
      }),
  };
}
