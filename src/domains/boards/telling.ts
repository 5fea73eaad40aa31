import {
  type Eyes,
  type GoneNote,
  type KeptBoard,
  type KeptGroup,
  type KeptNote,
  type SeenBoard,
  type SeenGroup,
  type SeenNote,
  type SeenSitting,
  seeBoard,
  seeGroup,
  seeNote,
} from "./seen.ts";
import { sheetOf } from "./silent-sheets.ts";

/** What a browser is told has changed; its page and its stream speak the same. */
export type Told = {
  seq: number;
  sitting: SeenSitting;
  boards: readonly SeenBoard[];
  groups: readonly SeenGroup[];
  notes: readonly (SeenNote | GoneNote)[];
};

type Kept = {
  seq: number;
  sitting: SeenSitting;
  boards: readonly KeptBoard[];
  groups: readonly KeptGroup[];
  notes: readonly KeptNote[];
};

/** What of some changes these eyes are told. `markOn` is the mark that their own notes on a board bear. */
export function tellEyes(
  changes: Kept,
  { leads, markOn }: { leads: boolean; markOn?: ((boardId: string) => string) | undefined },
): Told {
  const boards = new Map(changes.boards.map((board) => [board.id, board]));
  const eyes = (board: KeptBoard): Eyes => {
    const mark = markOn?.(board.id);
    return { leads, mark, sheet: sheetOf(board, mark) };
  };
  const seen = <Kept extends { boardId: string }, Seen>(
    kept: readonly Kept[],
    see: (one: Kept, board: KeptBoard) => Seen | undefined,
  ): Seen[] =>
    kept.flatMap((one) => {
      const board = boards.get(one.boardId);
      const told = board && see(one, board);
      return told ? [told] : [];
    });
  return {
    seq: changes.seq,
    sitting: changes.sitting,
    boards: changes.boards.map((board) => seeBoard(board, { leads })),
    groups: seen(changes.groups, seeGroup),
    notes: seen(changes.notes, (note, board) => seeNote(note, board, eyes(board))),
  };
}
