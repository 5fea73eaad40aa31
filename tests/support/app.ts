import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";

export type App = {
  baseUrl: string;
  /** Lets the first administrator in; only where nobody was there before. */
  firstLink: string | undefined;
  dataDir: string;
  process: ChildProcess;
  /** All it has said until now. */
  log(): string;
  /** Asks the database as its owner, past every lock: for looking at what the product may not see. */
  query(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Ends it, waits until it has, and throws its data away. Only one with a database of its own is given time to close. */
  stop(): Promise<void>;
};

type Wishes = {
  demo?: boolean;
  env?: Record<string, string>;
  /** With the database the product brings itself: for those who look into its files, or let it fall. */
  embedded?: boolean;
};

/**
 * Starts the built server on a free port with a data folder of its own, and waits until it is ready. Its database is
 * a new one on the server the journeys share, so that none of them waits until one is made. Throws with all it said
 * when it ends first.
 */
export async function startApp({ demo = false, env = {}, embedded = false }: Wishes = {}): Promise<App> {
  const port = await freePort();
  const database = embedded ? undefined : await ownDatabase(demo);
  const parent = mkdtempSync(join(tmpdir(), "vejviser-journey-"));
  chmodSync(parent, 0o711);
  const dataDir = join(parent, "data");
  const child = spawn(process.execPath, ["build/server/index.js", ...(demo ? ["--demo"] : [])], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      // The program is read by Node once for all its starts.
      NODE_COMPILE_CACHE: join(tmpdir(), "vejviser-compiled"),
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: database?.url ?? "",
      BASE_URL: `http://localhost:${port}`,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // When a worker is sent home in the middle of a test, its server closes in its own time.
  const farewell = () => child.kill("SIGTERM");
  process.once("exit", farewell);
  const said = listenTo(child);
  const putAway = async () => {
    process.removeListener("exit", farewell);
    rmSync(parent, { recursive: true, force: true });
    await database?.drop();
  };
  const ready = await said
    .until(demo ? /Vejviser er klar på/ : /Vejviser er klar på[\s\S]*(http\S+\/begynd\/\S+)\n/)
    .catch(async (trouble) => {
      await putAway();
      throw trouble;
    });
  return {
    baseUrl: `http://localhost:${port}`,
    firstLink: ready[1],
    dataDir,
    process: child,
    log: said.all,
    query: (statement, values) => ask(database?.connection ?? runningDatabase(dataDir), statement, values),
    stop: async () => {
      child.kill(embedded ? "SIGTERM" : "SIGKILL");
      await said.ended;
      await putAway();
    },
  };
}

function listenTo(child: ChildProcess) {
  let text = "";
  let over = false;
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      wake();
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      over = true;
      wake();
      resolve();
    });
  });
  const until = async (words: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = words.exec(text);
      if (found) return found;
      if (over) throw new Error(`Vejviser ended before it was ready. It said:\n${text}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { all: () => text, ended, until };
}

/** A new database: a copy of the empty one, or of the one with the demo library. */
async function ownDatabase(demo: boolean) {
  const { JOURNEY_SERVER = "", JOURNEY_EMPTY, JOURNEY_DEMO } = process.env;
  const server = { connectionString: JOURNEY_SERVER };
  const name = `journey_${randomBytes(6).toString("hex")}`;
  await ask(server, `create database ${name} template ${demo ? JOURNEY_DEMO : JOURNEY_EMPTY}`);
  const url = new URL(JOURNEY_SERVER);
  url.pathname = `/${name}`;
  const drop = async () => void (await ask(server, `drop database ${name} with (force)`));
  return { url: url.href, connection: { connectionString: url.href }, drop };
}

async function ask(connection: pg.PoolConfig | undefined, statement: string, values: unknown[] = []) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = createServer();
    asking.once("error", reject);
    asking.listen(0, () => {
      const address = asking.address();
      asking.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
