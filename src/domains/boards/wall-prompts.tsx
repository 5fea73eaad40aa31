import { useText } from "#ui/language.tsx";
import { leadPromptsText } from "./lead-prompts.text.ts";
import type { Prompt } from "./material.ts";
import type { SeenBoard } from "./seen.ts";
import css from "./wall-prompts.module.css";

type WallPromptsProps = { board: SeenBoard; prompts: readonly Prompt[]; focus: Prompt };

/** The other questions of the line, small, and how much has been said to each: the room is at one of them. */
export function WallPrompts({ board, prompts, focus }: WallPromptsProps) {
  const text = useText(leadPromptsText);
  if (prompts.length < 2) return null;
  return (
    <ol className={css.others} aria-label={text.others}>
      {prompts
        .filter((prompt) => prompt !== focus)
        .map((prompt) => (
          <li key={prompt.id}>
            <span dir="auto">{prompt.text}</span> <b>{text.notes(board.saidTo?.[prompt.id] ?? 0)}</b>
          </li>
        ))}
    </ol>
  );
}
