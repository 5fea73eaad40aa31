import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./barrier.module.css";
import { leadBarrierText } from "./barrier.text.ts";
import { barrierKindOf, barrierKinds } from "./barrier.ts";
import type { Pile } from "./lead-lying.ts";
import { PressForm } from "./lead-press.tsx";
import { barrierText } from "./table-barriers.text.ts";

/** Says what kind the picked barriers are; stands among what can be done with what is picked. */
export function SortBarriers() {
  const text = useText(leadBarrierText);
  const { kinds } = barrierText[useLanguage()];
  return (
    <span className={css.sorting}>
      <select name="as" aria-label={text.which}>
        {barrierKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
        <option value="">{text.unsorted}</option>
      </select>
      <Button look="quiet" name="do" value="sort" offline>
        {text.sort}
      </Button>
    </span>
  );
}

/** Lays what lies loose in heaps by its kind, in one press; there only while something sorted lies loose. */
export function GatherBarriers({ boardId, piles }: { boardId: string; piles: readonly Pile[] }) {
  const text = useText(leadBarrierText);
  const isSorted = piles.some(({ heap, notes }) => !heap && notes.some((note) => barrierKindOf(note)));
  if (!isSorted) return null;
  return (
    <PressForm className={css.gathering}>
      <input type="hidden" name="boardId" value={boardId} />
      <Button look="quiet" name="do" value="gather-kinds" offline>
        {text.gather}
      </Button>
      <small>{text.gatherHint}</small>
    </PressForm>
  );
}
