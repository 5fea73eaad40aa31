import { AsyncLocalStorage } from "node:async_hooks";
import type { SQL } from "drizzle-orm";
import pg from "pg";
import { awayOr } from "./away.server.ts";
import { isId } from "./id.ts";
import { prepareQuestions } from "./question.server.ts";
import { joinReading } from "./reading.server.ts";
import { begin, connect, type Database, transact, transactAtOnce } from "./transaction.server.ts";

export type { Database } from "./transaction.server.ts";

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
      // Questions go out without waiting for the answers to those before; PostgreSQL takes them in order.
      pipeline: true,
    });
    // A connection that dies is replaced by the pool, and whoever was using it is told by the failing query;
    // without these listeners it would end the program.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    pool.on("connect", prepareQuestions);
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

type Ongoing = { organisationId: string; db: Database; readOnly: boolean };
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
  if (outer?.organisationId === organisationId && !outer.readOnly) return work(outer.db);
  return transact(connectedPools().app, beginIn(organisationId), (db) =>
    ongoing.run({ organisationId, db, readOnly: false }, () => work(db)),
  );
}

/**
 * The same for a single question where every millisecond counts: what a whole room does at once. It joins what is
 * going on around it, as all else does.
 */
export async function atOnceInOrganisation<Row extends pg.QueryResultRow>(
  organisationId: string,
  question: SQL,
): Promise<Row[]> {
  const outer = ongoing.getStore();
  if (outer?.organisationId === organisationId && !outer.readOnly)
    return (await outer.db.execute(question)).rows as Row[];
  return transactAtOnce(connectedPools().app, beginIn(organisationId), question);
}

/**
 * The same for work that only reads; PostgreSQL refuses it anything else. It joins what is going on around it, and
 * the other questions of the same page (`inOneReading`).
 */
export async function askOrganisation<T>(
  organisationId: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const outer = ongoing.getStore();
  if (outer?.organisationId === organisationId) return work(outer.db);
  const { app } = connectedPools();
  const statement = beginIn(organisationId, "read only");
  const ask = (db: Database) => ongoing.run({ organisationId, db, readOnly: true }, () => work(db));
  return joinReading(organisationId, () => begin(app, statement), ask) ?? transact(app, statement, ask);
}

/**
 * Steps out of what is going on: a transaction begun in `work` is one of its own, kept whatever becomes of the other.
 * It must not wait for a row the other has touched.
 */
export function apart<T>(work: () => Promise<T>): Promise<T> {
  return ongoing.exit(work);
}

/** Runs `work` in one transaction as the gate, which sees accounts, sessions and who belongs where. */
export async function inGate<T>(work: (db: Database) => Promise<T>): Promise<T> {
  return transact(connectedPools().gate, "begin", work);
}

/** Asks the gate one prepared question outside any transaction: for what every request must know. */
export async function askGate<Row extends pg.QueryResultRow>(question: pg.QueryConfig): Promise<Row[]> {
  const client = await connect(connectedPools().gate);
  try {
    return (await client.query<Row>(question)).rows;
  } catch (error) {
    throw awayOr(error);
  } finally {
    client.release();
  }
}

function beginIn(organisationId: string, how: "read only" | "read write" = "read write"): string {
  // The id goes into the text of the statement, to save a round trip; so nothing but an id may.
  if (!isId(organisationId)) throw new Error("Not the id of an organisation");
  return `begin ${how}; select set_config('app.organisation_id', '${organisationId}', true)`;
}
