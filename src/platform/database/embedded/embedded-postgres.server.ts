import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#ui/words.ts";
import { accountFor, closedFolder, isReachable, weAreRoot } from "./account.server.ts";
import { binariesFor } from "./binaries.server.ts";
import { clusterIn, prepareCluster } from "./cluster.server.ts";
import { connectionTo, endpointFor } from "./connection.server.ts";
import { isNearlyFull, watchDisk } from "./disk.server.ts";
import { embeddedPostgresText } from "./embedded-postgres.text.ts";
import type { Connection, DownReason, Refusal } from "./embedded-postgres.ts";
import { type FolderLock, lockFolder } from "./folder-lock.server.ts";
import { clearLeftovers, keeperOf, postmasterOf } from "./leftovers.server.ts";
import { openServerLog } from "./server-log.server.ts";
import { type ServerState, supervise } from "./supervisor.server.ts";

export type EmbeddedPostgres = {
  connection: Connection;
  state(): ServerState;
  /** Tells whoever tries to open the folder next where this program answers. */
  announce(where: { port: number }): void;
  /** Ends the connections, writes everything down, and gives the folder free. Safe to call twice. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Made if it is not there. The database lies in `postgres` inside it, its log in `postgres.log`. */
  dataDir: string;
  /** Takes sentences for the operator's terminal. */
  log(sentence: string): void;
  /** Queries fail from now on; the server is already being brought back. */
  onDown?(why: DownReason): void;
  onUp?(): void;
  language?: Language;
};

/**
 * Opens the database that comes with the program: the PostgreSQL from npm as a child process, watched over until
 * `stop`. Makes the database the first time. Waits for recovery after a crash, however long it takes.
 *
 * What the operator can do something about is returned as a `Refusal`; everything else is thrown. Afterwards
 * nothing is held and nothing runs.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres | Refusal> {
  let lock: FolderLock | undefined;
  try {
    const folder = openFolder(options.dataDir);
    const keeper = keeperOf(clusterIn(folder), folder);
    const locked = keeper ? { holder: keeper } : lockFolder(folder);
    if ("holder" in locked) return { refused: "folder-in-use", folder, holder: locked.holder };
    lock = locked;
    const opened = await openLocked(options, folder, locked);
    if ("refused" in opened) lock.release();
    return opened;
  } catch (error) {
    lock?.release();
    const refusal = refusalIn(error, options.dataDir);
    if (refusal) return refusal;
    throw error;
  }
}

function openFolder(dataDir: string): string {
  // Without Linux's way around closed folders, root must leave room for the account to pass.
  const mode = weAreRoot() && process.platform !== "linux" ? 0o711 : 0o700;
  mkdirSync(dataDir, { recursive: true, mode });
  return realpathSync(dataDir);
}

async function openLocked(
  { log, onDown, onUp, language = "da" }: EmbeddedOptions,
  dataDir: string,
  lock: FolderLock,
): Promise<EmbeddedPostgres | Refusal> {
  const say = embeddedPostgresText[language];
  const folder = clusterIn(dataDir);
  const account = accountFor(dataDir, folder);
  if (!isReachable(account, dataDir)) {
    return { refused: "folder-closed", folder: closedFolder(account, dataDir), uid: account.uid };
  }
  if (postmasterOf(folder)) log(say.leftover);
  await clearLeftovers(folder);

  const binaries = binariesFor(account, dataDir);
  if ("refused" in binaries) return binaries;
  const cluster = { folder, account };
  const unprepared = await prepareCluster(cluster, binaries);
  if (unprepared) return unprepared;

  let opened = false;
  const disk = watchDisk(folder, {
    full: () => opened && log(say.diskFull(folder)),
    room: () => opened && log(say.roomAgain),
  });
  const serverLog = openServerLog(join(dataDir, "postgres.log"), disk.noteFull);
  const endpoint = await endpointFor(folder);
  const connection = connectionTo(folder, endpoint);
  const supervised = await supervise(
    { binaries, cluster, endpoint, log: serverLog, disk },
    {
      onDown(why) {
        if (why === "disk-full") disk.noteFull();
        else log(say.ended);
        onDown?.(why);
      },
      onUp() {
        log(say.upAgain);
        onUp?.();
      },
      onStubborn: (attempts) => log(say.stubborn(attempts, serverLog.path)),
    },
  );
  if (!supervised) {
    const full = disk.isFull() || isNearlyFull(folder);
    disk.close();
    return full
      ? { refused: "disk-full", folder }
      : { refused: "would-not-start", folder, lastWords: serverLog.lastWords(), log: serverLog.path };
  }
  opened = true;
  // It may have come up all the same, and then people can read.
  if (isNearlyFull(folder)) disk.noteFull();

  const twiceADay = setInterval(binaries.keepFresh, 12 * 60 * 60 * 1_000);
  twiceADay.unref();
  return {
    connection,
    state: supervised.state,
    announce: lock.announce,
    async stop() {
      await supervised.stop();
      clearInterval(twiceADay);
      disk.close();
      lock.release();
    },
  };
}

/** The refusal an error of the file system amounts to, if the operator can do something about it. */
function refusalIn(error: unknown, dataDir: string): Refusal | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const { code, syscall = "", path = dataDir } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return { refused: "disk-full", folder: dataDir };
  const becoming = /chown|spawn/.test(syscall);
  if (weAreRoot() && becoming && (code === "EPERM" || code === "EINVAL")) return { refused: "root-alone" };
  if (code === "EEXIST" || code === "ENOTDIR") return { refused: "folder-not-ours", folder: path };
  const closed = code === "EACCES" || code === "EPERM" || code === "EROFS";
  return closed && !becoming
    ? { refused: "folder-closed", folder: path, uid: process.getuid?.() ?? 0 }
    : undefined;
}
