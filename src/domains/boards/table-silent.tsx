import { liesThere } from "./prompt-look.ts";
import type { SeenNote } from "./seen.ts";
import { useTable } from "./table-context.tsx";
import { WordsField } from "./table-plain-notes.tsx";
import { WayThroughPrompts } from "./table-prompts.tsx";
import { tableSilentText } from "./table-silent.text.ts";
import type { ToolParts } from "./table-tools.tsx";
import { ownOf } from "./table-view.ts";
import { filled } from "./table-words.ts";

/** As many as one writes on a sheet before it goes on (6-3-5). */
const enough = 3;

/** Sheets that go round in silence: what stands on the one before somebody, and where they write on it. */
export const silentTable: ToolParts = {
  Above: function Above() {
    const { tongue, board, look, told } = useTable();
    const text = tableSilentText[tongue];
    if (look?.sheet === undefined)
      return <p className="waits">{board?.pass === 0 ? text.before : text.late}</p>;
    const others = told.notes.filter(
      (note): note is SeenNote => !("gone" in note) && !note.own && liesThere(note, look),
    );
    const own = ownOf(told.notes).filter((note) => liesThere(note, look)).length;
    return (
      <>
        <section className="sheet" aria-labelledby="arket">
          <p>{filled(text.round, { pass: board?.pass ?? 0, passes: board?.passes ?? 0 })}</p>
          <h2 id="arket">{text.sheet}</h2>
          {others.length > 0 && (
            <ul>
              {others.map(({ id, text: words }) => (
                <li key={id} className="words" dir="auto">
                  {words}
                </li>
              ))}
            </ul>
          )}
          <p>{own >= enough ? text.enough : others.length > 0 ? text.build : text.empty}</p>
        </section>
        <WayThroughPrompts />
      </>
    );
  },
  Fields: function Fields({ typed }) {
    const { tongue, look } = useTable();
    const text = tableSilentText[tongue];
    if (look?.sheet === undefined) return null;
    return (
      <>
        <input type="hidden" name="slot" value={look.sheet} />
        {look.prompt && <input type="hidden" name="prompt" value={look.prompt} />}
        <WordsField label={text.idea} typed={typed} rows={2} />
        <button type="submit">{text.lay}</button>
      </>
    );
  },
};
