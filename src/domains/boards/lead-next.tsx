import type { ReactNode } from "react";
import type { LineAtTable } from "#domains/meetings/at-the-table.server.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import css from "./lead.module.css";
import { leadText } from "./lead.text.ts";
import { leadBoardText } from "./lead-board.text.ts";
import { Go } from "./lead-go.tsx";
import { PressForm } from "./lead-press.tsx";
import type { SeenBoard } from "./seen.ts";

type LeadNextProps = {
  lines: readonly LineAtTable[];
  room: string | null;
  /** The board the room works on. */
  board: SeenBoard | undefined;
  children: ReactNode;
};

/** The controls of the room: where it was, the clock, and the one thing that comes next. */
export function LeadNext({ lines, room, board, children }: LeadNextProps) {
  const text = useText(leadText);
  const here = lines.findIndex(({ id }) => id === room);
  const before = lines[here - 1];
  const after = lines[here + 1];
  const step = useNextStep(board);
  return (
    <>
      <span className={css.back}>{before && <Go itemId={before.id} label={text.previous} />}</span>
      {children}
      <span className={css.forward}>
        {after ? (
          <Go itemId={after.id} label={text.next} look={step ? "quiet" : "plain"} />
        ) : (
          <span className={css.soft}>{lines.length > 0 && text.nothingNext}</span>
        )}
        {step && board && (
          <PressForm>
            <input type="hidden" name="boardId" value={board.id} />
            <Button name="do" value={step.does} offline>
              {step.label}
            </Button>
          </PressForm>
        )}
      </span>
    </>
  );
}

/** What comes next on a board: showing the notes, then the vote, then closing it; nothing where all that is done. */
function useNextStep(board: SeenBoard | undefined): { does: string; label: string } | undefined {
  const text = useText(leadBoardText);
  if (!board) return undefined;
  // Sheets that go round are sent on where they are told of, and shown after the last time.
  if (board.private && board.passes > 0 && board.pass < board.passes) return undefined;
  if (board.private) return board.notes > 0 ? { does: "reveal", label: text.reveal } : undefined;
  if (board.voting === "open") return { does: "close-vote", label: text.vote.close };
  if (board.voting === "none" && board.dots > 0 && board.notes > 1)
    return { does: "open-vote", label: text.vote.open };
  return undefined;
}
