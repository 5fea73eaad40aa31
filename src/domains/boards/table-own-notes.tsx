import { liesThere } from "./prompt-look.ts";
import type { SeenNote } from "./seen.ts";
import { useTable } from "./table-context.tsx";
import { handwrittenIn, TableNotePicture } from "./table-note-picture.tsx";
import { partsOf } from "./table-tools.tsx";
import { aboutNote, ownOf } from "./table-view.ts";

/** One's own notes, each with what became of it. */
export function OwnNotes() {
  const { words, told, asked, here, board, look } = useTable();
  const own = ownOf(told.notes).filter((note) => liesThere(note, look));
  return (
    <section
      className="mine"
      aria-labelledby="dine-navn"
      id="dine"
      hidden={own.length === 0 && !asked.lifted}
    >
      <h2 id="dine-navn">{words.mine.title}</h2>
      <div className="lifted" role="status" data-part="lifted" hidden={!asked.lifted}>
        {words.mine.lifted}
        <form method="post" action={here} data-form="back">
          <input type="hidden" name="boardId" value={board?.id ?? ""} />
          <input type="hidden" name="id" value={asked.lifted ?? ""} />
          <input type="hidden" name="back" value="true" />
          <button type="submit" name="do" value="lift" data-look="text">
            {words.mine.back}
          </button>
        </form>
      </div>
      <ul className="notes" data-part="own-notes">
        {own.map((note) => (
          <OwnNote key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}

export function OwnNote({ note, whole = false }: { note: SeenNote; whole?: boolean }) {
  const { words, asked, when, board, here, tongue } = useTable();
  const { Before, After } = partsOf(board?.tool);
  const called = { text: note.text || (note.picture ? handwrittenIn(tongue) : "") };
  if (asked.reword === note.id) {
    return (
      <li className="note" data-own={note.id} id={`m-${note.id}`}>
        <RewordForm note={note} />
      </li>
    );
  }
  return (
    <li
      className="note"
      data-own={note.id}
      data-version={note.version}
      data-place={note.place}
      id={`m-${note.id}`}
    >
      {Before && <Before extra={note.extra} slot={note.slot} />}
      <TableNotePicture note={note} whole={whole} />
      <p className="words" dir="auto" data-part="words" hidden={note.text === ""}>
        {note.text}
      </p>
      {After && <After extra={note.extra} slot={note.slot} />}
      <div data-part="beside">{note.beside.length > 0 && <Beside note={note} />}</div>
      <div className="foot">
        <span data-part="state">{words.mine.kept}</span>
        <a
          href={`?ret=${note.id}#m-${note.id}`}
          data-do="reword"
          data-about=""
          aria-label={aboutNote(words.mine.reword, called)}
          hidden={when.over}
        >
          {words.mine.reword}
        </a>
        <form method="post" action={here} data-form="lift" hidden={when.over}>
          <input type="hidden" name="boardId" value={board?.id ?? ""} />
          <input type="hidden" name="id" value={note.id} />
          <button
            type="submit"
            name="do"
            value="lift"
            data-look="text"
            data-about=""
            aria-label={aboutNote(words.mine.lift, called)}
          >
            {words.mine.lift}
          </button>
        </form>
      </div>
    </li>
  );
}

export function Beside({ note }: { note: Pick<SeenNote, "id" | "beside"> }) {
  const { words, board, here } = useTable();
  return (
    <div className="beside">
      <p>{words.mine.two}</p>
      {note.beside.map((other) => (
        <form method="post" action={here} key={other.id} data-form="choose">
          <input type="hidden" name="do" value="choose" />
          <input type="hidden" name="boardId" value={board?.id ?? ""} />
          <input type="hidden" name="id" value={note.id} />
          <input type="hidden" name="otherId" value={other.id} />
          <p className="words" dir="auto" data-part="other">
            {other.text}
          </p>
          <p className="row">
            <button type="submit" name="keep" value="other" data-look="quiet">
              {words.mine.takeOther}
            </button>
            <button type="submit" name="keep" value="this" data-look="text">
              {words.mine.keepThis}
            </button>
          </p>
        </form>
      ))}
    </div>
  );
}

export function RewordForm({ note }: { note: Pick<SeenNote, "id" | "text" | "extra" | "version"> }) {
  const { words, board, here, newId, unkept } = useTable();
  const typed = unkept?.typed.id === note.id ? unkept.typed : undefined;
  const { Rewording } = partsOf(board?.tool);
  return (
    <form method="post" action={here} className="small-form" data-form="reword">
      <input type="hidden" name="do" value="reword" />
      <input type="hidden" name="tool" value={board?.tool ?? ""} />
      <input type="hidden" name="boardId" value={board?.id ?? ""} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="otherId" value={newId} />
      <input type="hidden" name="version" value={note.version} />
      <label className="visually-hidden" htmlFor={`r-${note.id}`}>
        {words.write.note}
      </label>
      <textarea
        id={`r-${note.id}`}
        name="text"
        rows={3}
        maxLength={2000}
        dir="auto"
        defaultValue={typed?.text ?? note.text}
      />
      {Rewording && <Rewording extra={note.extra} id={note.id} />}
      <p className="row">
        <button type="submit" data-look="quiet">
          {words.mine.save}
        </button>
        <a href={`${here}#m-${note.id}`} data-do="leave">
          {words.mine.leave}
        </a>
      </p>
    </form>
  );
}
