import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openEmbedded } from "#platform/database/embedded/embedded-postgres.server.ts";
import { migrateDatabase } from "#platform/database/migrate.server.ts";

/** The PostgreSQL all tests of a run share. */
export type TestServer = {
  connection: ServerConnection;
  /** The name of a database that is empty and up to date, with nobody in it: others are made as copies of it. */
  empty: string;
  stop(): Promise<void>;
};

export type ServerConnection = {
  host: string;
  port: number;
  user: string;
  password?: string | undefined;
  database: string;
};

/** Opens it: our own, or the one in TEST_DATABASE_URL. */
export async function openTestServer(): Promise<TestServer> {
  const { connection, close } = await (process.env.TEST_DATABASE_URL
    ? namedServer(process.env.TEST_DATABASE_URL)
    : ownServer());
  const empty = `empty_${randomBytes(6).toString("hex")}`;
  await onServer(connection, `create database ${empty}`);
  await migrateDatabase({ ...connection, database: empty });
  return {
    connection,
    empty,
    stop: async () => {
      await onServer(connection, `drop database ${empty} with (force)`);
      await close();
    },
  };
}

/** The address of one of its databases, as DATABASE_URL has it. A socket stands in the address as a folder. */
export function addressOf({ host, port, user, password }: ServerConnection, database: string): string {
  const bySocket = host.startsWith("/");
  const url = new URL(`postgresql://${bySocket ? "localhost" : host}:${port}/${database}`);
  url.username = encodeURIComponent(user);
  if (password) url.password = encodeURIComponent(password);
  if (bySocket) url.searchParams.set("host", host);
  return url.href;
}

/** Runs SQL as the owner of the server. */
export async function onServer(connection: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function namedServer(address: string) {
  const { hostname, port, username, password, pathname } = new URL(address);
  const connection: ServerConnection = {
    host: decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password) || undefined,
    database: pathname.slice(1) || "postgres",
  };
  return { connection, close: async () => {} };
}

async function ownServer() {
  const folder = mkdtempSync(join(tmpdir(), "vejviser-test-"));
  chmodSync(folder, 0o711);
  const dataDir = join(folder, "data");
  const open = async () => {
    const embedded = await openEmbedded({ dataDir, log: () => {} });
    if ("refused" in embedded)
      throw new Error(`The database for the tests could not start: ${embedded.refused}`);
    return embedded;
  };
  // Several programs share it, and nothing in it outlives the run: what survives a fall is tested on one of its own.
  const first = await open();
  await onServer(first.connection, "alter system set max_connections = 200");
  await onServer(first.connection, "alter system set synchronous_commit = off");
  await first.stop();
  const embedded = await open();
  return {
    connection: { ...embedded.connection } as ServerConnection,
    close: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
