import { useLanguage, useText } from "#ui/language.tsx";
import { NotePicture } from "./note-picture.tsx";
import { moodsInWords, pictureInWords, storyboardText } from "./storyboard.text.ts";
import { type Frame, framesOf, hasPicture } from "./storyboard.ts";
import { StoryDrawing } from "./storyboard-drawing.tsx";
import css from "./wall-storyboard.module.css";
import type { WallViewProps } from "./wall-views.tsx";

/** The strip as it hangs on the wall: the whole story at once, in one row or two, and its words large enough to read. */
export function WallStoryboard({ question, notes }: WallViewProps) {
  const text = useText(storyboardText);
  const frames = framesOf(notes);
  return (
    <div className={css.stage}>
      <h1 dir="auto">{question}</h1>
      <ol className={css.strip} data-columns={Math.ceil(frames.length / 2)} aria-label={text.strip}>
        {frames.map((frame) => (
          <WallFrame key={frame.number} frame={frame} />
        ))}
      </ol>
    </div>
  );
}

function WallFrame({ frame: { number, shown, reactions } }: { frame: Frame }) {
  const text = useText(storyboardText);
  const language = useLanguage();
  const caption = shown ? shown.text : text.names[number - 1];
  const met = moodsInWords(reactions, language);
  return (
    <li data-empty={shown ? undefined : ""} data-long={(shown?.text.length ?? 0) > 60 || undefined}>
      <span className={css.number}>{number}</span>
      {shown && hasPicture(shown.extra) && (
        <span className={css.picture}>
          <StoryDrawing
            extra={shown.extra}
            title={shown.text ? undefined : pictureInWords(shown, language)}
          />
        </span>
      )}
      {shown?.picture && (
        <span className={css.picture}>
          <NotePicture id={shown.id} text={shown.text} picture={shown.picture} />
        </span>
      )}
      {caption && (
        <p className={css.caption} dir="auto">
          {caption}
        </p>
      )}
      {met && <p className={css.met}>{met}</p>}
    </li>
  );
}
