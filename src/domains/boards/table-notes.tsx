import type { ReactNode } from "react";
import { directionOf, isTongue, tongueNames, tongues } from "#ui/tongues.ts";
import type { SeenNote } from "./seen.ts";
import { useTable } from "./table-context.tsx";
import { partsOf } from "./table-tools.tsx";
import { inShort, layOut, ownOf } from "./table-view.ts";
import { Dots, Total } from "./table-vote.tsx";

/** What lies on the table for everybody: heaps under their names, and what lies by itself. */
export function Lying() {
  const { words, told } = useTable();
  const { heaps, loose } = layOut(told.notes, told.groups);
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

function HeapOf({ id, title, place, children }: HeapProps) {
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

function LyingNote({ note }: { note: SeenNote }) {
  const { words, asked, board, when } = useTable();
  const { Before, After } = partsOf(board?.tool);
  const isAsked = asked.translate === note.id;
  return (
    <li
      className="note"
      id={`s-${note.id}`}
      data-note={note.id}
      data-place={note.place}
      data-group={note.group ?? ""}
    >
      {Before && <Before extra={note.extra} slot={note.slot} />}
      <p className="words" dir="auto" data-part="words" hidden={note.text === ""}>
        {note.text}
      </p>
      {After && <After extra={note.extra} slot={note.slot} />}
      <div data-part="said">
        {Object.entries(note.said).map(([said, text]) => (
          <Said key={said} tongue={said} text={text ?? ""} />
        ))}
      </div>
      {isAsked && <TranslateForm note={note} />}
      <p className="foot">
        <span data-part="by" dir="auto" hidden={note.by === ""}>
          {note.by}
        </span>
        <span data-part="own" hidden={!note.own}>
          {words.lying.own}
        </span>
        <span data-part="late" hidden={!note.late}>
          {words.lying.late}
        </span>
        <span className="nugget" data-part="nugget" hidden={!note.nugget}>
          {words.lying.nugget}
        </span>
        {!isAsked && (
          <a
            href={`?oversaet=${note.id}#s-${note.id}`}
            data-do="translate"
            data-about=""
            aria-label={about(words.translate.open, note)}
            data-when="held"
            hidden={when.over}
          >
            {words.translate.open}
          </a>
        )}
      </p>
      <div data-part="dots" hidden={note.group !== null}>
        <Dots target={note.id} what={inShort(note.text)} />
        <Total target={note.id} />
      </div>
    </li>
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

function TranslateForm({ note }: { note: Pick<SeenNote, "id" | "said"> }) {
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

/** One's own notes, each with what became of it. */
export function OwnNotes() {
  const { words, told, asked, here, board } = useTable();
  const own = ownOf(told.notes);
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

function OwnNote({ note }: { note: SeenNote }) {
  const { words, asked, when, board, here } = useTable();
  const { Before, After } = partsOf(board?.tool);
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
          aria-label={about(words.mine.reword, note)}
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
            aria-label={about(words.mine.lift, note)}
          >
            {words.mine.lift}
          </button>
        </form>
      </div>
    </li>
  );
}

/** What a press does, and to which note: for those who hear it away from where it stands. */
const about = (does: string, { text }: Pick<SeenNote, "text">) => `${does}: ${inShort(text)}`;

function Beside({ note }: { note: Pick<SeenNote, "id" | "beside"> }) {
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

function RewordForm({ note }: { note: Pick<SeenNote, "id" | "text" | "extra" | "version"> }) {
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

const blank: SeenNote = {
  id: "",
  board: "",
  slot: "",
  text: "",
  extra: {},
  group: null,
  place: 0,
  version: 1,
  nugget: false,
  late: false,
  by: "",
  own: false,
  beside: [],
  said: {},
};

/** The same parts with nothing in them, for the script to fill: so that how they look and what they say stands once. */
export function NoteTemplates() {
  return (
    <>
      <template id="t-note">
        <LyingNote note={blank} />
      </template>
      <template id="t-heap">
        <HeapOf id="" title="" place={0} />
      </template>
      <template id="t-own">
        <OwnNote note={blank} />
      </template>
      <template id="t-beside">
        <Beside note={{ id: "", beside: [{ id: "", text: "" }] }} />
      </template>
      <template id="t-reword">
        <RewordForm note={blank} />
      </template>
      <template id="t-translate">
        <TranslateForm note={blank} />
      </template>
    </>
  );
}
