import { useContext, useRef } from "react";
import { type ItemKind, isTool } from "#domains/meetings/meeting.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useText } from "#ui/language.tsx";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import { LeadBoard } from "./lead-board.tsx";
import { useBoardHands } from "./lead-board-hands.ts";
import { LeadBoardHead, LeadBoardSettings } from "./lead-board-head.tsx";
import type { Undoable } from "./lead-form.ts";
import { type Lying, pilesOf } from "./lead-lying.ts";
import { useNews } from "./lead-news.ts";
import { PressContext, PressForm } from "./lead-press.tsx";
import { LeadPromptList } from "./lead-prompts.tsx";
import { Shortcuts, useShortcuts } from "./lead-shortcuts.tsx";
import { LeadSilent } from "./lead-silent.tsx";
import { LeadTable } from "./lead-table.tsx";
import { LeadTools } from "./lead-tools.tsx";
import type { View } from "./lead-view.ts";
import { leadViewOf, standsAlone } from "./lead-views.tsx";
import type { Material } from "./material.ts";
import { GatherBarriers } from "./note-sorting.tsx";
import type { PictureCardTexts } from "./picture-card.ts";
import { slotsIn } from "./prompt-parts.ts";
import type { SeenBoard } from "./seen.ts";

type LeadStageProps = {
  lying: Lying;
  board: SeenBoard | undefined;
  kind: ItemKind | undefined;
  cards: PictureCardTexts | undefined;
  material: Material;
  /** How many write on it just now. */
  writing: number;
  view: View;
  pathname: string;
  pressId: string;
  turns: Undoable;
  /** What one's own last press did, in words. */
  said: string;
};

/** What is worked with at a line of the agenda: its board, or a line that says that here people talk. */
export function LeadStage({ board, kind, ...rest }: LeadStageProps) {
  const text = useText(leadBoardText);
  if (!board || !kind || !isTool(kind)) return <p className={css.empty}>{text.empty.talk}</p>;
  return <BoardStage board={board} {...rest} />;
}

/** A board in one of its three views, and what can be done with what lies there: by hand, by key and by form. */
function BoardStage({
  lying,
  board,
  cards,
  material,
  writing,
  view,
  pathname,
  pressId,
  turns,
  said,
}: Omit<LeadStageProps, "board" | "kind"> & { board: SeenBoard }) {
  const text = useText(leadBoardText);
  const news = useNews(lying, board);
  const place = useRef<HTMLDivElement>(null);
  const [isOn, setOn] = useShortcuts();
  const presser = useContext(PressContext);
  const { picking, send } = useBoardHands(place, { lying, boardId: board.id, isOn: isOn ?? false, presser });
  const piles = board.private ? [] : pilesOf(lying, board.id, slotsIn(board.tool, material));
  const heaps = lying.heaps.filter((heap) => heap.board === board.id);
  const OwnView = leadViewOf(board.tool);
  const { prompts } = material;
  const lies = { board, piles, cards, prompts, isPicked: picking.isPicked };
  const isSilent = board.private && board.passes > 0;
  const isBoard = piles.length > 0 && view === "board";
  return (
    <PressContext value={{ send }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles up from the boxes */}
      <div
        className={css.lying}
        data-board={board.id}
        ref={place}
        onChange={picking.recount}
        onFocus={({ target }) => picking.stand(target)}
      >
        {!isSilent && (
          <LeadBoardHead
            board={board}
            people={lying.sitting.people}
            writing={writing}
            view={view}
            pathname={pathname}
          />
        )}
        <p className="visually-hidden" aria-live="polite">
          {[said, news].filter(Boolean).join(" ")}
        </p>
        {isSilent && <LeadSilent key={board.id} board={board} until={lying.until} />}
        {prompts.length > 0 && !isBoard && <LeadPromptList board={board} prompts={prompts} />}
        {board.tool === "barriers" && <GatherBarriers boardId={board.id} piles={piles} />}
        {isSilent ? null : piles.length === 0 && OwnView && view === "board" && standsAlone(board.tool) ? (
          <OwnView {...lies} notes={[]} material={material} />
        ) : piles.length === 0 ? (
          <p className={css.empty}>
            {board.private ? board.notes === 0 && text.empty.private : text.empty.open}
          </p>
        ) : view === "table" ? (
          <LeadTable {...lies} />
        ) : OwnView && view === "board" ? (
          <OwnView {...lies} notes={piles.flatMap(({ notes }) => notes)} material={material} />
        ) : (
          <LeadBoard {...lies} isOutline={view === "outline"} />
        )}
        {piles.length > 0 && (
          <>
            <LeadTools
              boardId={board.id}
              tool={board.tool}
              heaps={heaps}
              pressId={pressId}
              count={picking.count}
              onLetGo={picking.letGo}
            />
            {(turns.undo || turns.redo) && (
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
            )}
          </>
        )}
        <div className={css.more}>
          <LeadBoardSettings board={board} />
          {isOn !== undefined && piles.length > 0 && <Shortcuts isOn={isOn} onChange={setOn} />}
        </div>
      </div>
    </PressContext>
  );
}
