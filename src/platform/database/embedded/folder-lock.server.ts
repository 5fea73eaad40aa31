import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { leaveToOwner } from "./account.server.ts";
import type { Holder } from "./embedded-postgres.ts";

export type FolderLock = {
  /** Adds where the program answers, for whoever tries to open the folder next. */
  announce(where: { port: number }): void;
  release(): void;
};

/** Locks that are held. A handle that nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>();

const sqliteBusy = 5;

/**
 * Takes the data folder for this program alone, or tells who has it.
 *
 * The lock is SQLite's exclusive lock on a file in the folder: `fcntl` locks, the same on Linux and macOS. They
 * belong to a process and not to a file or a pid that is written down, so the kernel drops them at the very
 * moment the process ends, `kill -9` included, and they are not inherited by the PostgreSQL we start. Nothing
 * can go stale. Network file systems do not always keep such locks; `leftovers.server.ts` looks a second time.
 * Nobody else in the process may open and close the file: with `fcntl` that would drop the lock.
 *
 * Throws the file system's error when the folder cannot be written.
 */
export function lockFolder(folder: string): FolderLock | { holder: Holder | undefined } {
  const path = join(folder, "in-use.lock");
  const handle = openLock(folder, path);
  if (!handle) return { holder: readHolder(folder) };
  held.add(handle);

  let holder: Holder = { pid: process.pid, since: new Date().toISOString() };
  writeHolder(folder, holder);
  return {
    announce({ port }) {
      holder = { ...holder, port };
      writeHolder(folder, holder);
    },
    release() {
      if (!held.delete(handle)) return;
      rmSync(holderPath(folder), { force: true });
      handle.close();
    },
  };
}

/** Who says to have the folder open. It may be somebody who has ended since: only the lock itself is sure. */
export function readHolder(folder: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(holderPath(folder), "utf8"));
    return isHolder(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function openLock(folder: string, path: string): DatabaseSync | undefined {
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  // Where it may only read, SQLite does so without a word, and would lock nothing.
  if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
  // The short wait is for two that start at the same moment: without it both could be turned away.
  const handle = new DatabaseSync(path, { timeout: 500 });
  try {
    // Kept in memory, the journal neither litters the folder nor wants room on a full disk.
    handle.exec("pragma journal_mode = memory; begin exclusive");
    // Whoever may read the file may also lock it.
    chmodSync(path, 0o600);
    leaveToOwner(path);
    return handle;
  } catch (error) {
    handle.close();
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteBusy) return undefined;
    throw error;
  }
}

function holderPath(folder: string): string {
  return join(folder, "in-use.json");
}

function writeHolder(folder: string, holder: Holder): void {
  const path = holderPath(folder);
  try {
    // Removed first: on a full disk no name at all is better than the name of the one before.
    rmSync(path, { force: true });
    writeFileSync(`${path}.new`, `${JSON.stringify(holder)}\n`);
    leaveToOwner(`${path}.new`);
    renameSync(`${path}.new`, path);
  } catch {
    // The lock holds without it; the next one to knock is told less.
  }
}

function isHolder(read: unknown): read is Holder {
  return (
    typeof read === "object" &&
    read !== null &&
    "pid" in read &&
    typeof read.pid === "number" &&
    "since" in read &&
    typeof read.since === "string"
  );
}
