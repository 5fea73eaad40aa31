import { useParams } from "react-router";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import noteCss from "./lead-note.module.css";
import { LeadNote, NoteFoot, NoteWords, pickForm } from "./lead-note.tsx";
import { PressForm } from "./lead-press.tsx";
import css from "./lead-storyboard.module.css";
import type { LeadViewProps } from "./lead-views.tsx";
import type { SeenNote } from "./seen.ts";
import { pictureInWords, storyboardText } from "./storyboard.text.ts";
import { type Frame, framesOf, hasPicture } from "./storyboard.ts";
import { StoryDrawing } from "./storyboard-drawing.tsx";
import { StoryMoods } from "./storyboard-mood.tsx";

type Lies = Pick<LeadViewProps, "board" | "cards" | "isPicked">;

/** The strip as the one who leads works with it: which of the offers is the picture, and what the table says to it. */
export function LeadStoryboard({ notes, ...lies }: LeadViewProps) {
  const text = useText(storyboardText);
  const { meetingId = "" } = useParams();
  return (
    <>
      <ol className={css.strip} data-piles="" aria-label={text.strip}>
        {framesOf(notes).map((frame) => (
          <LeadFrame key={frame.number} frame={frame} {...lies} />
        ))}
      </ol>
      <p>
        <a href={`/moeder/${meetingId}/stribe/${lies.board.item}`}>{text.print}</a>
      </p>
    </>
  );
}

function LeadFrame({ frame, ...lies }: Lies & { frame: Frame<SeenNote> }) {
  const text = useText(storyboardText);
  const { number, shown, others, reactions } = frame;
  const id = `ramme-${number}`;
  return (
    <li className={css.frame} data-loose="">
      <h2 id={id}>
        <span>{number}</span> {text.names[number - 1]}
      </h2>
      {shown ? (
        <ul aria-labelledby={id}>
          <Offer note={shown} {...lies} />
        </ul>
      ) : (
        <p className={css.empty}>
          <span className="visually-hidden">{text.empty}</span>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3>{text.offers}</h3>
          <ul className={css.others}>
            {others.map((note) => (
              <Offer key={note.id} note={note} instead={shown} {...lies} />
            ))}
          </ul>
        </>
      )}
      {reactions.length > 0 && (
        <>
          <h3>
            {text.reactions} <StoryMoods reactions={reactions} />
          </h3>
          <ul className={noteCss.notes}>
            {reactions.map((note) => (
              <LeadNote
                key={note.id}
                note={note}
                tool={lies.board.tool}
                dots={lies.board.totals[note.id] ?? 0}
                cards={lies.cards}
                isPicked={lies.isPicked(note.id)}
              />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

type OfferProps = Lies & {
  note: SeenNote;
  /** The picture it could take the place of; none where it is the picture. */
  instead?: SeenNote | undefined;
};

/** A picture somebody offers: ticked as any note is, and taken for the frame by a press. */
function Offer({ note, instead, board, cards, isPicked }: OfferProps) {
  const text = useText(storyboardText);
  const language = useLanguage();
  const said = pictureInWords(note, language);
  return (
    <li className={css.offer} data-note={note.id} data-nugget={note.nugget || undefined}>
      <input
        type="checkbox"
        id={`n-${note.id}`}
        name="note"
        value={note.id}
        form={pickForm}
        defaultChecked={isPicked(note.id)}
      />
      <label htmlFor={`n-${note.id}`}>
        {hasPicture(note.extra) && <StoryDrawing extra={note.extra} title={note.text ? undefined : said} />}
        <NoteWords note={note} cards={cards} />
        <NoteFoot note={note} dots={board.totals[note.id] ?? 0} />
      </label>
      {instead && (
        <PressForm className={css.take}>
          <input type="hidden" name="boardId" value={board.id} />
          <input type="hidden" name="note" value={note.id} />
          <input type="hidden" name="instead" value={instead.id} />
          <Button look="quiet" name="do" value="take" aria-label={`${text.take}: ${said}`} offline>
            {text.take}
          </Button>
        </PressForm>
      )}
    </li>
  );
}
