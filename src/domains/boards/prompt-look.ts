import type { Prompt } from "./material.ts";
import type { Extra } from "./note.ts";

type Slotted = { slot: string; extra: Extra };

/** What a note answers: a question by its id where sheets go round, else the part of the tool it lies in. */
export const partOf = ({ slot, extra }: Slotted): string => String(extra.prompt ?? slot);

/** The question a note answers; undefined where it answers none that is asked here. */
export function promptOf(note: Slotted, prompts: readonly Prompt[]): Prompt | undefined {
  const part = partOf(note);
  return prompts.find(({ id }) => id === part);
}

type Standing = { passes: number; pass: number };

/**
 * The question the room is at: where sheets do not go round, the number of the round is that of the question. Undefined
 * where it is at none of them.
 */
export function promptInFocus<P extends Prompt>(
  board: Standing | undefined,
  prompts: readonly P[],
): P | undefined {
  return board && board.passes === 0 ? prompts[board.pass - 1] : undefined;
}

/** What somebody looks at of a board: one of its questions, and one of the sheets that go round. */
export type Look = { prompt?: string; others: readonly string[]; isFirst: boolean; sheet?: string };

/** What is looked at when the question `asked` is opened; else the one the room is at, else the first. */
export function lookAt({
  board,
  prompts,
  sheet,
  asked,
}: {
  board: (Standing & { private: boolean }) | undefined;
  prompts: readonly Prompt[];
  sheet: number | undefined;
  asked: string | null;
}): Look | undefined {
  const open = prompts.find(({ id }) => id === asked) ?? promptInFocus(board, prompts) ?? prompts[0];
  const goesRound = board !== undefined && board.passes > 0 && board.private;
  if (!open && !goesRound) return undefined;
  return {
    ...(open && { prompt: open.id }),
    others: prompts.map(({ id }) => id).filter((id) => id !== open?.id),
    isFirst: open === prompts[0],
    ...(sheet !== undefined && { sheet: String(sheet) }),
  };
}

/** The question that is open, in its words. */
export function openPrompt({
  material,
  look,
}: {
  material: { prompts: readonly Prompt[] };
  look?: Look | undefined;
}): Prompt | undefined {
  return material.prompts.find(({ id }) => id === look?.prompt);
}

/** Whether a note lies where somebody looks. What answers no question that is asked lies with the first. */
export function liesThere(note: Slotted, look: Look | undefined): boolean {
  if (!look) return true;
  if (look.sheet !== undefined && note.slot !== look.sheet) return false;
  if (look.prompt === undefined) return true;
  const part = partOf(note);
  return part === look.prompt || (look.isFirst && !look.others.includes(part));
}

/**
 * Things on a board under the question each answers, in the order the questions are asked; what answers none comes last.
 * A heap answers what its first note does. Every question is there, also one that nobody has said anything to.
 */
export function underPrompts<T>(
  things: readonly T[],
  firstOf: (thing: T) => Slotted | undefined,
  prompts: readonly Prompt[],
): { prompt: Prompt | undefined; things: T[] }[] {
  const ofThing = (thing: T) => {
    const first = firstOf(thing);
    return first && promptOf(first, prompts);
  };
  const others = things.filter((thing) => !ofThing(thing));
  return [
    ...prompts.map((prompt) => ({
      prompt,
      things: things.filter((thing) => ofThing(thing)?.id === prompt.id),
    })),
    ...(others.length > 0 ? [{ prompt: undefined, things: others }] : []),
  ];
}
