import type { Extra } from "./note.ts";

/** When on the journey something happens: before what it is about, during it, or after. */
export const phases = ["before", "during", "after"] as const;
export type Phase = (typeof phases)[number];

/** How it feels there, from very hard to very good. */
export const feelings = [-2, -1, 0, 1, 2] as const;
export type Feeling = (typeof feelings)[number];

/** How one meets whom one meets. */
export const channels = ["meeting", "phone", "web", "post", "home", "other"] as const;
export type Channel = (typeof channels)[number];

/** A step of a journey wherever it lies: on a phone, on the wall, in the minutes. */
export type Step = {
  id: string;
  slot: string;
  text: string;
  extra: Extra;
  place?: number;
  said: Readonly<Partial<Record<string, string>>>;
  /** It was written on paper, and there is a picture of it. */
  picture?: object | null | undefined;
};

/** The phase a step lies in; the first for one that says none. */
export const phaseOf = ({ slot }: { slot: string }): Phase =>
  phases.find((phase) => phase === slot) ?? phases[0];

/** How a step feels; undefined for one that nobody has put a face to. */
export const feelingOf = ({ extra }: { extra: Extra }): Feeling | undefined =>
  feelings.find((feeling) => String(feeling) === String(extra.feeling));

type InTime = { id: string; slot: string; extra: Extra; place?: number };

/**
 * The order of a journey (S6.6): phase by phase, and there as the steps lie; one that was said to come right behind
 * another (`extra.after`) stands there, the newest of several closest. When whoever leads moves a step, the places are
 * written down as they stand, and nothing says `after` any more. Notes of other tools are in the order they lie.
 */
export const inTimeOrder = <Note extends InTime>(notes: readonly Note[]): Note[] =>
  phases.flatMap((phase) => inPhaseOrder(notes.filter((note) => phaseOf(note) === phase)));

function inPhaseOrder<Note extends InTime>(notes: readonly Note[]): Note[] {
  const lying = notes.toSorted(
    (one, other) => (one.place ?? 0) - (other.place ?? 0) || (one.id < other.id ? -1 : 1),
  );
  const known = new Set(lying.map(({ id }) => id));
  const ahead = ({ id, extra }: Note) => {
    const after = String(extra.after ?? "");
    return after !== id && known.has(after) ? after : undefined;
  };
  const behind = Map.groupBy(lying.toReversed(), ahead);
  const order = new Set<Note>();
  const lay = (note: Note) => {
    if (order.has(note)) return;
    order.add(note);
    for (const next of behind.get(note.id) ?? []) lay(next);
  };
  for (const note of lying) if (ahead(note) === undefined) lay(note);
  // Steps that are said to come behind each other in a ring stand as they lie.
  for (const note of lying) lay(note);
  return [...order];
}

/** The steps of a journey phase by phase, in time order, each with its number on the whole way. */
export function byPhase<Note extends InTime>(
  notes: readonly Note[],
): { phase: Phase; steps: { step: Note; number: number }[] }[] {
  const numbered = inTimeOrder(notes).map((step, index) => ({ step, number: index + 1 }));
  return phases.map((phase) => ({ phase, steps: numbered.filter(({ step }) => phaseOf(step) === phase) }));
}

/** Where a step goes when it is moved one notch: before which other, or last, and in which phase. */
export type Notch = { before: string | null; slot: Phase };

/**
 * Where one notch earlier or later is: past its neighbour, or at the end of a phase into the next one. Undefined where
 * there is none.
 */
export function notchOf(notes: readonly InTime[], id: string, way: "earlier" | "later"): Notch | undefined {
  const found = byPhase(notes);
  const at = found.findIndex(({ steps }) => steps.some(({ step }) => step.id === id));
  const here = found[at];
  if (!here) return undefined;
  const ids = here.steps.map(({ step }) => step.id);
  const index = ids.indexOf(id);
  const next = found[at + (way === "earlier" ? -1 : 1)];
  if (way === "earlier") {
    const neighbour = ids[index - 1];
    if (neighbour) return { before: neighbour, slot: here.phase };
    return next && { before: null, slot: next.phase };
  }
  if (index < ids.length - 1) return { before: ids[index + 2] ?? null, slot: here.phase };
  return next && { before: next.steps[0]?.step.id ?? null, slot: next.phase };
}
