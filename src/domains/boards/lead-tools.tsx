import type { Tool } from "#domains/meetings/meeting.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { limits } from "./board.ts";
import { leadBoardText } from "./lead-board.text.ts";
import type { Heap } from "./lead-lying.ts";
import { pickForm } from "./lead-note.tsx";
import { PressForm } from "./lead-press.tsx";
import css from "./lead-tools.module.css";
import { SortPicked } from "./note-sorting.tsx";

type LeadToolsProps = {
  boardId: string;
  tool: Tool;
  heaps: readonly Heap[];
  /** What a press without script is kept under. */
  pressId: string;
  count: number;
  onLetGo(): void;
};

/**
 * What can be done with what is ticked. It comes up by itself when something is, with script and without; the first
 * button is the one that Enter presses.
 */
export function LeadTools({ boardId, tool, heaps, pressId, count, onLetGo }: LeadToolsProps) {
  const text = useText(leadBoardText);
  return (
    <PressForm id={pickForm} className={css.tools} aria-label={text.tools} data-tools="">
      <output className={css.picked}>{count > 0 && text.picked(count)}</output>
      <input type="hidden" name="boardId" value={boardId} />
      <input type="hidden" name="deedId" value={pressId} />
      <span className={css.gather}>
        <input
          type="text"
          className={css.field}
          name="title"
          id="bunkens-navn"
          maxLength={limits.group}
          placeholder={text.name}
          aria-label={text.name}
          autoComplete="off"
        />
        <Button name="do" value="gather" offline>
          {text.gather}
        </Button>
      </span>
      {heaps.length > 0 && (
        <span className={css.gather}>
          <select
            className={css.field}
            name="into"
            id="bunken"
            aria-label={text.moveTo}
            defaultValue={heaps[0]?.id}
          >
            {heaps.map(({ id, title }) => (
              <option key={id} value={id}>
                {title || text.unnamed}
              </option>
            ))}
          </select>
          <Button look="quiet" name="do" value="move" offline>
            {text.move}
          </Button>
          <Button look="text" name="do" value="split" offline>
            {text.split}
          </Button>
        </span>
      )}
      <SortPicked tool={tool} />
      <span className={css.marks}>
        {heaps.length > 1 && (
          <span className={css.merge}>
            <Button look="quiet" name="do" value="merge" offline>
              {text.merge}
            </Button>
          </span>
        )}
        <Button look="text" name="do" value="nugget" offline>
          {text.markNugget}
        </Button>
        <Button look="text" name="do" value="no-nugget" offline>
          {text.unmarkNugget}
        </Button>
        <Button look="text" name="do" value="remove" offline>
          {text.remove}
        </Button>
        <Button look="text" type="reset" onClick={onLetGo}>
          {text.clearPicked}
        </Button>
      </span>
    </PressForm>
  );
}
