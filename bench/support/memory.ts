import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What one process holds, in megabytes. */
export function memoryOf(pid: number): number {
  const kilobytes = Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  return Math.round(kilobytes / 1024);
}

/** What several processes hold together, in megabytes. Only Linux can tell what they share, and count it once. */
export function sharedMemoryOf(pids: readonly number[]): number {
  const sum = pids.reduce((total, pid) => total + (proportionalShare(pid) ?? memoryOf(pid)), 0);
  return Math.round(sum);
}

function proportionalShare(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
