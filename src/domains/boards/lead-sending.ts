import { useEffect, useRef, useState } from "react";
import type { Acted } from "./lead-acting.server.ts";
import { isPress, type LeadRefusal, mayWait, type Press, type Undoable } from "./lead-form.ts";
import { keepWaiting, readWaiting, type WaitingPress } from "./lead-waiting.ts";

/** Why a press came to nothing, as a key to its words. */
export type SendRefusal = LeadRefusal | "no-network" | "signed-out";

type Outcome = { press: Press; undoable?: Undoable | undefined } | { refused: SendRefusal };

/** Milliseconds between tries while the network is away. */
const pause = 2000;

/**
 * Sends what is pressed, one thing at a time and in order. While the network is away it waits here and goes again by
 * itself: each is kept by the server under an id of its own, so that one which had arrived after all is done once.
 */
export function useSending(address: string, onOutcome: (outcome: Outcome) => void) {
  const [waiting, setWaiting] = useState(0);
  const [isAway, setAway] = useState(false);
  const queue = useRef<WaitingPress[]>([]);
  const isSending = useRef(false);
  const hear = useRef(onOutcome);

  function told() {
    keepWaiting(address, queue.current);
    setWaiting(queue.current.length);
  }

  async function work() {
    if (isSending.current) return;
    isSending.current = true;
    for (let next = queue.current[0]; next; next = queue.current[0]) {
      const outcome = await post(address, next);
      if (outcome === "away" && mayWait(next.press)) {
        setAway(true);
        break;
      }
      setAway(outcome === "away");
      queue.current.shift();
      told();
      hear.current(outcome === "away" ? { refused: "no-network" } : outcome);
    }
    isSending.current = false;
  }

  const again = useRef(work);
  useEffect(() => {
    hear.current = onOutcome;
    again.current = work;
  });
  // What waited when the page was left goes first.
  useEffect(() => {
    queue.current = [...readWaiting(address), ...queue.current];
    if (queue.current.length === 0) return;
    setWaiting(queue.current.length);
    void again.current();
  }, [address]);
  useEffect(() => {
    if (!isAway) return;
    const retry = () => void again.current();
    const beat = setInterval(retry, pause);
    addEventListener("online", retry);
    return () => {
      clearInterval(beat);
      removeEventListener("online", retry);
    };
  }, [isAway]);

  return {
    waiting,
    isAway,
    send(form: FormData) {
      const press = form.get("do");
      if (!isPress(press)) return;
      const fields = [...form].filter((field): field is [string, string] => typeof field[1] === "string");
      queue.current.push({ press, fields, at: Date.now() });
      told();
      void work();
    },
  };
}

async function post(address: string, { press, fields }: WaitingPress): Promise<Outcome | "away"> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  try {
    const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
    if (answer.type === "opaqueredirect") return { refused: "signed-out" };
    if (answer.status >= 500) return "away";
    const acted = (await answer.json()) as Acted;
    if ("done" in acted) return { press, undoable: acted.undoable };
    return { refused: "refused" in acted ? acted.refused : "unreadable" };
  } catch {
    return "away";
  }
}
