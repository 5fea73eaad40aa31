import type { Tool } from "#domains/meetings/meeting.ts";
import { useText } from "#ui/language.tsx";
import type { Tongue } from "#ui/tongues.ts";
import { leadBoardText } from "./lead-board.text.ts";
import css from "./lead-note.module.css";
import { NoteExtra } from "./note-extra.tsx";
import { NotePicture } from "./note-picture.tsx";
import { OwnCardPhoto, useOwnCard } from "./own-card.tsx";
import { type PictureCardTexts, pictureCards } from "./picture-card.ts";
import { PictureCardDrawing } from "./picture-card-drawing.tsx";
import type { SeenNote } from "./seen.ts";

/** The form that ticked notes and heaps belong to, wherever on the page they lie. */
export const pickForm = "valgte";

type LeadNoteProps = {
  note: SeenNote;
  tool: Tool;
  /** Dots that were laid on it; none before the vote is closed. */
  dots: number;
  cards: PictureCardTexts | undefined;
  isPicked: boolean;
  /** The name it stands under. */
  under?: string;
};

/** A note one can tick; the whole of it is the label. */
export function LeadNote({ note, tool, dots, cards, isPicked, under }: LeadNoteProps) {
  return (
    <li className={css.note} data-note={note.id} data-nugget={note.nugget || undefined}>
      <input
        type="checkbox"
        id={`n-${note.id}`}
        name="note"
        value={note.id}
        form={pickForm}
        defaultChecked={isPicked}
      />
      <label htmlFor={`n-${note.id}`}>
        <NoteWords note={note} cards={cards} />
        <NoteExtra tool={tool} extra={note.extra} slot={note.slot} under={under} />
        <NoteFoot note={note} dots={dots} />
      </label>
    </li>
  );
}

/** What a note says: its card, its words, and the same in other tongues. */
export function NoteWords({ note, cards }: { note: SeenNote; cards: PictureCardTexts | undefined }) {
  const card = pictureCards.find(({ id }) => id === note.extra.card);
  const own = useOwnCard(note.extra.card);
  const said = Object.entries(note.said) as [Tongue, string][];
  return (
    <span className={css.words}>
      {card && (
        <span className={css.card}>
          <PictureCardDrawing card={card} size={56} />
          <span>{cards?.[card.id].title}</span>
        </span>
      )}
      {own && (
        <span className={css.card}>
          <OwnCardPhoto card={own} size={56} />
          <span dir="auto">{own.title}</span>
        </span>
      )}
      <NotePicture id={note.id} text={note.text} picture={note.picture} />
      {note.text && <span dir="auto">{note.text}</span>}
      {said.map(([tongue, words]) => (
        <span key={tongue} className={css.said} lang={tongue} dir="auto">
          {words}
        </span>
      ))}
    </span>
  );
}

/** What stands below the words: who and when, its marks, and its dots. */
export function NoteFoot({ note, dots }: { note: SeenNote; dots: number }) {
  const text = useText(leadBoardText);
  const parts = [
    note.extra.who && text.who(String(note.extra.who)),
    note.extra.when && String(note.extra.when),
    note.by,
    note.nugget && text.nugget,
    note.late && text.late,
  ].filter((part) => typeof part === "string" && part !== "");
  if (parts.length === 0 && dots === 0) return null;
  return (
    <span className={css.foot}>
      {parts.map((part) => (
        <span key={String(part)}>{part}</span>
      ))}
      {dots > 0 && (
        <span className={css.dots}>
          <span aria-hidden="true">{"●".repeat(Math.min(dots, 12))}</span>
          <span className={dots > 12 ? undefined : "visually-hidden"}> {text.vote.dots(dots)}</span>
        </span>
      )}
    </span>
  );
}
