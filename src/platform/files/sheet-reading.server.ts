import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeTurns } from "../turns.ts";
import { largestSheet, type ReadSheet, type SheetOrder } from "./sheet-file.ts";

// Read from the source folder at run time, also when the server itself is bundled: a program of its own, which Node
// runs as it stands (see documents/press.server.ts).
const program = join(process.cwd(), "src/platform/files/sheet-hand.server.ts");

export type ReadingLimits = {
  /** Milliseconds one file may take, the start of a process included and the queue not. */
  time: number;
  /** Bytes the process that reads may hold. A file of the largest size with long rows needs about half. */
  memory: number;
  /** Files at once, and how many may wait; each that waits is held. */
  atOnce: number;
  waiting: number;
};

const usual: ReadingLimits = { time: 15_000, memory: 900 * 1024 * 1024, atOnce: 2, waiting: 8 };

const turns = makeTurns();

/**
 * Reads a spreadsheet (.xlsx, or CSV in any usual form), or says why it cannot be read; never throws for the sake of
 * the file. `known` are the headings one hopes to find, in small letters. It happens in a process of its own that is
 * ended when it takes too long or holds too much, so that no file can stop the server.
 */
export async function readSheet(
  bytes: Uint8Array,
  known: readonly string[] = [],
  limits: Partial<ReadingLimits> = {},
): Promise<ReadSheet> {
  const { time, memory, atOnce, waiting } = { ...usual, ...limits };
  if (bytes.byteLength > largestSheet) return { refused: "too-big" };
  if (turns.waiting() >= waiting) return { refused: "busy" };
  return turns.take(atOnce, () => readInChild({ bytes, known }, time, memory));
}

function readInChild(order: SheetOrder, time: number, memory: number): Promise<ReadSheet> {
  const child = hire(memory);
  return new Promise((resolve) => {
    const settle = (answer: ReadSheet) => {
      clearTimeout(clock);
      child.kill("SIGKILL");
      resolve(answer);
    };
    const clock = setTimeout(() => settle({ refused: "too-heavy" }), time);
    // Ended before it answered: it held more than it may, and that is the file's doing.
    child.once("exit", () => settle({ refused: "too-heavy" }));
    child.once("error", () => settle({ refused: "busy" }));
    child.once("message", (answer: ReadSheet) => settle(answer));
    // One that is gone already has told so by its exit.
    child.send(order, () => {});
  });
}

function hire(memory: number): ChildProcess {
  if (!existsSync(program)) throw new Error(`The reader of sheets is not at ${program}.`);
  // No environment: it needs no secret, so it gets none. It says nothing in the log: what it reads is people's own.
  return fork(program, [String(process.pid), String(memory)], {
    env: {},
    execArgv: [`--max-old-space-size=${Math.round(memory / 1024 / 1024)}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
