import {
  captionOf,
  frameNames,
  pictureInWords,
  storyboardText,
  stripInWords,
} from "#domains/boards/storyboard.text.ts";
import { type Frame, fewestFrames, framesOf, moodOf, type StoryNote } from "#domains/boards/storyboard.ts";
import { StoryComic } from "#domains/boards/storyboard-comic.tsx";
import { cutShort, storyboardStrip } from "#domains/boards/storyboard-strip.ts";
import type { Block } from "#platform/documents/document.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import type { Language } from "#ui/words.ts";
import css from "./minutes.module.css";
import { type MinutesBoard, type MinutesNote, notesOf } from "./minutes.ts";
import type { MinutesView } from "./minutes-views.tsx";

type Told = MinutesNote & StoryNote;

/** The strip as it ended: no more frames than were used, and what was said to each. */
function framesIn(board: MinutesBoard): Frame<Told>[] {
  const notes = notesOf(board).map((note, at) => ({
    ...note,
    taken: note.isTaken ?? false,
    place: note.place ?? at,
  }));
  return framesOf(notes, fewestFrames);
}

/** What was said to a frame in words, each by how it was meant; and the offers that are not in the strip. */
function saidTo({ number, reactions }: Frame<Told>, language: Language): string[] {
  const text = storyboardText[language];
  return reactions.flatMap((note) => {
    const mood = moodOf(note.extra);
    return note.text && mood ? [`${number}. ${text.moods[mood]}: ${captionOf(note, language)}`] : [];
  });
}

/** What stands below a picture, where there is no room for all of it in the strip. */
const longOnes = (frames: readonly Frame<Told>[], language: Language): string[] =>
  cutShort(frames, language).map(
    ({ number, shown }) => `${number}. ${shown ? captionOf(shown, language) : ""}`,
  );

const othersIn = (frames: readonly Frame<Told>[], language: Language): string[] =>
  frames.flatMap(({ number, others }) =>
    others.map((note) => `${number}. ${pictureInWords(note, language)}`),
  );

/** A storyboard in the minutes: the strip as one picture, what was said to it, and what else was offered. */
export const storyboardMinutes: MinutesView = {
  isWhole: true,
  Picture: function Picture({ board }) {
    const text = useText(storyboardText);
    const language = useLanguage();
    const frames = framesIn(board);
    const lists = [
      { title: text.reactions, lines: frames.flatMap((frame) => saidTo(frame, language)) },
      { title: text.others, lines: othersIn(frames, language) },
    ];
    return (
      <>
        <StoryComic frames={frames} />
        {lists.map(
          ({ title, lines }) =>
            lines.length > 0 && (
              <section key={title} className={css.heap}>
                <h4>{title}</h4>
                <ul className={css.notes}>
                  {lines.map((line) => (
                    <li key={line} dir="auto">
                      {line}
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </>
    );
  },
  parts({ notes }, language) {
    const names = frameNames(language);
    return Object.entries(names)
      .map(([slot, title]) => ({ id: slot, title, notes: notes.filter((note) => note.slot === slot) }))
      .filter(({ notes }) => notes.length > 0);
  },
  blocks(board, language): Block[] {
    const text = storyboardText[language];
    const frames = framesIn(board);
    const list = (title: string, items: readonly string[]): Block[] =>
      items.length === 0
        ? []
        : [
            { kind: "heading", level: 3, text: title },
            { kind: "list", items },
          ];
    return [
      {
        kind: "drawing",
        svg: storyboardStrip(frames, { language }),
        alt: stripInWords(frames, language),
        width: 180,
      },
      ...list(text.inFull, longOnes(frames, language)),
      ...list(
        text.reactions,
        frames.flatMap((frame) => saidTo(frame, language)),
      ),
      ...list(text.others, othersIn(frames, language)),
    ];
  },
};
