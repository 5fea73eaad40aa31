import type { ReactNode } from "react";
import type { Writer } from "./idea.ts";
import css from "./letters.module.css";

export type LetterLine = {
  id: string;
  writer: Writer;
  text: string;
  /** Who and when, as one line. */
  by: ReactNode;
  draft?: boolean;
};

/** What two have written to each other, the oldest first. `dir="auto"`: it may be written in any script. */
export function Letters({ letters }: { letters: readonly LetterLine[] }) {
  return (
    <ol className={css.letters}>
      {letters.map(({ id, writer, text, by, draft }) => (
        <li key={id} className={css.letter} data-writer={writer} data-draft={draft || undefined}>
          <p className={css.by}>{by}</p>
          <p className={css.text} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
