import { useText } from "#ui/language.tsx";
import { letterText } from "./letter.text.ts";
import css from "./letter-sheet.module.css";

type LetterSheetProps = {
  letter: {
    challenge: string;
    body: string;
    quote: string;
    strategy: string | null;
    meeting: string;
    sender: { name: string; title: string };
  };
  organisation: string;
  /** Said already above the sheet, so that it is not said twice. */
  withoutChallenge?: boolean;
};

/** The words of a letter as they are read: the challenge, the letter, one sentence quoted, and who signs it. */
export function LetterSheet({ letter, organisation, withoutChallenge }: LetterSheetProps) {
  const text = useText(letterText);
  const { challenge, body, quote, strategy, meeting, sender } = letter;
  return (
    <div className={css.letter}>
      {challenge && !withoutChallenge && (
        <p className={css.challenge} dir="auto">
          {challenge}
        </p>
      )}
      {body.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      {quote && (
        <figure className={css.quote}>
          <blockquote>»{quote}«</blockquote>
          {strategy && <figcaption>{text.quoteFrom(strategy)}</figcaption>}
        </figure>
      )}
      {meeting && (
        <p className={css.meeting} dir="auto">
          <strong>{text.fields.meeting}</strong>
          <br />
          {meeting}
        </p>
      )}
      <p className={css.signed}>
        {sender.name}
        {sender.title && (
          <>
            <br />
            {sender.title}
          </>
        )}
        <br />
        {organisation}
      </p>
    </div>
  );
}
