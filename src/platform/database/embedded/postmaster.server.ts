import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { reachableName } from "./account.server.ts";
import type { Binaries } from "./binaries.server.ts";
import type { Cluster } from "./cluster.server.ts";
import { clusterName } from "./leftovers.server.ts";
import { linePrefix, type ServerLog } from "./server-log.server.ts";

/** Where clients find the server: a socket in the folder of the cluster, and loopback when asked for. */
export type Endpoint = { port: number; loopback: boolean };

export type Postmaster = {
  /** True when clients are let in, false when it ended before that. */
  ready: Promise<boolean>;
  /** When it has ended, for whatever reason. Never rejects. */
  ended: Promise<void>;
  /** Ends queries, writes everything down and waits until it is gone. */
  shutDown(): Promise<void>;
  /** Asks it to end, without waiting: for the last moment of a program. */
  askToEnd(): void;
};

/**
 * Starts PostgreSQL as a child. It gets a session of its own, so that Ctrl-C in the terminal reaches only the
 * program, which first ends its own work. `ready` waits as long as recovery takes: there is no time after which
 * it would be right to give up. Throws when the system cannot start the program at all.
 */
export async function startPostmaster(
  binaries: Binaries,
  cluster: Cluster,
  endpoint: Endpoint,
  log: ServerLog,
): Promise<Postmaster> {
  const name = reachableName(cluster.account, cluster.folder);
  const child = spawn(binaries.postgres, ["-D", name, ...settings(cluster.folder, endpoint)], {
    ...cluster.account.as,
    cwd: cluster.folder,
    env: { LC_ALL: "C" },
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let over = false;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      over = true;
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });

  let serving = false;
  if (child.stderr) createInterface(child.stderr).on("line", (line) => log.takeLine(line, serving));
  const becomesReady = async () => {
    while (!over) {
      if (saysReady(cluster.folder, child)) {
        serving = true;
        return true;
      }
      await sleep(20);
    }
    return false;
  };
  return {
    ready: becomesReady(),
    ended,
    shutDown: () => shutDown(child, ended),
    askToEnd: () => child.kill("SIGINT"),
  };
}

/** Given at every start and not kept in a file, so that nothing and nobody can turn them off. */
function settings(folder: string, { port, loopback }: Endpoint): string[] {
  return [
    `cluster_name=${clusterName(folder)}`,
    // Relative to the folder, so never too long for a socket, wherever the folder lies.
    "unix_socket_directories=.",
    "unix_socket_permissions=0700",
    `listen_addresses=${loopback ? "127.0.0.1" : ""}`,
    `port=${port}`,
    "fsync=on",
    "full_page_writes=on",
    // After a crash it ends, and there is one place that starts it again and tells of it.
    "restart_after_crash=off",
    "logging_collector=off",
    "log_destination=stderr",
    `log_line_prefix=${linePrefix}`,
    "log_timezone=UTC",
    "log_checkpoints=off",
    "log_statement=none",
    "log_min_duration_statement=-1",
    "log_min_error_statement=panic",
    "log_parameter_max_length=0",
    "log_parameter_max_length_on_error=0",
    "log_error_verbosity=terse",
  ].flatMap((setting) => ["-c", setting]);
}

/** PostgreSQL keeps its state in the eighth line of its pid file; pg_ctl reads it there too. */
function saysReady(folder: string, child: ChildProcess): boolean {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === child.pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

async function shutDown(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT");
  // A disk that does not answer can hold it up. Neither harder signal loses anything that was answered.
  const harder = [
    setTimeout(() => child.kill("SIGQUIT"), 60_000),
    setTimeout(() => child.kill("SIGKILL"), 75_000),
  ];
  await ended;
  for (const timer of harder) clearTimeout(timer);
}
