import type { ReactNode } from "react";
import { NoteExtra } from "#domains/boards/note-extra.tsx";
import { NotePicture } from "#domains/boards/note-picture.tsx";
import { OwnCardPhoto, OwnCards, useOwnCard } from "#domains/boards/own-card.tsx";
import { findPictureCard } from "#domains/boards/picture-card.ts";
import { PictureCardDrawing } from "#domains/boards/picture-card-drawing.tsx";
import type { Tool } from "#domains/meetings/meeting.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import type { Tongue } from "#ui/tongues.ts";
import { BoardPictureUnfold } from "./board-picture.tsx";
import css from "./minutes.module.css";
import { minutesText } from "./minutes.text.ts";
import { type MinutesBoard, type MinutesNote, withoutNotes } from "./minutes.ts";
import { minutesViewOf } from "./minutes-views.tsx";
import { cardsInWords, dotsInWords } from "./minutes-words.ts";
import { byPrompt } from "./prompt-groups.ts";
import { promptRoundText } from "./prompt-round.text.ts";

type MinutesBoardProps = {
  board: MinutesBoard;
  leftOut: ReadonlySet<string>;
  /** What cards are called that were laid without a word, by their notes. */
  cardNames: Readonly<Record<string, string>>;
  /** The tongue a note is told in beside its own; the reader's language unless said. */
  tongue?: Tongue;
  /** What stands beside a note: what it became, and what can be done with it. */
  beside?: (note: MinutesNote) => ReactNode;
  /** One works with the notes one by one: they stand here also where a picture has told them. */
  isWorkedWith?: boolean;
};

/** What came of a board, as one would tell it: how the dots fell, the heaps, and what lies by itself. */
export function MinutesBoardPart(props: MinutesBoardProps) {
  const asked = useText(promptRoundText);
  const questions = byPrompt(props.board);
  if (!questions) return <BoardPart {...props} />;
  return questions.map(({ question, board }) => (
    <section key={question} className={css.asking}>
      <h4 dir="auto">{question || asked.other}</h4>
      <BoardPart {...props} board={board} />
    </section>
  ));
}

function BoardPart({ board, leftOut, cardNames, tongue, beside, isWorkedWith = false }: MinutesBoardProps) {
  const text = useText(minutesText);
  const language = useLanguage();
  const { heaps, notes, tool } = board;
  const told = [cardsInWords(board, language), dotsInWords(board, language)].filter(Boolean).join(" ");
  const view = minutesViewOf(tool);
  const isTold = view?.isWhole && !isWorkedWith;
  const list = (some: readonly MinutesNote[]) => (
    <ul className={css.notes}>
      {some.map((note) => (
        <NoteLine
          key={note.id}
          note={note}
          tool={tool}
          cardName={cardNames[note.id]}
          isOut={leftOut.has(note.id)}
          tongue={tongue ?? language}
          beside={beside?.(note)}
        />
      ))}
    </ul>
  );
  return (
    <OwnCards cards={board.material?.ownCards}>
      {told && <p className={css.told}>{told}</p>}
      {view?.Picture ? (
        <view.Picture board={withoutNotes(board, leftOut)} />
      ) : (
        <BoardPictureUnfold board={withoutNotes(board, leftOut)} cardNames={cardNames} />
      )}
      {(isTold ? [] : heaps).map((heap) => (
        <section key={heap.id} className={css.heap}>
          <h4 dir="auto">
            {heap.title || text.together}
            {heap.dots > 0 && <span className={css.dots}>{text.dots(heap.dots)}</span>}
          </h4>
          {list(heap.notes)}
        </section>
      ))}
      {!isTold &&
        notes.length > 0 &&
        (tool === "picture-cards" ? (
          <div className={css.cards}>
            {["hard", "wish"].map((slot) => {
              const own = notes.filter((note) => note.slot === slot);
              return (
                own.length > 0 && (
                  <section key={slot} className={css.heap}>
                    <h4>{text.slots[slot]}</h4>
                    {list(own)}
                  </section>
                )
              );
            })}
          </div>
        ) : view?.parts ? (
          view.parts(board, language).map(({ id, title, notes: here }) => (
            <section key={id} className={css.heap}>
              {title && <h4>{title}</h4>}
              {list(here)}
            </section>
          ))
        ) : (
          <section className={css.heap} aria-label={heaps.length > 0 ? undefined : text.more}>
            {heaps.length > 0 && <h4>{text.more}</h4>}
            {list(notes)}
          </section>
        ))}
    </OwnCards>
  );
}

type NoteLineProps = {
  cardName: string | undefined;
  note: MinutesNote;
  tool: Tool;
  isOut: boolean;
  tongue: Tongue;
  beside: ReactNode;
};

function NoteLine({ note, tool, cardName, isOut, tongue, beside }: NoteLineProps) {
  const text = useText(minutesText);
  const card = typeof note.extra.card === "string" ? findPictureCard(note.extra.card) : undefined;
  const own = useOwnCard(note.extra.card);
  const translated = note.said[tongue];
  return (
    <li
      id={note.id}
      data-nugget={note.isNugget || undefined}
      data-out={isOut || undefined}
      data-card={card || own ? "" : undefined}
    >
      {own && (
        <span className={css.card}>
          <OwnCardPhoto card={own} size={72} />
        </span>
      )}
      {card && (
        <span className={css.card}>
          <PictureCardDrawing card={card} size={72} />
        </span>
      )}
      <div>
        <NotePicture id={note.id} text={note.text} picture={note.picture} />
        {note.text && <p dir="auto">{note.text}</p>}
        <NoteExtra tool={tool} extra={note.extra} slot={note.slot} />
        {own && !note.text && (
          <p className={css.soft} dir="auto">
            {own.title}
          </p>
        )}
        {cardName && <p className={css.soft}>{cardName}</p>}
        {translated && (
          <p className={css.small} lang={tongue} dir="auto">
            {translated}
          </p>
        )}
        <p className={css.small}>
          {[note.isNugget && text.nugget, note.dots > 0 && text.dots(note.dots)].filter(Boolean).join(" · ")}
        </p>
        {beside}
      </div>
    </li>
  );
}
