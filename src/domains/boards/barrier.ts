/** What kinds of thing may stand between people and the future they wish for (facts.md 1.9). */
export const barrierKinds = [
  "knowledge",
  "access",
  "money",
  "language",
  "time",
  "safety",
  "network",
  "rules",
  "digital",
  "other",
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** The kind of a barrier; undefined for one that nobody has sorted. */
export const barrierKindOf = ({ extra }: { extra: Readonly<Record<string, string | number>> }) =>
  barrierKinds.find((kind) => kind === extra.kind);

/** Barriers kind by kind, in the order of the kinds; what nobody has sorted comes last. */
export function byKind<Note extends { extra: Readonly<Record<string, string | number>> }>(
  notes: readonly Note[],
): { kind: BarrierKind | undefined; notes: Note[] }[] {
  return [...barrierKinds, undefined]
    .map((kind) => ({ kind, notes: notes.filter((note) => barrierKindOf(note) === kind) }))
    .filter(({ notes }) => notes.length > 0);
}
