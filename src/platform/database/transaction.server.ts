import type { SQL } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { PgDialect } from "drizzle-orm/pg-core";
import type pg from "pg";
import { awayOr, Unavailable } from "./away.server.ts";

/** A transaction as those see it who work in it. */
export type Database = NodePgDatabase<Record<string, never>>;

/** A transaction as the one sees it who opened it, and must end it in one of two ways. */
export type Transaction = {
  db: Database;
  /** Resolves when it is kept. Throws when it is not; then `rollback` is still to be called. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
};

/** Runs `work` in a transaction that begins with `statement`. What is written in it is kept whole or not at all. */
export async function transact<T>(
  pool: pg.Pool,
  statement: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const transaction = await begin(pool, statement);
  try {
    const result = await work(transaction.db);
    await transaction.commit();
    return result;
  } catch (failure) {
    await transaction.rollback();
    throw awayOr(failure);
  }
}

/**
 * One question in a transaction of its own, sent together with its beginning and its COMMIT: one way to the database
 * and back instead of three. Resolves when it is kept.
 */
export async function transactAtOnce<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  statement: string,
  question: SQL,
): Promise<Row[]> {
  const client = await connect(pool);
  let broken: Error | undefined;
  try {
    const { sql: text, params: values } = dialect.sqlToQuery(question);
    const [, { rows }, { command }] = await Promise.all([
      client.query(statement),
      client.query<Row>({ text, values }),
      client.query("commit"),
    ]);
    // A question that fails is told by itself; what is left then is a transaction that was rolled back.
    if (command !== "COMMIT") throw new Error("A query of this transaction failed, so nothing of it is kept");
    return rows;
  } catch (failure) {
    broken = failure as Error;
    throw awayOr(failure);
  } finally {
    // The other answers may still be on their way; a connection one cannot be sure of is thrown away.
    client.release(broken);
  }
}

/** Opens a transaction on a connection of its own. Throws an `Unavailable` when the database stays away. */
export async function begin(pool: pg.Pool, statement: string): Promise<Transaction> {
  const client = await connect(pool);
  const db = drizzleOf(client);
  // The first question follows without waiting for the answer: should this fail, the connection is of no use.
  const begun = client.query(statement);
  begun.catch(() => {});
  return {
    db,
    async commit() {
      await begun;
      const { command } = await client.query("commit");
      // Where a failed query was passed over, PostgreSQL rolls back instead, and does not call it an error.
      if (command !== "COMMIT")
        throw new Error("A query of this transaction failed, so nothing of it is kept");
      client.release();
    },
    async rollback() {
      // When even this fails the pool throws the connection away.
      const failure = await client.query("rollback").then(
        () => undefined,
        (failure: Error) => failure,
      );
      client.release(failure);
    },
  };
}

/** How long a question waits for the database to come back after a fall, in milliseconds. */
const patience = 5_000;

/** A connection, as soon as there is one. Throws an `Unavailable` when the database stays away. */
export async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  const asked = Date.now();
  for (;;) {
    try {
      return await pool.connect();
    } catch (error) {
      const away = awayOr(error);
      const comesBack = away instanceof Unavailable && away.status === 503;
      if (!comesBack || Date.now() - asked > patience) throw away;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

const dialect = new PgDialect({ casing: "snake_case" });
const drizzles = new WeakMap<pg.PoolClient, Database>();

function drizzleOf(client: pg.PoolClient): Database {
  const known = drizzles.get(client);
  if (known) return known;
  const db = drizzle({ client, casing: "snake_case" });
  drizzles.set(client, db);
  return db;
}
