import { useText } from "#ui/language.tsx";
import { storyboardText } from "./storyboard.text.ts";
import { type Frame, framesOf, hasPicture } from "./storyboard.ts";
import { StoryOffer } from "./storyboard-drawing.tsx";
import { StoryMoods } from "./storyboard-mood.tsx";
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
  const caption = shown ? shown.text : text.names[number - 1];
  return (
    <li data-empty={shown ? undefined : ""} data-long={(shown?.text.length ?? 0) > 60 || undefined}>
      <span className={css.number}>{number}</span>
      {shown && (shown.picture || hasPicture(shown.extra)) && (
        <span className={css.picture}>
          <StoryOffer note={shown} />
        </span>
      )}
      {caption && (
        <p className={css.caption} dir="auto">
          {caption}
          {Object.entries(shown?.said ?? {}).map(([tongue, words]) => (
            <span key={tongue} lang={tongue} dir="auto">
              {words}
            </span>
          ))}
        </p>
      )}
      {reactions.length > 0 && (
        <div className={css.met}>
          <StoryMoods reactions={reactions} />
        </div>
      )}
    </li>
  );
}
