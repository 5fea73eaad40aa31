import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openAuth } from "#domains/access/auth.server.ts";
import { connectTo, openPools, type Pools } from "#platform/database/database.server.ts";
import { openMail } from "#platform/mail/mail.server.ts";

export type TestDatabase = { owner: pg.PoolConfig; pools: Pools; close(): Promise<void> };

/**
 * A database of its own for a test file: empty, up to date, and the one the product is connected to. The door is
 * open too, so that people can be let in.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject("server");
  const database = `test_${randomBytes(6).toString("hex")}`;
  await asServer((client) => client.query(`create database ${database} template ${inject("empty")}`));
  const owner = { ...server, database };
  const pools = openPools(owner, 8);
  connectTo(pools);
  openAuth({ baseUrl: "http://localhost:3000", secret: "a secret for tests that is long enough" });
  openMail(undefined, "Vejviser <vejviser@localhost>", () => {});
  return {
    owner,
    pools,
    close: async () => {
      await pools.close();
      connectTo(undefined);
      await asServer((client) => client.query(`drop database ${database} with (force)`));
    },
  };
}

/** Runs SQL as the owner of the server, past every lock: for looking at what the product may not see. */
export async function asOwner<T>(owner: pg.PoolConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function asServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return asOwner(inject("server"), work);
}
