import type { Pile } from "./lead-lying.ts";
import type { SeenNote } from "./seen.ts";

/**
 * One way to set the wall: `scale` from 5 (large) to 0 (the smallest that is read from six metres), as the style sheet
 * knows them, and how many notes a pile shows.
 */
export type Fit = { scale: 0 | 1 | 2 | 3 | 4 | 5; most: number };

const all = Number.POSITIVE_INFINITY;

/** The ways to set the wall, the largest first; the smallest type comes before anything is left to the phones. */
export const fits: readonly Fit[] = [
  ...([5, 4, 3, 2, 1, 0] as const).map((scale) => ({ scale, most: all })),
  ...[12, 9, 7, 6, 5, 4, 3, 2, 1].map((most) => ({ scale: 0 as const, most })),
];

/** Which of `fits` to begin with, before anybody has measured: by how much there is to read. */
export function firstFit(piles: readonly Pile[]): number {
  const lines = piles.reduce(
    (sum, { notes }) => sum + notes.reduce((rows, note) => rows + 1 + Math.ceil(weightOf(note) / 34), 0),
    0,
  );
  return Math.min(5, Math.floor(lines / 8));
}

const weightOf = (note: SeenNote) =>
  note.text.length +
  Object.values(note.said).join("").length +
  (note.extra.card ? 60 : 0) +
  (note.picture ? 120 : 0);

/**
 * What of the piles is shown when each shows so many: nuggets and what has most dots stay, in the order they lie; the
 * loose ones, which stand in columns, show so many times the columns.
 */
export function shownOf(
  piles: readonly Pile[],
  totals: Readonly<Record<string, number>>,
  { most }: Fit,
  columns: number,
): { piles: Pile[]; left: number } {
  let left = 0;
  const shown = piles.map((pile) => {
    const room = pile.heap || piles.length > 1 ? most : most * columns;
    if (pile.notes.length <= room) return pile;
    left += pile.notes.length - room;
    const kept = new Set(
      pile.notes
        .toSorted(
          (one, other) =>
            Number(other.nugget) - Number(one.nugget) || (totals[other.id] ?? 0) - (totals[one.id] ?? 0),
        )
        .slice(0, room),
    );
    return { ...pile, notes: pile.notes.filter((note) => kept.has(note)) };
  });
  return { piles: shown, left };
}

/** How many columns the piles stand in; loose notes alone stand side by side. */
export function columnsOf(piles: readonly Pile[]): number {
  const [first] = piles;
  const count = piles.length === 1 && first && !first.heap ? first.notes.length : piles.length;
  if (count <= 1) return 1;
  if (count === 2 || count === 4) return 2;
  return count > 8 ? 4 : 3;
}
