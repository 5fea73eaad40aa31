import { join } from "node:path";
import { askNextDoor, platformFolder } from "../next-door.server.ts";
import { makeTurns } from "../turns.ts";
import { largestSheet, type ReadSheet, type SheetOrder } from "./sheet-file.ts";

const program = join(platformFolder, "files/sheet-hand.server.ts");

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

async function readInChild(order: SheetOrder, time: number, memory: number): Promise<ReadSheet> {
  const read = await askNextDoor<ReadSheet>(program, order, { time, memory });
  if ("answer" in read) return read.answer;
  // Ended before it answered: it held more than it may, and that is the file's doing.
  return { refused: read.none === "not-begun" ? "busy" : "too-heavy" };
}
