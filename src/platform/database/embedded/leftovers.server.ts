import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Holder } from "./embedded-postgres.ts";
import { readHolder } from "./folder-lock.server.ts";

export type ServerProcess = { pid: number; parent: number };

/** What PostgreSQL calls itself in the list of processes; the same for the same folder. */
export function clusterName(cluster: string): string {
  return `vejviser-${createHash("sha256").update(cluster).digest("hex").slice(0, 12)}`;
}

/** The processes of PostgreSQL that work in this cluster, whoever started them. `cluster` is a real path. */
export function processesOf(cluster: string): ServerProcess[] {
  return process.platform === "linux" ? processesByFolder(cluster) : processesByName(cluster);
}

/** The postmaster that has the cluster, if one is alive. A pid that another program has got since does not count. */
export function postmasterOf(cluster: string): ServerProcess | undefined {
  const written = writtenPid(cluster);
  return processesOf(cluster).find(({ pid }) => pid === written);
}

/**
 * The program that started the postmaster of this cluster and is still there to look after it. A second lock,
 * for file systems that do not keep the first, and for someone who removed its file.
 */
export function keeperOf(cluster: string, dataDir: string): Holder | undefined {
  const postmaster = postmasterOf(cluster);
  const holder = readHolder(dataDir);
  return postmaster && postmaster.parent === holder?.pid && holder.pid !== process.pid ? holder : undefined;
}

/**
 * Waits until no PostgreSQL works in the cluster, and sees to it that this happens. After `kill -9` of the
 * program its postmaster lives on: it is shut down in an orderly way, rather than adopted, because one that we
 * did not start cannot tell us when it ends. After `kill -9` of a postmaster its children go by themselves, at
 * the latest when their query ends; until then a new one is refused ("pre-existing shared memory block is
 * still in use"). Last, a pid file of nobody is removed: PostgreSQL itself would take any program that has got
 * the number since for another postmaster.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const began = Date.now();
  let step = 0;
  for (let alive = processesOf(cluster); alive.length > 0; alive = processesOf(cluster)) {
    const postmaster = alive.find(({ pid }) => pid === writtenPid(cluster));
    const next = (postmaster ? forPostmaster : forOrphans)[step];
    if (next && Date.now() - began >= next.after) {
      for (const { pid } of postmaster && !next.all ? [postmaster] : alive) send(pid, next.signal);
      step += 1;
    }
    await sleep(50);
  }
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

type Step = { after: number; signal: NodeJS.Signals; all?: true };

// Milliseconds. SIGINT ends the queries and writes everything down, SIGQUIT stops at once and leaves the rest to
// recovery at the next start. Neither they nor SIGKILL lose anything that was answered.
const forPostmaster: Step[] = [
  { after: 0, signal: "SIGINT" },
  { after: 60_000, signal: "SIGQUIT" },
  { after: 75_000, signal: "SIGKILL", all: true },
];
const forOrphans: Step[] = [
  { after: 200, signal: "SIGTERM" },
  { after: 10_000, signal: "SIGQUIT" },
  { after: 20_000, signal: "SIGKILL" },
];

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone since we looked.
  }
}

function writtenPid(cluster: string): number | undefined {
  try {
    return Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return undefined;
  }
}

/** Linux: PostgreSQL works inside its data folder, and the name of a process is not what it calls itself. */
function processesByFolder(cluster: string): ServerProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (readFileSync(`/proc/${name}/comm`, "utf8").trim() !== "postgres") return [];
        if (readlinkSync(`/proc/${name}/cwd`) !== cluster) return [];
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // "pid (name) state parent …", and the name may hold brackets of its own.
        const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
        return [{ pid: Number(name), parent }];
      } catch {
        // Gone since we looked, or somebody else's.
        return [];
      }
    });
}

/** macOS: by the name of the cluster, which every process of PostgreSQL carries in its title. */
export function processesByName(cluster: string): ServerProcess[] {
  const name = clusterName(cluster);
  return execFileSync("ps", ["-axww", "-o", "pid=,ppid=,command="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => {
      const [, pid, parent, command = ""] = found ?? [];
      const ours = command.startsWith(`postgres: ${name}: `) || command.includes(`-c cluster_name=${name} `);
      return ours ? [{ pid: Number(pid), parent: Number(parent) }] : [];
    });
}
