import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { postmasterOf, processesOf } from "#platform/database/embedded/leftovers.server.ts";

/** What the small program told; see embedded-app.ts. */
export type Told = {
  ready?: pg.PoolConfig & { host: string; port: number };
  refused?: string;
  holder?: { pid: number; since: string; port?: number };
  said?: string;
  down?: string;
  up?: true;
  saved?: number;
  unsaved?: string;
  stopped?: string;
};

export type App = {
  child: ChildProcess;
  told: Told[];
  /** The first thing told that fits, from the `from`-th on. Fails when the program ends without it. */
  until(fits: (told: Told) => boolean, from?: number): Promise<Told>;
  /** SIGTERM, and waits. */
  stop(): Promise<void>;
  /** kill -9, and waits. */
  kill(): Promise<void>;
};

export type Account = { name: string; uid: number | undefined };

export const isRoot = process.getuid?.() === 0;

/** Root tries everything twice: as itself and as an ordinary account. */
export const accounts: Account[] = isRoot
  ? [
      { name: "root", uid: undefined },
      { name: "an ordinary account", uid: 65534 },
    ]
  : [{ name: "an ordinary account", uid: undefined }];

const program = fileURLToPath(new URL("./embedded-app.ts", import.meta.url));
const running = new Set<ChildProcess>();
const folders = new Set<string>();

/** A folder that everyone may enter and the account owns; gone after `cleanUp`. */
export function makeFolder(uid?: number): string {
  const folder = realpathSync(mkdtempSync(join(roomiestPlace(), "vejviser-trial-")));
  folders.add(folder);
  chmodSync(folder, 0o755);
  if (uid !== undefined) chownSync(folder, uid, uid);
  return folder;
}

/** In memory where there is plenty: what is tried here are processes that die, not disks that lose power. */
function roomiestPlace(): string {
  const memory = "/dev/shm";
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 31 ? memory : tmpdir();
}

/** Another folder inside the one given, of the same kind. */
export function makeFolderIn(parent: string, name: string, mode: number, uid?: number): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  chmodSync(folder, mode);
  if (uid !== undefined) chownSync(folder, uid, uid);
  return folder;
}

export function startApp(
  dataDir: string,
  options: { uid?: number | undefined; flags?: string[]; program?: string; env?: NodeJS.ProcessEnv } = {},
): App {
  const child = spawn(process.execPath, [options.program ?? program, dataDir, ...(options.flags ?? [])], {
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  const told: Told[] = [];
  let over = false;
  let wake = () => {};
  const hear = () => {
    wake();
  };
  createInterface(child.stdout as NodeJS.ReadableStream).on("line", (line) => {
    told.push(JSON.parse(line) as Told);
    hear();
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      over = true;
      running.delete(child);
      hear();
      resolve();
    });
  });
  return {
    child,
    told,
    async until(fits, from = 0) {
      for (let next = from; ; next += 1) {
        while (next >= told.length) {
          if (over) throw new Error(`The program ended; it told ${JSON.stringify(told.slice(-10))}`);
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const heard = told[next];
        if (heard && fits(heard)) return heard;
      }
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Starts the program and waits until its database is open. */
export async function openApp(dataDir: string, options?: Parameters<typeof startApp>[1]) {
  const app = startApp(dataDir, options);
  const { ready } = await app.until((told) => told.ready !== undefined || told.refused !== undefined);
  if (!ready) throw new Error(`Refused: ${JSON.stringify(app.told)}`);
  return { app, connection: ready };
}

export async function query(
  connection: pg.PoolConfig,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The pid in PostgreSQL's own pid file. */
export function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

/** Ends everything a test left running, lets `unmount` take disks away, and removes the folders. */
export async function cleanUp(unmount: () => void = () => {}): Promise<void> {
  for (const child of running) child.kill("SIGKILL");
  while (running.size > 0) await sleep(20);
  for (const folder of folders) {
    for (const cluster of clustersIn(folder)) {
      // Not kill -9: then the shared memory would stay behind, and no later start would find it.
      const postmaster = postmasterOf(cluster);
      if (postmaster) kill(postmaster.pid, "SIGQUIT");
      else for (const { pid } of processesOf(cluster)) kill(pid);
      while (processesOf(cluster).length > 0) await sleep(20);
    }
  }
  unmount();
  // An initdb that outlived its program may still put something there.
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
  folders.clear();
}

export function kill(pid: number, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}

function clustersIn(folder: string): string[] {
  const found = execFileSync("find", [folder, "-name", "PG_VERSION", "-not", "-path", "*/base/*"], {
    encoding: "utf8",
  });
  return found
    .split("\n")
    .filter(Boolean)
    .map((path) => join(path, ".."));
}
