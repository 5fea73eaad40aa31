import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.server.ts";
import type { Cluster } from "./cluster.server.ts";
import { type DiskWatch, hasRoom, isNearlyFull } from "./disk.server.ts";
import type { DownReason } from "./embedded-postgres.ts";
import { clearLeftovers } from "./leftovers.server.ts";
import { type Endpoint, type Postmaster, startPostmaster } from "./postmaster.server.ts";
import type { ServerLog } from "./server-log.server.ts";

export type ServerState = "up" | "down" | "stopped";

export type Supervised = {
  state(): ServerState;
  /** Shuts the server down and stops looking after it. Safe to call twice. */
  stop(): Promise<void>;
};

type Watchers = {
  onDown(why: DownReason): void;
  onUp(): void;
  /** It has been tried `attempts` times in a row in vain. */
  onStubborn(attempts: number): void;
};

export type Run = {
  binaries: Binaries;
  cluster: Cluster;
  endpoint: Endpoint;
  log: ServerLog;
  disk: DiskWatch;
};

/** Milliseconds before each attempt after the first; the last goes on for ever. */
const pauses = [500, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Starts the server and keeps it running until `stop`. Undefined when it would not start the first time, after
 * a few attempts; later it is tried for as long as it takes.
 */
export async function supervise(run: Run, watchers: Watchers): Promise<Supervised | undefined> {
  let current: Postmaster | undefined;
  let state: ServerState = "down";
  const stopping = new AbortController();

  // process.exit() without stop(): whatever happens, no PostgreSQL stays behind that was not asked to end.
  const askToEnd = () => current?.askToEnd();
  process.on("exit", askToEnd);

  const attempt = async (): Promise<boolean> => {
    await clearLeftovers(run.cluster.folder);
    if (stopping.signal.aborted) return false;
    current = await startPostmaster(run.binaries, run.cluster, run.endpoint, run.log);
    return current.ready;
  };
  const pause = (milliseconds: number) =>
    sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);

  const bringBack = async (briefLives: number): Promise<void> => {
    for (let failed = 0; !stopping.signal.aborted; failed += 1) {
      if (failed + briefLives > 0) await pauseOrRoom(run, pause, failed + briefLives);
      if (stopping.signal.aborted) return;
      // What throws here, a program that is missing while npm replaces it for example, may be mended later.
      if (await attempt().catch(() => false)) return;
      if (failed === 4 && !isDiskFull(run)) watchers.onStubborn(failed + 1);
    }
  };

  const look = async (): Promise<void> => {
    let briefLives = 0;
    while (!stopping.signal.aborted) {
      const upSince = Date.now();
      await current?.ended;
      if (stopping.signal.aborted) return;
      state = "down";
      watchers.onDown(isDiskFull(run) ? "disk-full" : "ended");
      // A server that dies as soon as it lives is not helped by being started at once, again and again.
      briefLives = Date.now() - upSince < 2_000 ? briefLives + 1 : 0;
      await bringBack(briefLives);
      if (stopping.signal.aborted) return;
      state = "up";
      watchers.onUp();
    }
  };

  const letGo = (): void => {
    state = "stopped";
    process.off("exit", askToEnd);
  };

  const startFirst = async (): Promise<boolean> => {
    for (const patience of [0, 500, 1_000, 2_000]) {
      await pause(patience);
      if (await attempt()) return true;
      if (isDiskFull(run)) return false;
    }
    return false;
  };

  let started = false;
  try {
    started = await startFirst();
  } finally {
    if (!started) letGo();
  }
  if (!started) return undefined;
  state = "up";
  const looking = look();

  return {
    state: () => state,
    async stop() {
      stopping.abort();
      await current?.shutDown();
      await looking;
      // An attempt that was under way may have started one more.
      await current?.shutDown();
      letGo();
    },
  };
}

function isDiskFull({ disk, cluster }: Run): boolean {
  return disk.isFull() || isNearlyFull(cluster.folder);
}

/** With a full disk it is calmer to wait for room, and to look in once a minute in case it was something else. */
async function pauseOrRoom(run: Run, pause: (milliseconds: number) => Promise<void>, failed: number) {
  const longest = pauses[Math.min(failed, pauses.length) - 1] ?? 0;
  if (!isDiskFull(run)) return pause(longest);
  for (let seconds = 0; seconds < 60 && !hasRoom(run.cluster.folder); seconds += 1) await pause(1_000);
  return pause(500);
}
