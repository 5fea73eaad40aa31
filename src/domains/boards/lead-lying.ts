import { partOf } from "./prompt-look.ts";
import type { GoneNote, SeenBoard, SeenGroup, SeenNote, SeenSitting } from "./seen.ts";
import { inTimeOrder } from "./service-journey.ts";
import type { Told } from "./telling.ts";

export type Heap = Extract<SeenGroup, { title: string }>;

/** What lies on the table as a page knows it now. */
export type Lying = {
  seq: number;
  sitting: Omit<SeenSitting, "timer">;
  /** When the clock runs out, in milliseconds since 1970 on the clock that says `now`; null when none is set. */
  until: number | null;
  now: number;
  boards: readonly SeenBoard[];
  heaps: readonly Heap[];
  notes: readonly SeenNote[];
};

/** What a page begins with. `now` is milliseconds since 1970 on the clock of whoever made it. */
export function begin(
  { seq, sitting: { timer, ...sitting }, boards, groups, notes }: Told,
  now: number,
): Lying {
  return {
    seq,
    sitting,
    until: timer === null ? null : now + timer,
    now,
    boards,
    heaps: groups.filter(isHeap),
    notes: notes.filter(isNote),
  };
}

/**
 * Lays what has been told on what was known. Rows are states, so the same told twice changes nothing; what is older
 * than what is known is let be.
 */
export function lay(known: Lying, told: Told, now: number): Lying {
  if (told.seq < known.seq) return known;
  const next = begin(told, now);
  // Each telling says how much is left anew; a breath of the network's is no new clock.
  const same =
    known.until !== null && next.until !== null && Math.abs(known.until - next.until) < breathOfNetwork;
  return {
    ...next,
    ...(same && { until: known.until, now: known.now }),
    boards: over(known.boards, next.boards, new Set()),
    heaps: over(known.heaps, next.heaps, goneIn(told.groups)),
    notes: over(known.notes, next.notes, goneIn(told.notes)),
  };
}

const breathOfNetwork = 1500;

const isHeap = (group: SeenGroup): group is Heap => !("gone" in group);
const isNote = (note: SeenNote | GoneNote): note is SeenNote => !("gone" in note);
const goneIn = (rows: readonly { id: string; gone?: true }[]) =>
  new Set(rows.filter((row) => row.gone).map(({ id }) => id));

function over<Row extends { id: string }>(
  known: readonly Row[],
  told: readonly Row[],
  gone: ReadonlySet<string>,
): readonly Row[] {
  if (told.length === 0 && gone.size === 0) return known;
  const byId = new Map(known.map((row) => [row.id, row]));
  for (const row of told) byId.set(row.id, row);
  for (const id of gone) byId.delete(id);
  return [...byId.values()];
}

/** Notes that stand together: on a heap, in a part of the tool, or not laid together yet. */
export type Pile = { id: string; heap: Heap | undefined; slot: string; notes: readonly SeenNote[] };

/**
 * What lies on a board, pile by pile, in the one order that board, outline, table and wall share: the heaps as they
 * were made, then what lies loose, part by part of the tool. An empty heap is none.
 */
export function pilesOf({ heaps, notes }: Lying, boardId: string, slots: readonly string[]): Pile[] {
  const here = inTimeOrder(notes.filter(({ board }) => board === boardId));
  const ownHeaps = heaps
    .filter(({ board }) => board === boardId)
    .toSorted((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));
  const known = new Set(ownHeaps.map(({ id }) => id));
  // What belongs to no part lies with what belongs to none, or else with the first.
  const other = slots.includes("") ? "" : slots[0];
  const loose = here.filter(({ group }) => group === null || !known.has(group));
  return [
    ...ownHeaps.map((heap) => ({
      id: heap.id,
      heap,
      slot: "",
      notes: here.filter(({ group }) => group === heap.id),
    })),
    ...slots.map((slot) => ({
      id: `loose-${slot}`,
      heap: undefined,
      slot,
      notes: loose.filter((note) => {
        const part = partOf(note);
        return part === slot || (!slots.includes(part) && slot === other);
      }),
    })),
  ].filter((pile) => pile.notes.length > 0);
}

/** How many notes are new on a board since it was last said, by the heap they came to; loose ones under "". */
export function newNotes(before: Lying, after: Lying, boardId: string): { heap: string; count: number }[] {
  const known = new Set(before.notes.map(({ id }) => id));
  const titles = new Map(after.heaps.map(({ id, title }) => [id, title]));
  const fresh = after.notes.filter(({ id, board }) => board === boardId && !known.has(id));
  const byHeap = Map.groupBy(fresh, ({ group }) => (group && titles.get(group)) || "");
  return [...byHeap].map(([heap, notes]) => ({ heap, count: notes.length }));
}
