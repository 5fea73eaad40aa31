import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { limits } from "./board.ts";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import type { Pile } from "./lead-lying.ts";
import { pickForm } from "./lead-note.tsx";
import { PressForm } from "./lead-press.tsx";

/** What a pile is called: its heap's name, the part of the tool it belongs to, or that it lies loose. */
export function usePileName(): (pile: Pile, isAlone: boolean) => string {
  const text = useText(leadBoardText);
  return ({ heap, slot }, isAlone) => {
    if (heap) return heap.title || text.unnamed;
    return text.slots[slot] ?? (isAlone ? "" : text.loose);
  };
}

/** The head of a heap: its name, how it is ticked whole, and how it is named. */
export function HeapTools({ pile, boardId, name }: { pile: Pile; boardId: string; name: string }) {
  const text = useText(leadBoardText);
  if (!pile.heap) return null;
  const { id, title } = pile.heap;
  return (
    <div className={css.heapTools}>
      <span className={css.heapPick}>
        <input
          type="checkbox"
          id={`b-${id}`}
          name="group"
          value={id}
          form={pickForm}
          aria-label={text.pickHeap(name)}
        />
      </span>
      <details className={css.rename} data-rename={id}>
        <summary>
          <span aria-hidden="true">{text.rename}</span>
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
    </div>
  );
}
