import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Where a hand's program lies. It is read from the source folder at run time, also when the server itself is bundled
 * into build/server: a program of its own, which Node runs as it stands (it strips the types). The program is always
 * started in the root of the project; whoever starts it elsewhere passes the folder.
 */
export const platformFolder = join(process.cwd(), "src/platform");

type Hire = {
  /** What else the hand is told as it starts. */
  told?: readonly string[];
  /** Bytes it may hold before it is ended; as much as it likes when nothing is said. */
  memory?: number;
  /** Whether what it says in its distress reaches our log. Never where it holds what people have written. */
  heard?: boolean;
};

/**
 * Starts a hand next door: a process for work that takes the main thread's every moment, that grows, or that a
 * stranger's file can lead astray. It gets no environment, because it needs no secret; it ends with this process,
 * whichever way that ends. The other side is `serveNextDoor`.
 */
export function hire(program: string, { told = [], memory = 0, heard = false }: Hire = {}): ChildProcess {
  if (!existsSync(program)) throw new Error(`There is no hand at ${program}.`);
  return fork(program, [String(process.pid), String(memory), ...told], {
    env: {},
    execArgv: memory > 0 ? [`--max-old-space-size=${Math.round(memory / 1024 / 1024)}`] : [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", heard ? "inherit" : "ignore", "ipc"],
  });
}

/** Why there was no answer: it took too long, the process ended under it (it held too much, or broke), or never began. */
export type NoAnswer = "too-long" | "ended" | "not-begun";

/**
 * Has one order done by a hand of its own that is ended afterwards, whatever came of it. Never throws for the sake of
 * the order. `time` is milliseconds, the start of the process included; `memory` is bytes.
 */
export function askNextDoor<Answer>(
  program: string,
  order: object,
  { time, memory }: { time: number; memory: number },
): Promise<{ answer: Answer } | { none: NoAnswer }> {
  const child = hire(program, { memory });
  return new Promise((resolve) => {
    const settle = (outcome: { answer: Answer } | { none: NoAnswer }) => {
      clearTimeout(clock);
      child.kill("SIGKILL");
      resolve(outcome);
    };
    const clock = setTimeout(() => settle({ none: "too-long" }), time);
    child.once("exit", () => settle({ none: "ended" }));
    child.once("error", () => settle({ none: "not-begun" }));
    child.once("message", (answer) => settle({ answer: answer as Answer }));
    // One that is gone already has told so by its exit.
    child.send(order, () => {});
  });
}
