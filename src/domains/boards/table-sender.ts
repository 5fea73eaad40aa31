import { fieldOf, type Queue, type Waiting } from "./table-queue.ts";

/** What the house answered to one thing that was sent. */
export type Reply =
  | { kind: "kept"; beside: boolean }
  | { kind: "refused"; sentence: string }
  /** It may come again in a moment. */
  | { kind: "slow" }
  /** Nobody answered, or not the house. */
  | { kind: "away" }
  /** The link opens nothing any more. */
  | { kind: "dead" };

type Hears = {
  /** Told of each answer that settles something. */
  settled(waiting: Waiting, reply: Reply): void;
  /** Whether there is anybody to send to just now. */
  reached(is: boolean): void;
};

export type Sender = {
  /** Sends what waits, if it is not being sent. */
  wake(): void;
  /** The key of what is on its way just now. */
  busy(): number | undefined;
};

/** What somebody wrote stays with them when it is refused; a dot or a tick is simply not laid. */
const canBeMended = (waiting: Waiting) => ["note", "reword", "translate"].includes(fieldOf(waiting, "do"));

/**
 * Sends what waits for a table, one thing at a time and in the order it was done, also when several windows stand
 * open. What is not answered waits and is sent again; what is sent twice is kept once.
 */
export function openSender(table: string, queue: Queue, { settled, reached }: Hears): Sender {
  let sending = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let patience = 1000;
  let busy: number | undefined;

  async function send(): Promise<void> {
    for (;;) {
      const next = (await queue.list(table)).find((one) => one.problem === undefined);
      if (next?.key === undefined) return;
      busy = next.key;
      const reply = await post(table, next);
      busy = undefined;
      if (reply.kind === "dead") return settled(next, reply);
      if (reply.kind === "away" || reply.kind === "slow") {
        reached(reply.kind === "slow");
        return later(reply.kind === "slow" ? 1000 : patience);
      }
      patience = 1000;
      reached(true);
      if (reply.kind === "refused" && canBeMended(next))
        await queue.put({ ...next, problem: reply.sentence });
      else await queue.drop(next.key);
      settled(next, reply);
    }
  }

  function later(milliseconds: number): void {
    patience = Math.min(patience * 2, 15_000);
    clearTimeout(again);
    again = setTimeout(wake, milliseconds);
  }

  function wake(): void {
    if (sending) return;
    sending = true;
    clearTimeout(again);
    const work = "locks" in navigator ? navigator.locks.request(`bord ${table}`, send) : send();
    void work.finally(() => {
      sending = false;
      // Something may have been laid in while the last answer was being read.
      void queue.list(table).then((left) => {
        if (again === undefined && left.some((one) => one.problem === undefined)) later(50);
      });
    });
  }
  return { wake, busy: () => busy };
}

async function post(table: string, waiting: Waiting): Promise<Reply> {
  const body = new URLSearchParams();
  for (const [name, value] of waiting.fields) body.append(name, value);
  body.append("age", String(Math.max(0, Date.now() - waiting.at)));
  const signal = "timeout" in AbortSignal ? AbortSignal.timeout(30_000) : null;
  const answer = await fetch(`${table}/send`, { method: "POST", body, redirect: "manual", signal }).catch(
    () => undefined,
  );
  if (!answer) return { kind: "away" };
  if (answer.status === 410) return { kind: "dead" };
  if (answer.status === 429) return { kind: "slow" };
  const said: unknown = await answer.json().catch(() => undefined);
  if (typeof said !== "object" || said === null) return { kind: "away" };
  if (answer.ok && "kept" in said) return { kind: "kept", beside: "beside" in said };
  if (answer.status === 422 && "refused" in said) return { kind: "refused", sentence: String(said.refused) };
  return { kind: "away" };
}
