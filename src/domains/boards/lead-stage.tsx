import { useEffect, useRef, useState } from "react";
import { isTool, type ItemKind } from "#domains/meetings/meeting.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useText } from "#ui/language.tsx";
import { LeadBoard } from "./lead-board.tsx";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import { LeadBoardHead, LeadBoardSettings } from "./lead-board-head.tsx";
import type { Undoable } from "./lead-form.ts";
import { type Lying, pilesOf } from "./lead-lying.ts";
import { useNews } from "./lead-news.ts";
import { pickForm } from "./lead-note.tsx";
import { PressForm } from "./lead-press.tsx";
import { LeadTable } from "./lead-table.tsx";
import { LeadTools } from "./lead-tools.tsx";
import type { View } from "./lead-view.ts";
import { slotsOf } from "./note.ts";
import type { PictureCardTexts } from "./picture-card.ts";
import type { SeenBoard } from "./seen.ts";

type LeadStageProps = {
  lying: Lying;
  board: SeenBoard | undefined;
  kind: ItemKind | undefined;
  cards: PictureCardTexts | undefined;
  view: View;
  pathname: string;
  pressId: string;
  turns: Undoable;
  /** What one's own last press did, in words. */
  said: string;
};

/** The board that is looked at, in one of its three views, and what can be done with it. */
export function LeadStage({
  lying,
  board,
  kind,
  cards,
  view,
  pathname,
  pressId,
  turns,
  said,
}: LeadStageProps) {
  const text = useText(leadBoardText);
  const news = useNews(lying, board);
  if (!board || !kind || !isTool(kind)) return <p className={css.empty}>{text.empty.talk}</p>;
  const piles = board.private ? [] : pilesOf(lying, board.id, slotsOf(board.tool));
  const heaps = lying.heaps.filter((heap) => heap.board === board.id);
  const lies = { board, piles, cards };
  return (
    <div className={css.lying} data-board={board.id}>
      <LeadBoardHead board={board} people={lying.sitting.people} view={view} pathname={pathname} />
      <p className="visually-hidden" aria-live="polite">
        {[said, news].filter(Boolean).join(" ")}
      </p>
      {piles.length === 0 ? (
        <p className={css.empty}>{board.private ? board.notes === 0 && text.empty.private : text.empty.open}</p>
      ) : view === "table" ? (
        <LeadTable {...lies} />
      ) : (
        <LeadBoard {...lies} isOutline={view === "outline"} />
      )}
      {piles.length > 0 && (
        <>
          <LeadTools boardId={board.id} heaps={heaps} pressId={pressId} />
          <PressForm className={css.turns}>
            <input type="hidden" name="boardId" value={board.id} />
            {turns.undo && (
              <Button look="text" name="do" value="undo" offline>
                <Icon name="undo" /> {text.undo}
              </Button>
            )}
            {turns.redo && (
              <Button look="text" name="do" value="redo" offline>
                {text.redo}
              </Button>
            )}
          </PressForm>
        </>
      )}
      <LeadBoardSettings board={board} />
    </div>
  );
}
