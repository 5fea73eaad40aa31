import { useText } from "#ui/language.tsx";
import { leadSilentText } from "./lead-silent.text.ts";
import type { SeenBoard } from "./seen.ts";
import css from "./wall.module.css";
import { wallText } from "./wall.text.ts";

/** Sheets that go round, on the wall: which round it is and how much there is, and nothing of what stands there. */
export function WallSilent({ board }: { board: SeenBoard }) {
  const text = useText(leadSilentText);
  const words = useText(wallText);
  const { pass, passes, sheets = 0, waiting = 0, notes } = board;
  return (
    <div className={css.calm}>
      <p className={css.count} role="status">
        <strong>{pass === 0 ? text.wallReady(waiting) : text.round(pass, passes)}</strong>
      </p>
      {pass > 0 && (
        <p>
          {text.wallOut(sheets)}
          {notes > 0 && ` · ${notes} ${words.notes(notes)}`}
        </p>
      )}
    </div>
  );
}
