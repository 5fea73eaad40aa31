import { pictureCardTexts } from "#domains/boards/picture-card.text.ts";
import { findPictureCard } from "#domains/boards/picture-card.ts";
import type { Tongue } from "#ui/tongues.ts";
import { type MinutesContent, notesOf } from "./minutes.ts";

/** What the cards are called that were laid without a word, by their notes: a drawing alone tells some nothing. */
export function cardNamesIn(content: MinutesContent, tongue: Tongue): Record<string, string> {
  const notes = content.items.flatMap(({ board }) => (board ? notesOf(board) : []));
  return Object.fromEntries(
    notes.flatMap(({ id, text, extra }) => {
      const card = text === "" ? findPictureCard(String(extra.card ?? "")) : undefined;
      return card ? [[id, pictureCardTexts[tongue][card.id].title]] : [];
    }),
  );
}
