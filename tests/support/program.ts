import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The whole program as people start it, in a process of its own. */
export type Program = {
  url: string;
  port: number;
  pid: number;
  /** Every line it has said in the terminal. */
  said: readonly string[];
  /** The first line that fits, from the `from`-th on. Fails when the program ends without it. */
  until(fits: RegExp, from?: number): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code when it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
};

export type Start = {
  dataDir: string;
  port: number;
  /** "--demo" unless told otherwise. */
  args?: string[];
  env?: NodeJS.ProcessEnv;
  /** `bin/start` instead of the server it runs. */
  byHand?: boolean;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const running = new Set<ChildProcess>();

/** Starts the program that was built last. */
export function startProgram({ dataDir, port, args = ["--demo"], env, byHand }: Start): Program {
  const node = join(root, "node_modules/.bin/node");
  const [command, ...before] = byHand ? [join(root, "bin/start")] : [node, "build/server/index.js"];
  const child = spawn(command, [...before, ...args], {
    cwd: root,
    env: { ...process.env, ...ownSettings, PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said: string[] = [];
  let over = false;
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      said.push(line);
      wake();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      over = true;
      running.delete(child);
      wake();
      resolve(code);
    });
  });
  return {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid ?? 0,
    said,
    async until(fits, from = 0) {
      for (let next = from; ; next++) {
        while (next >= said.length) {
          if (over) throw new Error(`The program ended; it said\n${said.join("\n")}`);
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const line = said[next];
        if (line !== undefined && fits.test(line)) return line;
      }
    },
    signal: (name) => child.kill(name),
    ended,
  };
}

/** Starts the program and waits until it answers. */
export async function openProgram(start: Start): Promise<Program> {
  const program = startProgram(start);
  await program.until(/^Vejviser er klar på /);
  return program;
}

/** Ends what a failed test left running. */
export async function endPrograms(): Promise<void> {
  for (const child of running) child.kill("SIGKILL");
  while (running.size > 0) await sleep(20);
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = createServer();
    asking.once("error", reject);
    asking.listen(0, () => {
      const address = asking.address();
      asking.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Nothing of what the developer has set for a server of their own; empty means not set. */
const ownSettings = {
  // The program is read by Node once for all its starts.
  NODE_COMPILE_CACHE: join(tmpdir(), "vejviser-compiled"),
  NODE_ENV: "production",
  NODE_OPTIONS: "",
  DATABASE_URL: "",
  SMTP_URL: "",
  BASE_URL: "",
  HOST: "",
  SESSION_SECRET: "",
};
