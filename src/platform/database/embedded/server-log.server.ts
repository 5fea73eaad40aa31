import { appendFileSync, renameSync, statSync } from "node:fs";
import { leaveToOwner } from "./account.server.ts";

/** How PostgreSQL must begin each line for `takeLine` to read it: time, pid, kind of process, SQLSTATE. */
export const linePrefix = "%m|%p|%b|%e|";

export type ServerLog = {
  path: string;
  /** `serving` is true from the moment clients can connect. */
  takeLine(line: string, serving: boolean): void;
  /** The last lines that were kept, oldest first. */
  lastWords(): readonly string[];
};

/** SQLSTATE of a full disk. */
const diskFull = "53100";

/** Bytes after which a new file is begun. The one before it is kept, the one before that is not. */
const longEnough = 1024 * 1024;

/**
 * Keeps what PostgreSQL says in the file at `path`, at most 2 MB with the file before it.
 *
 * A message may quote what somebody wrote ("invalid input syntax for type date: …"), so of what happens on behalf
 * of a client only the code is kept, and only when it tells of the machine rather than of the query. What the
 * server says of itself is kept whole.
 */
export function openServerLog(path: string, onDiskFull: () => void): ServerLog {
  const last: string[] = [];
  return {
    path,
    takeLine(line, serving) {
      const read = readLine(line);
      if (read?.code === diskFull) onDiskFull();
      const kept = read ? keepable(read) : !serving && line.trim() !== "" ? line : undefined;
      // A full disk is told of by every query; once is enough.
      const news = kept && withoutTime(kept) !== withoutTime(last.at(-1) ?? "");
      if (!kept || !news) return;
      last.push(kept);
      if (last.length > 5) last.shift();
      write(path, kept);
    },
    lastWords: () => last,
  };
}

type Line = { time: string; pid: string; process: string; code: string; severity: string; message: string };

function readLine(line: string): Line | undefined {
  const found = /^([^|]+)\|(\d+)\|([^|]+)\|(\w{5})\|([A-Z]+\d?): {2}(.*)$/.exec(line);
  if (!found) return undefined;
  const [, time = "", pid = "", process = "", code = "", severity = "", message = ""] = found;
  return { time, pid, process, code, severity, message };
}

/** Processes that never see the content of a query. */
const ownProcesses = new Set([
  "postmaster",
  "startup",
  "checkpointer",
  "background writer",
  "walwriter",
  "io worker",
]);

/** Classes of SQLSTATE that tell of the machine: resources, system errors, damage. */
const machineClasses = new Set(["53", "58", "XX"]);

function keepable(line: Line): string | undefined {
  const begin = `${line.time} ${line.process} ${line.severity} ${line.code}`;
  if (ownProcesses.has(line.process)) return `${begin} ${line.message}`;
  const failure = line.severity === "ERROR" || line.severity === "FATAL";
  const tells = line.severity === "PANIC" || (failure && machineClasses.has(line.code.slice(0, 2)));
  return tells ? begin : undefined;
}

function withoutTime(line: string): string {
  return line.replace(/^[-\d]+ [:.\d]+ UTC /, "");
}

function write(path: string, line: string): void {
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size !== undefined && size > longEnough) renameSync(path, path.replace(/\.log$/, ".1.log"));
    appendFileSync(path, `${line}\n`, { mode: 0o600 });
    if (size === undefined) leaveToOwner(path);
  } catch {
    // A full disk takes no log either; the operator is told in the terminal.
  }
}
