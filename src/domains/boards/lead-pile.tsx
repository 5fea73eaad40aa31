import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { limits } from "./board.ts";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import type { Pile } from "./lead-lying.ts";
import { pickForm } from "./lead-note.tsx";
import { PressForm } from "./lead-press.tsx";
import { leadPromptsText } from "./lead-prompts.text.ts";
import type { Prompt } from "./material.ts";

/** What a pile is called: its heap's name, the part of the tool it belongs to, or that it lies loose. */
export function usePileName(prompts: readonly Prompt[] = []): (pile: Pile, isAlone: boolean) => string {
  const text = useText(leadBoardText);
  const asked = useText(leadPromptsText);
  return ({ heap, slot }, isAlone) => {
    if (heap) return heap.title || text.unnamed;
    const prompt = prompts.find(({ id }) => id === slot);
    if (prompt) return prompt.text;
    if (prompts.length > 0) return asked.other;
    return text.slots[slot] ?? (isAlone ? "" : text.loose);
  };
}

type HeapProps = { pile: Pile; name: string };

/** The box that ticks a heap, to be laid together with others. */
export function HeapBox({ pile, name }: HeapProps) {
  const text = useText(leadBoardText);
  if (!pile.heap) return null;
  return (
    <input
      type="checkbox"
      id={`b-${pile.heap.id}`}
      name="group"
      value={pile.heap.id}
      form={pickForm}
      aria-label={text.pickHeap(name)}
    />
  );
}

/** Where a heap gets its name, in its place. */
export function HeapName({ pile, boardId, name }: HeapProps & { boardId: string }) {
  const text = useText(leadBoardText);
  if (!pile.heap) return null;
  const { id, title } = pile.heap;
  return (
    <details className={css.rename} data-rename={id}>
      <summary>
        <span aria-hidden="true">{title ? text.mend : text.rename}</span>
        <span className="visually-hidden">{text.renameOf(name)}</span>
      </summary>
      <PressForm>
        <input type="hidden" name="do" value="rename" />
        <input type="hidden" name="boardId" value={boardId} />
        <input type="hidden" name="groupId" value={id} />
        <input
          type="text"
          name="title"
          defaultValue={title}
          key={title}
          maxLength={limits.group}
          aria-label={text.name}
          autoComplete="off"
        />
        <Button look="quiet" offline>
          {text.save}
        </Button>
      </PressForm>
    </details>
  );
}
