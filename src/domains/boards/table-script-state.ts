import type { Tongue } from "#ui/tongues.ts";
import type { Look } from "./prompt-look.ts";
import type { SeenBoard, SeenSitting } from "./seen.ts";
import type { TableWords } from "./table-words.ts";

/** What of its words the script says itself; everything else stands on the page. */
export type ScriptWords = Pick<TableWords, "people" | "promise" | "net" | "mine"> & {
  write: Pick<TableWords["write"], "slots" | "chosen">;
  lying: Pick<TableWords["lying"], "hidden" | "finished" | "empty" | "fresh" | "shown" | "heap">;
  vote: Pick<TableWords["vote"], "title" | "closed" | "left" | "more" | "less" | "own" | "total">;
  bar: Pick<TableWords["bar"], "timeUp">;
  room: Pick<TableWords["room"], "elsewhere" | "gathered">;
  over: string;
};

/** What the page hands to its script: nothing that somebody has written. */
export type ScriptState = {
  tongue: Tongue;
  words: ScriptWords;
  /** The address of the table. */
  table: string;
  item: string | undefined;
  seq: number;
  sitting: SeenSitting;
  board: SeenBoard | undefined;
  look?: Look | undefined;
  heads: number;
  /** One's own dots, by what they lie on. */
  dots: Record<string, number>;
  isFinished: boolean;
  /** The address of the worker that keeps the page. */
  keeper: string;
};

/** The words the script needs, picked out of all the words of a tongue. */
export function scriptWords({
  people,
  promise,
  net,
  mine,
  write,
  lying,
  vote,
  bar,
  room,
  refused,
}: TableWords): ScriptWords {
  const { hidden, finished, empty, fresh, shown, heap } = lying;
  const { title, closed, left, more, less, own, total } = vote;
  return {
    people,
    promise,
    net,
    mine,
    write: { slots: write.slots, chosen: write.chosen },
    lying: { hidden, finished, empty, fresh, shown, heap },
    vote: { title, closed, left, more, less, own, total },
    bar: { timeUp: bar.timeUp },
    room: { elsewhere: room.elsewhere, gathered: room.gathered },
    over: refused.over,
  };
}
