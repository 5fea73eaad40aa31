import type { ReactNode } from "react";
import { directionOf, isTongue, tongueNames, tongues } from "#ui/tongues.ts";
import { liesThere } from "./prompt-look.ts";
import type { SeenNote } from "./seen.ts";
import { useTable } from "./table-context.tsx";
import { handwrittenIn, TableNotePicture } from "./table-note-picture.tsx";
import { partsOf } from "./table-tools.tsx";
import { aboutNote, inShort, layOut } from "./table-view.ts";
import { Dots, Total } from "./table-vote.tsx";

/** What lies on the table for everybody: heaps under their names, and what lies by itself. */
export function Lying() {
  const { words, told, look } = useTable();
  const here = told.notes.filter((note) => "gone" in note || liesThere(note, look));
  const { heaps, loose } = layOut(here, told.groups);
  return (
    <>
      <div data-part="heaps">
        {heaps.map((heap) => (
          <HeapOf key={heap.id} id={heap.id} title={heap.title} place={heap.place}>
            {heap.notes.map((note) => (
              <LyingNote key={note.id} note={note} />
            ))}
          </HeapOf>
        ))}
      </div>
      <h3 data-part="loose-name" hidden={heaps.length === 0 || loose.length === 0}>
        {words.lying.loose}
      </h3>
      <ul className="notes" data-part="loose">
        {loose.map((note) => (
          <LyingNote key={note.id} note={note} />
        ))}
      </ul>
    </>
  );
}

type HeapProps = { id: string; title: string; place: number; children?: ReactNode };

export function HeapOf({ id, title, place, children }: HeapProps) {
  const { words } = useTable();
  return (
    <section className="heap" data-heap={id} data-place={place} id={`s-${id}`} aria-labelledby={`h-${id}`}>
      <h3 id={`h-${id}`} dir="auto" data-part="title">
        {title || words.lying.heap}
      </h3>
      <Dots target={id} what={title || words.lying.heap} />
      <Total target={id} />
      <ul className="notes">{children}</ul>
    </section>
  );
}

/**
 * A note that lies on the table. A room may lay a thousand, so only what there is to say of it is drawn; `whole` draws
 * all its parts, for the script to fill.
 */
export function LyingNote({ note, whole = false }: { note: SeenNote; whole?: boolean }) {
  const { words, asked, board, when, tongue } = useTable();
  const { Before, After } = partsOf(board?.tool);
  const isAsked = asked.translate === note.id;
  const said = Object.entries(note.said);
  const called = { text: note.text || (note.picture ? handwrittenIn(tongue) : "") };
  const marks = [
    { name: "by", is: note.by !== "", text: note.by },
    { name: "own", is: note.own, text: words.lying.own },
    { name: "late", is: note.late, text: words.lying.late },
    { name: "nugget", is: note.nugget, text: words.lying.nugget },
  ];
  return (
    <li
      className="note"
      id={`s-${note.id}`}
      data-note={note.id}
      data-place={note.place}
      data-whole={whole || undefined}
    >
      {Before && <Before extra={note.extra} slot={note.slot} />}
      <TableNotePicture note={note} whole={whole} />
      <p className="words" dir="auto" data-part="words" hidden={note.text === ""}>
        {note.text}
      </p>
      {After && <After extra={note.extra} slot={note.slot} />}
      {(whole || said.length > 0) && (
        <div data-part="said">
          {said.map(([tongue, text]) => (
            <Said key={tongue} tongue={tongue} text={text ?? ""} />
          ))}
        </div>
      )}
      {isAsked && <TranslateForm note={note} />}
      <p className="foot">
        {marks.map(
          ({ name, is, text }) =>
            (whole || is) && (
              <span key={name} className={name} data-part={name} dir="auto" hidden={!is}>
                {text}
              </span>
            ),
        )}
        {!isAsked && !when.over && (
          <a
            href={`?oversaet=${note.id}#s-${note.id}`}
            data-do="translate"
            data-about=""
            aria-label={aboutNote(words.translate.open, called)}
          >
            {words.translate.open}
          </a>
        )}
      </p>
      {(whole || ((when.voting || when.counted) && note.group === null)) && (
        <Votable id={note.id} what={inShort(called.text)} />
      )}
    </li>
  );
}

/** What a vote draws on a note that lies by itself. */
export function Votable({ id, what }: { id: string; what: string }) {
  return (
    <div data-part="dots">
      <Dots target={id} what={what} />
      <Total target={id} />
    </div>
  );
}

function Said({ tongue, text }: { tongue: string; text: string }) {
  if (!isTongue(tongue)) return null;
  return (
    <p className="said" lang={tongue} dir={directionOf(tongue)}>
      {text}
    </p>
  );
}

export function TranslateForm({ note }: { note: Pick<SeenNote, "id" | "said"> }) {
  const { words, board, here, tongue, unkept } = useTable();
  const typed = unkept?.typed.id === note.id ? unkept.typed : undefined;
  return (
    <form method="post" action={here} className="small-form" data-form="translate">
      <input type="hidden" name="do" value="translate" />
      <input type="hidden" name="boardId" value={board?.id ?? ""} />
      <input type="hidden" name="id" value={note.id} />
      <label htmlFor={`t-${note.id}`}>{words.translate.tongue}</label>
      <select id={`t-${note.id}`} name="tongue" defaultValue={typed?.tongue ?? tongue}>
        {tongues.map((one) => (
          <option key={one} value={one} lang={one}>
            {tongueNames[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`o-${note.id}`}>{words.translate.text}</label>
      <textarea
        id={`o-${note.id}`}
        name="text"
        rows={2}
        maxLength={2000}
        dir="auto"
        defaultValue={typed?.text ?? note.said[tongue] ?? ""}
      />
      <p className="row">
        <button type="submit" data-look="quiet">
          {words.translate.save}
        </button>
        <a href={`${here}#s-${note.id}`} data-do="leave">
          {words.mine.leave}
        </a>
      </p>
    </form>
  );
}
