import { useCallback, useEffect, useRef, useState } from "react";
import { type Keeping, openKeeping, type Parcel } from "./paper-keeping.ts";

/** How it stands with the notes of a table that are on their way. */
export type Parcels = {
  /** Those the house has not said it has, in the order they were laid. */
  waiting: readonly Parcel[];
  /** How many it has said it has since the page was opened. */
  kept: number;
  /** The house cannot be reached just now. */
  isAway: boolean;
  /** What waits is still there when the page has been closed. */
  isLasting: boolean;
  lay(parcels: readonly Parcel[]): Promise<void>;
  /** Lets go of one that was refused. */
  drop(id: string): Promise<void>;
};

type Outcome = "kept" | "away" | "later" | { refused: string };

/** Milliseconds before what could not be taken just now is sent again. */
const breath = 4000;

/**
 * Sends notes from sheets one after another, each kept in this browser until it is answered for. One that is refused
 * waits for whoever laid it, and holds up none of the others.
 */
export function useParcels(to: string, failed: string): Parcels {
  const [waiting, setWaiting] = useState<readonly Parcel[]>([]);
  const [kept, setKept] = useState(0);
  const [isAway, setAway] = useState(false);
  const [isLasting, setLasting] = useState(true);
  const keeping = useRef<Promise<Keeping>>(undefined);
  const isBusy = useRef(false);
  const again = useRef<ReturnType<typeof setTimeout>>(undefined);

  const open = useCallback((): Promise<Keeping> => {
    keeping.current ??= openKeeping().then((opened) => {
      setLasting(opened.isLasting);
      return opened;
    });
    return keeping.current;
  }, []);

  const run = useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const store = await open();
    const show = async () => setWaiting(await store.list(to));
    await show();
    for (;;) {
      const next = (await store.list(to)).find(({ problem }) => problem === undefined);
      if (!next) break;
      const outcome = await send(next, failed);
      setAway(outcome === "away");
      if (outcome === "away" || outcome === "later") {
        clearTimeout(again.current);
        again.current = setTimeout(() => void run(), breath);
        break;
      }
      if (outcome === "kept") {
        await store.drop(next.id);
        setKept((before) => before + 1);
      } else await store.put({ ...next, problem: outcome.refused });
      await show();
    }
    isBusy.current = false;
  }, [open, to, failed]);

  useEffect(() => {
    void run();
    const wake = () => void run();
    addEventListener("online", wake);
    return () => {
      clearTimeout(again.current);
      removeEventListener("online", wake);
    };
  }, [run]);

  const lay = useCallback(
    async (parcels: readonly Parcel[]) => {
      const store = await open();
      for (const parcel of parcels) await store.put(parcel);
      setWaiting(await store.list(to));
      void run();
    },
    [open, run, to],
  );
  const drop = useCallback(
    async (id: string) => {
      const store = await open();
      await store.drop(id);
      setWaiting(await store.list(to));
    },
    [open, to],
  );
  return { waiting, kept, isAway, isLasting, lay, drop };
}

async function send({ to, id, boardId, sheet, field, promptId, words, picture, at }: Parcel, failed: string) {
  const form = new FormData();
  const age = String(Math.max(0, Date.now() - at));
  for (const [name, value] of Object.entries({ id, boardId, sheet, field, promptId, age, ...words }))
    form.set(name, value);
  form.set("picture", new File([picture], "felt.jpg", { type: "image/jpeg" }));
  const answer = await fetch(to, { method: "POST", body: form }).catch(() => undefined);
  return readAnswer(answer, failed);
}

async function readAnswer(answer: Response | undefined, failed: string): Promise<Outcome> {
  if (!answer) return "away";
  if (answer.status === 429 || answer.status >= 500) return "later";
  const told: unknown = await answer.json().catch(() => undefined);
  if (answer.ok && isRecord(told) && told.kept === true) return "kept";
  const said = isRecord(told) && typeof told.refused === "string" ? told.refused : "";
  return { refused: said || failed };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
