import { useText } from "#ui/language.tsx";
import css from "./storyboard.module.css";
import { storyboardText } from "./storyboard.text.ts";
import type { Frame, StoryNote } from "./storyboard.ts";
import { StoryOffer } from "./storyboard-drawing.tsx";
import { StoryMoods } from "./storyboard-mood.tsx";

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

/** The same words as somebody at the table typed them in other tongues. */
export function OtherTongues({
  said,
  className,
}: {
  said: StoryNote["said"];
  className: string | undefined;
}) {
  return Object.entries(said).map(([tongue, words]) => (
    <p key={tongue} className={className} lang={tongue} dir="auto">
      {words}
    </p>
  ));
}

function StoryPanel({ frame: { number, shown, reactions } }: { frame: Frame }) {
  const text = useText(storyboardText);
  const name = text.names[number - 1];
  return (
    <li className={css.panel} data-empty={shown ? undefined : ""}>
      <div className={css.picture}>
        <span className={css.number} aria-hidden="true">
          {number}
        </span>
        {shown && <StoryOffer note={shown} />}
      </div>
      <p className={css.name}>{name}</p>
      {shown?.text && (
        <p className={css.caption} dir="auto">
          {shown.text}
        </p>
      )}
      {shown && <OtherTongues said={shown.said} className={css.said} />}
      {!shown && <span className="visually-hidden">{text.empty}</span>}
      <StoryMoods reactions={reactions} />
    </li>
  );
}
