import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useText } from "#ui/language.tsx";
import type { Pile } from "./lead-lying.ts";
import type { Prompt } from "./material.ts";
import type { PictureCardTexts } from "./picture-card.ts";
import type { SeenBoard } from "./seen.ts";
import css from "./wall.module.css";
import { wallText } from "./wall.text.ts";
import { columnsOf, firstFit, fits, shownOf } from "./wall-fit.ts";
import { WallDots, WallNote } from "./wall-note.tsx";

type WallPilesProps = {
  question: string;
  piles: readonly Pile[];
  board: SeenBoard;
  cards: PictureCardTexts | undefined;
  /** The questions that piles are called by, where the line asks several. */
  prompts?: readonly Prompt[] | undefined;
  /** What stands below what has been said. */
  children?: ReactNode;
};

/** The question and what has been said to it, set as large as there is room for. */
export function WallPiles({ question, piles, board, cards, prompts = [], children }: WallPilesProps) {
  const text = useText(wallText);
  const { place, fit } = useFit(piles, question);
  const columns = columnsOf(piles);
  const { piles: shown, left } = shownOf(piles, board.totals, fit, columns);
  const isAlone = piles.length === 1 && !piles[0]?.heap;
  const asked = (slot: string) => prompts.find(({ id }) => id === slot)?.text;
  return (
    <div className={css.stage} ref={place} data-scale={fit.scale} data-columns={columns}>
      <h1 dir="auto">{question}</h1>
      <div className={css.piles} data-alone={isAlone || undefined}>
        {shown.map(({ id, heap, slot, notes }) => (
          <section key={id} className={css.pile}>
            {(heap || !isAlone || text.slots[slot] || asked(slot)) && (
              <h2 dir="auto">
                {heap ? heap.title || text.unnamed : (asked(slot) ?? text.slots[slot] ?? text.loose)}{" "}
                {heap && <WallDots dots={board.totals[heap.id] ?? 0} isOnHeap />}
              </h2>
            )}
            <ul className={css.notes} data-alone={isAlone || undefined}>
              {notes.map((note) => (
                <WallNote
                  key={note.id}
                  note={note}
                  tool={board.tool}
                  dots={board.totals[note.id] ?? 0}
                  cards={cards}
                  under={heap?.title}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {left > 0 && <p className={css.left}>{text.more(left)}</p>}
      {children}
    </div>
  );
}

/** Finds the largest setting that fits; begins anew when what hangs there, or the wall itself, has changed. */
export function useFit(piles: readonly Pile[], question: string) {
  const place = useRef<HTMLDivElement>(null);
  const content = `${question}${piles.map(({ id, heap, notes }) => [id, heap?.title, notes.map((note) => [note.id, note.version, note.text])].flat().join()).join("|")}`;
  const [size, setSize] = useState("");
  const key = `${content}|${size}`;
  const [tried, setTried] = useState({ key: "", at: firstFit(piles) });
  const at = tried.key === key ? tried.at : tried.key === "" ? tried.at : 0;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    if (tried.key !== key) return setTried({ key, at: 0 });
    const isTooMuch =
      element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (isTooMuch && at < fits.length - 1) setTried({ key, at: at + 1 });
  }, [key, at, tried]);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = () => setSize(`${innerWidth}×${innerHeight}`);
    look();
    addEventListener("resize", look);
    // Type that arrives late is another width.
    void document.fonts?.ready.then(() => setSize((before) => `${before} `));
    return () => removeEventListener("resize", look);
  }, []);
  return { place, fit: fits[at] ?? { scale: 0 as const, most: 1 } };
}
