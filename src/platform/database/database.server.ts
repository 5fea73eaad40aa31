import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { awayOr, Unavailable } from "./away.server.ts";
import { isId } from "./id.ts";
import { measured } from "./measure.server.ts";

/** A transaction: what is written in it is there for everyone when it ends, or not at all. */
export type Database = NodePgDatabase<Record<string, never>>;

export type Pools = { app: pg.Pool; gate: pg.Pool; owner: pg.PoolConfig; close(): Promise<void> };

/**
 * Opens the two doors to the database. `app` may only do what row-level security allows; `gate` only knows
 * sign-in. Both log in as the owner and step down to their role before the first query.
 */
export function openPools(owner: pg.PoolConfig, size = 16): Pools {
  const door = (role: string, max: number) => {
    const pool = new pg.Pool({
      ...owner,
      max,
      options: `-c role=${role} -c statement_timeout=20000 -c idle_in_transaction_session_timeout=30000`,
      connectionTimeoutMillis: 10_000,
    });
    // A connection that dies is replaced by the pool, and whoever was using it is told by the failing query;
    // without these listeners it would end the program.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    return pool;
  };
  const app = door("vejviser_app", size);
  const gate = door("vejviser_gate", Math.max(4, size / 4));
  return {
    app,
    gate,
    owner,
    close: async () => {
      await Promise.all([app.end(), gate.end()]);
    },
  };
}

let pools: Pools | undefined;

/** Names the database that everything below uses. Called once at start, and by tests. */
export function connectTo(opened: Pools | undefined): void {
  pools = opened;
}

export function connectedPools(): Pools {
  if (!pools) throw new Error("The database is not open yet");
  return pools;
}

type Ongoing = { organisationId: string; db: Database };
const ongoing = new AsyncLocalStorage<Ongoing>();

/**
 * Runs `work` in one transaction that sees and touches the rows of one organisation only. Work started inside
 * the work of the same organisation joins it, so that what belongs together is saved together. Resolves after
 * COMMIT: what was answered is kept.
 */
export async function inOrganisation<T>(
  organisationId: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const outer = ongoing.getStore();
  if (outer?.organisationId === organisationId) return work(outer.db);
  // The id goes into the text of the statement, to save a round trip; so nothing but an id may.
  if (!isId(organisationId)) throw new Error("Not the id of an organisation");
  const begin = `begin; select set_config('app.organisation_id', '${organisationId}', true)`;
  return transact(connectedPools().app, begin, (db) => ongoing.run({ organisationId, db }, () => work(db)));
}

/** Runs `work` in one transaction as the gate, which sees accounts, sessions and who belongs where. */
export async function inGate<T>(work: (db: Database) => Promise<T>): Promise<T> {
  return transact(connectedPools().gate, "begin", work);
}

/** Asks the gate one prepared question outside any transaction: for what every request must know. */
export async function askGate<Row extends pg.QueryResultRow>(question: pg.QueryConfig): Promise<Row[]> {
  const client = await measured("database", () => connect(connectedPools().gate));
  try {
    return (await measured("database", () => client.query<Row>(question))).rows;
  } catch (error) {
    throw awayOr(error);
  } finally {
    client.release();
  }
}

async function transact<T>(pool: pg.Pool, begin: string, work: (db: Database) => Promise<T>): Promise<T> {
  const client = await measured("database", () => connect(pool));
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(drizzleOf(client));
    const { command } = await client.query("commit");
    // Where a failed query was passed over, PostgreSQL rolls back instead, and does not call it an error.
    if (command !== "COMMIT") throw new Error("A query of this transaction failed, so nothing of it is kept");
    return result;
  } catch (error) {
    // When even the rollback fails the connection is of no more use, and the pool throws it away.
    await client.query("rollback").catch((failure: Error) => {
      broken = failure;
    });
    throw awayOr(error);
  } finally {
    client.release(broken);
  }
}

/**
 * A connection, waiting a little while the database starts again after a fall. Throws an `Unavailable` when it
 * stays away.
 */
async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  for (let tries = 0; ; tries++) {
    try {
      return await pool.connect();
    } catch (error) {
      const away = awayOr(error);
      if (!(away instanceof Unavailable) || away.status !== 503 || tries >= 20) throw away;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

const drizzles = new WeakMap<pg.PoolClient, Database>();

function drizzleOf(client: pg.PoolClient): Database {
  let db = drizzles.get(client);
  if (!db) {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) =>
      measured("database", () => query(...args))) as typeof client.query;
    db = drizzle({ client, casing: "snake_case" });
    drizzles.set(client, db);
  }
  return db;
}
