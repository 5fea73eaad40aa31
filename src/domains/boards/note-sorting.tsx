import type { Tool } from "#domains/meetings/meeting.ts";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./barrier.module.css";
import { leadBarrierText } from "./barrier.text.ts";
import { barrierKindOf, barrierKinds } from "./barrier.ts";
import { leadJourneyText } from "./lead-journey.text.ts";
import type { Pile } from "./lead-lying.ts";
import { PressForm } from "./lead-press.tsx";
import { feelings } from "./service-journey.ts";
import { barrierText } from "./table-barriers.text.ts";
import { journeyText } from "./table-journey.text.ts";

type Sorts = {
  which: string;
  sort: string;
  none: string;
  options: readonly { value: string; label: string }[];
};

/** What the notes of a tool can be sorted as; undefined where they cannot. */
function useSorts(tool: Tool): Sorts | undefined {
  const barrier = useText(leadBarrierText);
  const journey = useText(leadJourneyText);
  const language = useLanguage();
  if (tool === "barriers") {
    const { kinds } = barrierText[language];
    const { which, sort, unsorted: none } = barrier;
    return { which, sort, none, options: barrierKinds.map((value) => ({ value, label: kinds[value] })) };
  }
  if (tool !== "service-journey") return undefined;
  const words = journeyText[language].feelings;
  const options = feelings.map((feeling) => ({ value: String(feeling), label: words[feeling] }));
  return { ...journey.sorting, options };
}

/** Says what kind the picked notes are, or how they feel; stands among what can be done with what is picked. */
export function SortPicked({ tool }: { tool: Tool }) {
  const sorts = useSorts(tool);
  if (!sorts) return null;
  return (
    <span className={css.sorting}>
      <select name="as" className={css.field} aria-label={sorts.which}>
        <option value="">{sorts.none}</option>
        {sorts.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button look="quiet" name="do" value="sort" offline>
        {sorts.sort}
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
