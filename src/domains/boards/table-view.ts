import type { LineAtTable } from "#domains/meetings/at-the-table.server.ts";
import type { GoneNote, SeenBoard, SeenGroup, SeenNote, SeenSitting } from "./seen.ts";
import type { TableWords } from "./table-words.ts";

/** What holds at a table just now. The page is drawn by it, and the script on the page shows and hides by it. */
export type Situation = {
  sitting: SeenSitting;
  /** The board of the line that is looked at; a welcome and a break have none. */
  board: SeenBoard | undefined;
  /** The line that is looked at. */
  item: string | undefined;
  isFinished: boolean;
};

/** What can be shown or not: the name of each stands on what is shown by it (`data-when`). */
export type Conditions = ReturnType<typeof conditionsOf>;
export type Condition = keyof Conditions;

/** Which parts of the page are for now. */
export function conditionsOf({ sitting, board, item, isFinished }: Situation) {
  const held = !sitting.over;
  const lies = board !== undefined && !board.private;
  return {
    over: sitting.over,
    held,
    writing: held && board?.open === true,
    closed: held && board?.open === false,
    nothing: held && !board,
    private: board?.private === true,
    shown: lies,
    empty: lies && board.notes === 0,
    voting: held && lies && board.voting === "open",
    counted: lies && board.voting === "closed",
    elsewhere: held && sitting.item !== null && sitting.item !== item,
    timed: held && sitting.timer !== null,
    finished: held && board !== undefined && isFinished,
    unfinished: held && board !== undefined && !isFinished,
  };
}

export type Heap = { id: string; title: string; place: number; notes: SeenNote[] };

/** What lies on a board as it is read: the heaps in their order, and then what lies by itself. */
export function layOut(
  notes: readonly (SeenNote | GoneNote)[],
  groups: readonly SeenGroup[],
): { heaps: Heap[]; loose: SeenNote[] } {
  const there = notes.filter((note): note is SeenNote => !("gone" in note)).toSorted(byPlace);
  const known = groups.flatMap((group) => ("gone" in group ? [] : [group])).toSorted(byPlace);
  const heaps = known.map(({ id, title, place }) => ({
    id,
    title,
    place,
    notes: there.filter(({ group }) => group === id),
  }));
  const inHeaps = new Set(known.map(({ id }) => id));
  return {
    heaps: heaps.filter((heap) => heap.notes.length > 0),
    loose: there.filter(({ group }) => group === null || !inHeaps.has(group)),
  };
}

type Placed = { id: string; place: number };
const byPlace = (a: Placed, b: Placed) => a.place - b.place || a.id.localeCompare(b.id);

/** One's own notes, the newest first: what has just been written stands right below where it was written. */
export function ownOf(notes: readonly (SeenNote | GoneNote)[]): SeenNote[] {
  return notes
    .filter((note): note is SeenNote => !("gone" in note) && note.own)
    .toSorted((a, b) => -byPlace(a, b));
}

/** Dots that are left of `board.dots` for each of `heads`. */
export function dotsLeft(
  board: Pick<SeenBoard, "dots">,
  heads: number,
  laid: Readonly<Record<string, number>>,
): { left: number; all: number } {
  const all = board.dots * heads;
  return { left: all - Object.values(laid).reduce((sum, dots) => sum + dots, 0), all };
}

/** The most dots that can lie on one thing, when so many are left. */
export function mostOnOne(
  board: Pick<SeenBoard, "several">,
  { heads, left, own }: { heads: number; left: number; own: number },
): number {
  return board.several ? own + left : Math.min(heads, own + left);
}

/** A note in a few words, for whoever hears what a button is about. */
export function inShort(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).replace(/\s\S*$/, "")} …`;
}

/** What a press does, and to which note: for those who hear it away from where it stands. */
export const aboutNote = (does: string, { text }: Pick<SeenNote, "text">) => `${does}: ${inShort(text)}`;

/** What a line of the agenda is called: what it was given, else what kind it is. */
export function lineName(line: Pick<LineAtTable, "kind" | "title">, words: TableWords): string {
  return line.title || words.kinds[line.kind];
}
