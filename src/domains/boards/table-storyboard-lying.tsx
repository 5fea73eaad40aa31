import type { ReactNode } from "react";
import type { SeenNote } from "./seen.ts";
import { countMoods, type Frame, hasPicture } from "./storyboard.ts";
import { MoodSign } from "./storyboard-mood.tsx";
import { findStoryPicture } from "./storyboard-picture.ts";
import { storyPicturesIn } from "./storyboard-picture-tongues.text.ts";
import { useTable, useWhen } from "./table-context.tsx";
import { TableNotePicture } from "./table-note-picture.tsx";
import { Picture, useStory } from "./table-storyboard-picture.tsx";
import { filled } from "./table-words.ts";

/** The strip so far, small, in the order it is read: what is missing is seen at a glance. */
export function StoryStrip() {
  const { text, frames } = useStory();
  return (
    <section aria-labelledby="striben">
      <h2 id="striben" className="visually-hidden">
        {text.strip}
      </h2>
      <ol className="strip">
        {frames.map((frame) => (
          <Panel key={frame.number} frame={frame} />
        ))}
      </ol>
    </section>
  );
}

function Panel({ frame: { number, shown, reactions } }: { frame: Frame<SeenNote> }) {
  const { text, tongue } = useStory();
  const name = text.names[number - 1] ?? "";
  const met = countMoods(reactions);
  const picture = findStoryPicture(String(shown?.extra.picture ?? ""));
  const unsaid = picture ? storyPicturesIn(tongue)[picture.id].title : text.wordless;
  return (
    <li data-empty={shown ? undefined : ""}>
      <span className="visually-hidden">
        {filled(text.frame, { number, name })}: {shown ? "" : text.empty}
      </span>
      <span aria-hidden="true" className="number">
        {number}
      </span>
      {shown && hasPicture(shown.extra) && (
        <Picture extra={shown.extra} {...(shown.text === "" && { alt: unsaid })} />
      )}
      {shown && <TableNotePicture note={shown} />}
      <span dir="auto" className="caption">
        {shown ? (shown.said[tongue] ?? shown.text) : <span aria-hidden="true">{name}</span>}
      </span>
      {met.length > 0 && (
        <small>
          {met.map(({ mood, count }) => (
            <span key={mood}>
              <MoodSign mood={mood} /> <span className="visually-hidden">{text.moods[mood]}:</span> {count}
            </span>
          ))}
        </small>
      )}
    </li>
  );
}

/** The strip frame by frame: its picture, what else was offered for it, what is said to it, and where one says it. */
export function StoryFrames({ Note }: { Note(props: { note: SeenNote }): ReactNode }) {
  const { text, frames } = useStory();
  return frames
    .filter(({ shown, reactions }) => shown || reactions.length > 0)
    .map(({ number, shown, others, reactions }) => (
      <section key={number} className="frame" id={`billede-${number}`} aria-labelledby={`b-${number}`}>
        <h3 id={`b-${number}`}>{filled(text.frame, { number, name: text.names[number - 1] ?? "" })}</h3>
        <ul className="notes">{shown && <Note note={shown} />}</ul>
        {others.length > 0 && (
          <>
            <h4>{text.others}</h4>
            <ul className="notes">
              {others.map((note) => (
                <Note key={note.id} note={note} />
              ))}
            </ul>
          </>
        )}
        <ul className="notes">
          {reactions.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
        <React number={number} slot={shown?.slot ?? reactions[0]?.slot ?? ""} />
      </section>
    ));
}

/** Three ways to meet a frame, each a press, with or without a few words. */
function React({ number, slot }: { number: number; slot: string }) {
  const { board, here, newId } = useTable();
  const { text } = useStory();
  const when = useWhen();
  return (
    <details className="fold" {...when("writing")}>
      <summary>
        {text.react} <span className="visually-hidden">{number}</span>
      </summary>
      <form method="post" action={here} className="small-form" data-form="note">
        <input type="hidden" name="do" value="note" />
        <input type="hidden" name="tool" value="storyboard" />
        <input type="hidden" name="boardId" value={board?.id ?? ""} />
        <input type="hidden" name="id" value={newId} />
        <input type="hidden" name="slot" value={slot} />
        <label htmlFor={`til-${number}`}>{text.reactWords}</label>
        <textarea id={`til-${number}`} name="text" rows={2} maxLength={2000} dir="auto" />
        <p className="row">
          {(["like", "ask", "worry"] as const).map((mood) => (
            <button key={mood} type="submit" name="mood" value={mood} data-look="quiet">
              <MoodSign mood={mood} /> {text.moods[mood]}
            </button>
          ))}
        </p>
      </form>
    </details>
  );
}
