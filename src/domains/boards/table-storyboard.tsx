import { type Frame, moods, mostFrames, nextFrame, slotOf, usualFrames } from "./storyboard.ts";
import { MoodSign } from "./storyboard-mood.tsx";
import { pens, side } from "./storyboard-path.ts";
import { storyPictures } from "./storyboard-picture.ts";
import { storyPicturesIn } from "./storyboard-picture-tongues.text.ts";
import { WordsField } from "./table-plain-notes.tsx";
import { StoryFrames, StoryStrip } from "./table-storyboard-lying.tsx";
import { Picture, useStory } from "./table-storyboard-picture.tsx";
import type { ToolParts } from "./table-tools.tsx";
import { filled } from "./table-words.ts";

/** A comic strip of the idea (S6.9): a frame is drawn, or made of a picture of the kit, with a few words below it. */
export const storyboardTable: ToolParts = {
  Above: StoryStrip,
  Lying: StoryFrames,
  Fields: function Fields({ typed }) {
    const { text, frames } = useStory();
    const chosen = typed.slot ?? slotOf(nextFrame(frames));
    return (
      <>
        <FrameChoice frames={frames} chosen={chosen} />
        <Kit chosen={typed.picture ?? ""} />
        <DrawingPlace typed={typed} />
        <WordsField label={text.caption} typed={typed} optional rows={2} />
        <button type="submit">{text.lay}</button>
      </>
    );
  },
  Before: function Before({ extra, slot }) {
    return (
      <>
        <FrameName slot={slot} />
        <Picture extra={extra} />
      </>
    );
  },
  After: function After({ extra, slot }) {
    const { text } = useStory();
    const { mood = "" } = extra;
    return (
      <p className="mood" data-extra="mood" hidden={!mood}>
        {moods
          .filter((one) => one === mood || slot === "")
          .map((one) => (
            <b key={one} data-value={one} hidden={one !== mood}>
              <MoodSign mood={one} /> {text.moods[one]}
            </b>
          ))}
      </p>
    );
  },
};

/** One frame more than are laid out can be chosen, until there are eight. */
function FrameChoice({ frames, chosen }: { frames: readonly Frame[]; chosen: string }) {
  const { text } = useStory();
  const most = Math.min(mostFrames, Math.max(usualFrames, frames.length) + 1);
  return (
    <fieldset className="which" data-begins="">
      <legend>{text.which}</legend>
      {text.names.slice(0, most).map((name, at) => (
        <label key={name}>
          <input type="radio" name="slot" value={slotOf(at + 1)} defaultChecked={chosen === slotOf(at + 1)} />
          <span>{filled(text.frame, { number: at + 1, name })}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where one draws; it needs the script, and is not there without it. What is drawn lies in two fields of the form. */
function DrawingPlace({ typed }: { typed: Readonly<Record<string, string>> }) {
  const { text } = useStory();
  return (
    <section className="pen" data-pen="" aria-label={text.draw} hidden>
      <p id="tegn">{text.hint}</p>
      <svg
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-label={text.surface}
        className="story"
        data-surface=""
      >
        <use width={side} height={side} />
        <path strokeWidth={pens.thick} />
        <path strokeWidth={pens.drawing} />
      </svg>
      <p role="status" data-part="full" data-words={text.full} />
      <p className="row">
        <button type="button" data-look="quiet" data-pen="thick" aria-pressed="false">
          {text.thick}
        </button>
        <button type="button" data-look="quiet" data-pen="undo">
          {text.undo}
        </button>
        <button type="button" data-look="text" data-pen="clear">
          {text.clear}
        </button>
      </p>
      {(["drawing", "thick"] as const).map((name) => (
        <input
          key={name}
          name={name}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          autoComplete="off"
          defaultValue={typed[name]}
        />
      ))}
    </section>
  );
}

function Kit({ chosen }: { chosen: string }) {
  const { text, tongue } = useStory();
  const said = storyPicturesIn(tongue);
  return (
    <details className="fold kit" data-kit="" open={chosen !== ""}>
      <summary>{text.pick}</summary>
      <fieldset className="cards">
        <legend className="visually-hidden">{text.pick}</legend>
        <label className="card">
          <input type="radio" name="picture" value="" defaultChecked={chosen === ""} />
          <span className="face">{text.none}</span>
        </label>
        {storyPictures.map(({ id }) => (
          <label key={id} className="card">
            <input type="radio" name="picture" value={id} defaultChecked={chosen === id} />
            <span className="face">
              <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
                <use href={`#kort-${id}`} />
              </svg>
              {said[id].title}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function FrameName({ slot }: { slot: string }) {
  const { text } = useStory();
  return (
    <p className="frame-name" data-extra="slot">
      {text.names.map((name, at) => {
        const own = slotOf(at + 1);
        if (slot !== "" && own !== slot) return null;
        return (
          <span key={own} data-value={own} hidden={own !== slot}>
            {filled(text.frame, { number: at + 1, name })}
          </span>
        );
      })}
    </p>
  );
}
