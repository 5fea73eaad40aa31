import { joinNames } from "#ui/names.ts";
import type { Language } from "#ui/words.ts";
import { boardPictureText } from "./board-picture.text.ts";
import type { PictureWords } from "./board-picture.ts";
import { minutesText } from "./minutes.text.ts";
import { type MinutesBoard, notesOf } from "./minutes.ts";

/** The words that stand on the picture of a board. */
export function pictureWords(
  { tool, material }: MinutesBoard,
  language: Language,
  cardNames: Readonly<Record<string, string>>,
): PictureWords {
  const text = minutesText[language];
  return {
    together: text.together,
    nugget: text.nugget,
    more: boardPictureText[language].more,
    slots:
      tool === "picture-cards"
        ? text.slots
        : Object.fromEntries((material?.prompts ?? []).map(({ id, text: asked }) => [id, asked])),
    cardNames,
  };
}

/** What the picture of a board shows, told: the heaps with their slips and dots, and what lay by itself. */
export function boardInWords(board: MinutesBoard, language: Language): string {
  const text = boardPictureText[language];
  const nuggets = notesOf(board).filter(({ isNugget }) => isNugget).length;
  const parts = [
    ...board.heaps.map(({ title, notes, dots }) =>
      text.heap(
        title || minutesText[language].together,
        [text.notes(notes.length), dots > 0 && text.dots(dots)].filter(Boolean).join(text.and),
      ),
    ),
    board.notes.length > 0 &&
      (board.heaps.length > 0 ? text.alone(text.notes(board.notes.length)) : text.notes(board.notes.length)),
    nuggets > 0 && text.nuggets(nuggets),
  ].filter((part) => part !== false);
  return text.alt(joinNames(parts, language));
}
