import { useLanguage, useText } from "#ui/language.tsx";
import type { Extra } from "./note.ts";
import type { NoteExtraProps } from "./note-extra.tsx";
import { NotePicture } from "./note-picture.tsx";
import css from "./storyboard.module.css";
import { drawingInWords, pictureInWords, storyboardText } from "./storyboard.text.ts";
import { hasPicture, moodOf, type StoryNote } from "./storyboard.ts";
import { MoodSign } from "./storyboard-mood.tsx";
import { pens, side } from "./storyboard-path.ts";
import { findStoryPicture } from "./storyboard-picture.ts";

type StoryDrawingProps = {
  extra: Extra;
  /** Said to those who do not see it; without it the words stand beside it. */
  title?: string | undefined;
};

/** What was offered for a frame: what was drawn, upon what was picked, in the ink of the text around it. */
export function StoryDrawing({ extra, title }: StoryDrawingProps) {
  const picture = findStoryPicture(String(extra.picture ?? ""));
  return (
    <svg
      viewBox={`0 0 ${side} ${side}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={pens.drawing}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      {picture && (
        <g transform={`scale(${side / 120})`}>
          <path strokeWidth="4" d={picture.drawing.lines} />
          {picture.drawing.dots && <path strokeWidth="9" d={picture.drawing.dots} />}
        </g>
      )}
      {extra.thick && <path strokeWidth={pens.thick} d={String(extra.thick)} />}
      {extra.drawing && <path d={String(extra.drawing)} />}
    </svg>
  );
}

/** What there is to see of an offer: what was drawn or picked, or the photo of what was made on paper. */
export function StoryOffer({ note }: { note: StoryNote }) {
  const language = useLanguage();
  const { id, text, picture, extra } = note;
  const title = text ? undefined : pictureInWords(note, language);
  if (picture) return <NotePicture id={id} text={text} picture={picture} {...(title && { called: title })} />;
  return hasPicture(extra) ? <StoryDrawing extra={extra} title={title} /> : null;
}

/** What stands beside the words of a note of a storyboard, wherever notes are told one by one. */
export function StoryExtra({ extra }: NoteExtraProps) {
  const text = useText(storyboardText);
  const language = useLanguage();
  const mood = moodOf(extra);
  if (mood)
    return (
      <span className={css.mood}>
        <MoodSign mood={mood} /> {text.moods[mood]}
      </span>
    );
  if (!hasPicture(extra)) return null;
  return (
    <span className={css.small}>
      <StoryDrawing extra={extra} title={drawingInWords(extra, language)} />
    </span>
  );
}
