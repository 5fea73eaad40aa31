import { useLanguage, useText } from "#ui/language.tsx";
import { NotePicture } from "./note-picture.tsx";
import css from "./storyboard.module.css";
import { moodsInWords, pictureInWords, storyboardText } from "./storyboard.text.ts";
import { type Frame, hasPicture } from "./storyboard.ts";
import { StoryDrawing } from "./storyboard-drawing.tsx";

/** The strip as one reads it: frame after frame, each with its picture, its words, and how people met it. */
export function StoryComic({ frames }: { frames: readonly Frame[] }) {
  const text = useText(storyboardText);
  return (
    <ol className={css.comic} aria-label={text.strip} data-frames={frames.length}>
      {frames.map((frame) => (
        <StoryPanel key={frame.number} frame={frame} />
      ))}
    </ol>
  );
}

function StoryPanel({ frame: { number, shown, reactions } }: { frame: Frame }) {
  const text = useText(storyboardText);
  const language = useLanguage();
  const name = text.names[number - 1];
  const met = moodsInWords(reactions, language);
  return (
    <li className={css.panel} data-empty={shown ? undefined : ""}>
      <div className={css.picture}>
        <span className={css.number} aria-hidden="true">
          {number}
        </span>
        {shown && hasPicture(shown.extra) && (
          <StoryDrawing
            extra={shown.extra}
            title={shown.text ? undefined : pictureInWords(shown, language)}
          />
        )}
        {shown && <NotePicture id={shown.id} text={shown.text} picture={shown.picture} />}
      </div>
      <p className={css.name}>{name}</p>
      {shown?.text && (
        <p className={css.caption} dir="auto">
          {shown.text}
        </p>
      )}
      {!shown && <span className="visually-hidden">{text.empty}</span>}
      {met && <p className={css.met}>{met}</p>}
    </li>
  );
}
