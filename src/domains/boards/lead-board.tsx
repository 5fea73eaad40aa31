import { useText } from "#ui/language.tsx";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import type { Pile } from "./lead-lying.ts";
import noteCss from "./lead-note.module.css";
import { LeadNote } from "./lead-note.tsx";
import { HeapBox, HeapName, usePileName } from "./lead-pile.tsx";
import type { Prompt } from "./material.ts";
import type { PictureCardTexts } from "./picture-card.ts";
import type { SeenBoard } from "./seen.ts";

export type LyingProps = {
  board: SeenBoard;
  piles: readonly Pile[];
  cards: PictureCardTexts | undefined;
  /** The questions that piles are called by, where the line asks several and they do not stand over them. */
  prompts?: readonly Prompt[];
  isPicked(id: string): boolean;
};

/** The board: heaps beside each other, and what lies loose below; or, as an outline, one under the other. */
export function LeadBoard({
  board,
  piles,
  cards,
  prompts,
  isPicked,
  isOutline,
}: LyingProps & { isOutline?: boolean }) {
  const text = useText(leadBoardText);
  const nameOf = usePileName(prompts);
  const isAlone = piles.length === 1 && !piles[0]?.heap;
  return (
    <div className={isOutline ? css.outline : css.board} data-piles="">
      {piles.map((pile) => {
        const name = nameOf(pile, isAlone);
        const dots = (pile.heap && board.totals[pile.heap.id]) ?? 0;
        return (
          <section
            key={pile.id}
            className={css.pile}
            data-heap={pile.heap?.id}
            data-loose={pile.heap ? undefined : ""}
            data-alone={isAlone || undefined}
            aria-label={name || text.notes(pile.notes.length)}
          >
            {name && (
              <header className={css.pileHead}>
                <HeapBox pile={pile} name={name} />
                <h2 dir="auto" data-unnamed={pile.heap && !pile.heap.title ? "" : undefined}>
                  {name}
                </h2>
                {dots > 0 && <span className={css.total}>{text.vote.dots(dots)}</span>}
                <HeapName pile={pile} boardId={board.id} name={name} />
              </header>
            )}
            <ul
              className={noteCss.notes}
              data-outline={isOutline || undefined}
              data-loose={(!pile.heap && !isOutline) || undefined}
            >
              {pile.notes.map((note) => (
                <LeadNote
                  key={note.id}
                  note={note}
                  tool={board.tool}
                  dots={board.totals[note.id] ?? 0}
                  cards={cards}
                  isPicked={isPicked(note.id)}
                  under={name}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
