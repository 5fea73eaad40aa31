import { AsyncLocalStorage } from "node:async_hooks";
import { awayOr } from "./away.server.ts";
import type { Database, Transaction } from "./transaction.server.ts";

/** A transaction that several parts of a page read in; it lasts for as long as any of them is at it. */
type Shared = { organisationId: string; transaction: Promise<Transaction>; readers: number };

type Reading = { shared?: Shared; known: Map<string, Promise<unknown>>; ends: Promise<void>[] };

const readings = new AsyncLocalStorage<Reading>();

/**
 * Lets everything `work` reads from an organisation share one transaction. A page is put together by parts that do
 * not know of each other; with a transaction each, most of the time would go to opening and closing them. What is
 * written meanwhile has a transaction of its own.
 */
export async function inOneReading<T>(work: () => Promise<T>): Promise<T> {
  const reading: Reading = { known: new Map(), ends: [] };
  try {
    return await readings.run(reading, work);
  } finally {
    endIfRead(reading);
    await Promise.all(reading.ends);
  }
}

/** Asks once a reading what several parts of a page want to know; outside a reading it simply asks. */
export function onceAReading<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = readings.getStore()?.known;
  const answer = (known?.get(key) as Promise<T> | undefined) ?? ask();
  known?.set(key, answer);
  return answer;
}

/**
 * Runs `ask` in the transaction of the ongoing reading, which `begin` opens when there is none. Undefined outside
 * a reading, and where the reading is of another organisation.
 */
export function joinReading<T>(
  organisationId: string,
  begin: () => Promise<Transaction>,
  ask: (db: Database) => Promise<T>,
): Promise<T> | undefined {
  const reading = readings.getStore();
  if (!reading || (reading.shared && reading.shared.organisationId !== organisationId)) return undefined;
  reading.shared ??= { organisationId, transaction: begin(), readers: 0 };
  return readTogether(reading, reading.shared, ask);
}

async function readTogether<T>(
  reading: Reading,
  shared: Shared,
  ask: (db: Database) => Promise<T>,
): Promise<T> {
  shared.readers++;
  try {
    return await ask((await shared.transaction).db);
  } catch (failure) {
    throw awayOr(failure);
  } finally {
    shared.readers--;
    // What a page asks next, it asks in the same turn; one that has gone on to draw holds no connection.
    setImmediate(() => endIfRead(reading));
  }
}

function endIfRead(reading: Reading): void {
  const { shared } = reading;
  if (!shared || shared.readers > 0) return;
  reading.shared = undefined;
  // Whoever asked has been told of any failure, and nothing was written.
  reading.ends.push(shared.transaction.then(({ rollback }) => rollback()).catch(() => {}));
}
