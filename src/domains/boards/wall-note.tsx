import type { Tool } from "#domains/meetings/meeting.ts";
import { useText } from "#ui/language.tsx";
import type { Tongue } from "#ui/tongues.ts";
import { NoteExtra } from "./note-extra.tsx";
import { NotePicture } from "./note-picture.tsx";
import { OwnCardPhoto, useOwnCard } from "./own-card.tsx";
import { type PictureCardTexts, pictureCards } from "./picture-card.ts";
import { PictureCardDrawing } from "./picture-card-drawing.tsx";
import type { SeenNote } from "./seen.ts";
import css from "./wall.module.css";
import { wallText } from "./wall.text.ts";

type WallNoteProps = {
  note: SeenNote;
  tool: Tool;
  dots: number;
  cards: PictureCardTexts | undefined;
  /** The name it hangs under. */
  under?: string | undefined;
};

/** A note as it hangs on the wall: its words, the same in other tongues, who, and the dots when the vote is closed. */
export function WallNote({ note, tool, dots, cards, under }: WallNoteProps) {
  const text = useText(wallText);
  const card = pictureCards.find(({ id }) => id === note.extra.card);
  const own = useOwnCard(note.extra.card);
  const said = Object.entries(note.said) as [Tongue, string][];
  const by = [note.extra.who, note.extra.when, note.by].filter(Boolean).join(" · ");
  return (
    <li className={css.note} data-nugget={note.nugget || undefined} data-card={card || own ? "" : undefined}>
      {own && <OwnCardPhoto card={own} />}
      {card && <PictureCardDrawing card={card} title={cards?.[card.id].title ?? ""} />}
      <span className={css.words}>
        {card && !note.text && <span dir="auto">{cards?.[card.id].title}</span>}
        {own && !note.text && <span dir="auto">{own.title}</span>}
        <NotePicture id={note.id} text={note.text} picture={note.picture} />
        <span dir="auto">{note.text}</span>
        {said.map(([tongue, words]) => (
          <span key={tongue} className={css.said} lang={tongue} dir="auto">
            {words}
          </span>
        ))}
        <NoteExtra tool={tool} extra={note.extra} slot={note.slot} under={under} />
        {by && <span className={css.by}>{by}</span>}
        {note.nugget && <span className="visually-hidden">{text.nugget}</span>}
      </span>
      <WallDots dots={dots} />
    </li>
  );
}

/** Dots one can count with the eye; past ten, a number beside one dot. */
export function WallDots({ dots, isOnHeap }: { dots: number; isOnHeap?: boolean }) {
  const text = useText(wallText);
  if (dots === 0) return null;
  return (
    <span className={css.dots} data-heap={isOnHeap || undefined}>
      <span aria-hidden="true">{dots > 10 ? `● ${dots}` : "●".repeat(dots)}</span>
      <span className="visually-hidden">{text.dots(dots)}</span>
    </span>
  );
}
