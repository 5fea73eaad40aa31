import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { hire, platformFolder } from "../next-door.server.ts";
import type { PressAnswer, PressOrder } from "./press-hand.server.ts";

/** Where the templates and the press hand lie. Typst reads its templates as files. */
export const documentsFolder = join(platformFolder, "documents");

/** Why nothing was printed. `unprintable`: Typst refused the document; the message says why. */
export type PressFailure = "timeout" | "crashed" | "unprintable" | "busy" | "closed";

export class PressError extends Error {
  readonly failure: PressFailure;

  constructor(failure: PressFailure, message: string) {
    super(message);
    this.name = "PressError";
    this.failure = failure;
  }
}

export type PressOptions = {
  /** The folder with the press hand. */
  folder?: string;
  /** The folder with the templates, when they do not lie beside the press hand. */
  templates?: string;
  /** Milliseconds one document may take, the start of a process included and the queue not. Default 15 000. */
  limit?: number;
  /** Documents at once; the rest wait in a queue. Default 2. */
  atOnce?: number;
  /** Waiting documents beyond which a new one is refused as `busy`. Default 200. */
  longestQueue?: number;
  /** Documents after which a process gives way to a fresh one: Typst keeps memory. Default 20. */
  documentsPerHand?: number;
  /** Milliseconds after which a process with nothing to do is ended. Default five minutes. */
  rest?: number;
};

export type Press = {
  /** The finished PDF. Throws a PressError; a crash is tried once more first, a time limit is not. */
  print(order: PressOrder, limit?: number): Promise<Uint8Array>;
  /** The process ids of those at work and those at rest, and how many documents wait. */
  state(): { working: number[]; resting: number[]; waiting: number };
  /** Ends every process at once; what is being printed fails as `closed`. */
  close(): void;
};

type Hand = { child: ChildProcess; printed: number; bedtime?: NodeJS.Timeout };

/**
 * Opens a press: Typst compiles synchronously, grows with every document and can be led astray by a document,
 * so it works in processes of its own that are kept warm, replaced often and killed when they take too long.
 * They end with this process, whichever way it ends.
 */
export function openPress(options: PressOptions = {}): Press {
  const {
    folder = documentsFolder,
    templates = folder,
    limit = 15_000,
    atOnce = 2,
    longestQueue = 200,
    documentsPerHand = 20,
    rest = 5 * 60_000,
  } = options;
  const resting: Hand[] = [];
  const working = new Set<Hand>();
  const queue: (() => void)[] = [];
  let taken = 0;
  let closed = false;

  process.once("exit", close);
  return { print, state, close };

  async function print(order: PressOrder, patience = limit): Promise<Uint8Array> {
    await aTurn();
    try {
      return await attempt(order, patience).catch((problem: unknown) => {
        if (!(problem instanceof PressError) || problem.failure !== "crashed") throw problem;
        return attempt(order, patience);
      });
    } finally {
      const next = queue.shift();
      if (next) next();
      else taken -= 1;
    }
  }

  async function aTurn(): Promise<void> {
    if (queue.length >= longestQueue) throw new PressError("busy", "Too many documents wait to be printed.");
    // Whoever leaves hands the turn to the first in the queue, so nobody slips in between.
    if (taken >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
    else taken += 1;
  }

  function attempt(order: PressOrder, patience: number): Promise<Uint8Array> {
    if (closed) throw new PressError("closed", "The press is closed.");
    const hand = wake(resting.pop() ?? newHand());
    const { child } = hand;
    working.add(hand);
    return new Promise<Uint8Array>((resolve, reject) => {
      const clock = setTimeout(
        () => fail("timeout", `The document took more than ${patience} ms.`),
        patience,
      );
      const onExit = (code: number | null, signal: string | null) =>
        fail(closed ? "closed" : "crashed", `The press hand ended with ${signal ?? code}.`);
      child.once("message", onAnswer).once("exit", onExit).once("error", onError);
      child.send(order, (problem) => problem && onError(problem));

      function onAnswer(answer: PressAnswer) {
        leave();
        hand.printed += 1;
        if (hand.printed < documentsPerHand) lieDown(hand);
        else child.kill("SIGKILL");
        if ("pdf" in answer) resolve(answer.pdf);
        else reject(new PressError("unprintable", answer.problem));
      }
      function onError(problem: Error) {
        fail(closed ? "closed" : "crashed", problem.message);
      }
      function fail(failure: PressFailure, message: string) {
        leave();
        child.kill("SIGKILL");
        reject(new PressError(failure, message));
      }
      function leave() {
        clearTimeout(clock);
        working.delete(hand);
        child.off("message", onAnswer).off("exit", onExit).off("error", onError);
      }
    });
  }

  function newHand(): Hand {
    const child = hire(join(folder, "press-hand.server.ts"), { told: [templates], heard: true });
    const hand: Hand = { child, printed: 0 };
    child.on("error", () => {}); // Told to whoever waits for the document; a resting hand that fails is forgotten.
    child.once("exit", () => forget(hand));
    return hand;
  }

  function wake(hand: Hand): Hand {
    clearTimeout(hand.bedtime);
    hand.child.ref();
    hand.child.channel?.ref();
    return hand;
  }

  function lieDown(hand: Hand) {
    if (!hand.child.connected) return;
    // A resting hand must not keep a program alive that is otherwise done.
    hand.child.unref();
    hand.child.channel?.unref();
    hand.bedtime = setTimeout(() => hand.child.kill("SIGKILL"), rest).unref();
    resting.push(hand);
  }

  function forget(hand: Hand) {
    clearTimeout(hand.bedtime);
    const place = resting.indexOf(hand);
    if (place >= 0) resting.splice(place, 1);
  }

  function state() {
    const pids = (hands: Iterable<Hand>) => [...hands].flatMap((hand) => hand.child.pid ?? []);
    return { working: pids(working), resting: pids(resting), waiting: queue.length };
  }

  function close() {
    closed = true;
    process.off("exit", close);
    for (const hand of [...working, ...resting.splice(0)]) {
      clearTimeout(hand.bedtime);
      hand.child.kill("SIGKILL");
    }
  }
}
