import { noMaterial, type Prompt } from "#domains/boards/material.ts";
import { promptOf, underPrompts } from "#domains/boards/prompt-look.ts";
import type { MinutesBoard, MinutesNote } from "./minutes.ts";

/** What was said to one question of a line: a board of its own. `question` is empty for what answers none of them. */
export type AskedBoard = { question: string; board: MinutesBoard };

const asked = ({ material }: MinutesBoard): readonly Prompt[] => material?.prompts ?? [];

/**
 * A board whose line asked several questions, one board for each that something was said to, in the order they were
 * asked. Undefined where the line asked but its own question.
 */
export function byPrompt(board: MinutesBoard): AskedBoard[] | undefined {
  const prompts = asked(board);
  if (prompts.length === 0) return undefined;
  const heaps = underPrompts(board.heaps, ({ notes: [first] }) => first, prompts);
  const notes = underPrompts(board.notes, (note) => note, prompts);
  return [...prompts, undefined].flatMap((prompt) => {
    const own = <T>(groups: readonly { prompt: Prompt | undefined; things: T[] }[]) =>
      groups.find((group) => group.prompt === prompt)?.things ?? [];
    const part = {
      ...board,
      material: { ...noMaterial, ...board.material, prompts: [] },
      heaps: own(heaps),
      notes: own(notes),
    };
    return part.heaps.length + part.notes.length > 0 ? [{ question: prompt?.text ?? "", board: part }] : [];
  });
}

/** The question of its line that a note answers, as it was asked; empty where it answers none of several. */
export function askedOf(note: Pick<MinutesNote, "slot" | "extra">, board: MinutesBoard): string {
  return promptOf(note, asked(board))?.text ?? "";
}
