import type { ReactNode } from "react";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { useTable, useWhen } from "./table-context.tsx";
import { tableSilentText } from "./table-silent.text.ts";
import { lineName } from "./table-view.ts";
import { DotsLeft } from "./table-vote.tsx";
import { countedIn, filled } from "./table-words.ts";

/** Where one is, and how many are there. */
export function Top() {
  const { words, meeting, told, tongue } = useTable();
  return (
    <header className="top">
      <p dir="auto">{meeting.place || filled(words.meeting, { number: meeting.number })}</p>
      <p data-part="people">{countedIn(tongue, words.people, told.sitting.people)}</p>
    </header>
  );
}

/** Lines that are there only when there is something to say: no network, and where the others are. */
export function Lines() {
  const { words, told, items, table } = useTable();
  const when = useWhen();
  const room = items.find(({ id }) => id === told.sitting.item);
  return (
    <>
      <p className="visually-hidden" role="status" data-part="aloud" />
      <p className="line" role="status" data-part="net" />
      <p className="line" {...when("elsewhere")}>
        <span data-part="elsewhere">{words.room.elsewhere}</span>{" "}
        <b dir="auto" data-part="room">
          {room ? lineName(room, words) : ""}
        </b>{" "}
        <a href={table}>{words.room.goAlong}</a>
      </p>
    </>
  );
}

/** Who gets to see what is written here, and whether the name is kept; or that nothing is written. */
export function WhoSees() {
  const { words, board, tongue } = useTable();
  const when = useWhen();
  const goesRound = board && board.passes > 0 && board.private;
  const promise = goesRound
    ? tableSilentText[tongue].promise
    : board && words.promise[board.anonymity][board.private ? "private" : "open"];
  return (
    <>
      <p className="promise" data-part="promise" {...when("writing")}>
        {promise}
      </p>
      <p className="promise" {...when("closed")}>
        {words.write.closed}
      </p>
      <p className="promise" {...when("nothing")}>
        {words.write.nothing}
      </p>
    </>
  );
}

/** What stands at the thumb: the clock, the dots that are left, and that one is finished. */
export function Bar() {
  const { words, board, here, until } = useTable();
  const when = useWhen();
  return (
    <footer className="bar" data-screen-only>
      <p className="clock" {...when("timed")}>
        <span className="visually-hidden">{words.bar.timer}: </span>
        <span data-part="clock">{until && filled(words.bar.until, { clock: until })}</span>
      </p>
      <DotsLeft />
      {board && (
        <>
          <form method="post" action={here} data-form="finished" {...when("unfinished")}>
            <input type="hidden" name="do" value="finished" />
            <input type="hidden" name="boardId" value={board.id} />
            <button type="submit" name="is" value="true" data-look="quiet">
              {words.bar.finished}
            </button>
          </form>
          <form method="post" action={here} data-form="finished" className="done" {...when("finished")}>
            <input type="hidden" name="do" value="finished" />
            <input type="hidden" name="boardId" value={board.id} />
            <span>{words.bar.isFinished}</span>
            <button type="submit" name="is" value="false" data-look="text">
              {words.bar.notYet}
            </button>
          </form>
        </>
      )}
    </footer>
  );
}

/** Every line of the meeting: nobody is locked out of any. */
export function Agenda() {
  const { words, items, item, told, table } = useTable();
  return (
    <details className="fold" data-screen-only>
      <summary>{words.room.agenda}</summary>
      <ol>
        {items.map((line) => (
          <li key={line.id} data-line={line.id}>
            <a
              href={`${table}/${line.id}`}
              aria-current={line.id === item?.id ? "page" : undefined}
              dir="auto"
            >
              {lineName(line, words)}
            </a>{" "}
            <small data-part="here" hidden={line.id !== told.sitting.item}>
              {words.room.here}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One's own link and what one has said of oneself; all of it can be said anew. */
export function OwnPlace() {
  const { words, who, here, link, asked, tongue, when } = useTable();
  const isScribe = who.seat === "scribe";
  return (
    <details className="fold" id="dig" open={asked.fresh || asked.saved} data-screen-only>
      <summary>{words.me.title}</summary>
      {asked.saved && <p role="status">{words.me.saved}</p>}
      <h3>{words.me.link}</h3>
      <p>{words.me.linkAbout}</p>
      <p>
        <code data-part="link">{link}</code>
      </p>
      <p className="row" data-part="copying" hidden>
        <button type="button" data-look="quiet" data-do="copy">
          {words.me.copy}
        </button>
        <span role="status" data-part="copied" data-words={words.me.copied} />
      </p>
      <form method="post" action={here} className="small-form" data-form="seat" hidden={when.over}>
        <input type="hidden" name="do" value="seat" />
        <Labelled name="name" label={words.door.name} most={60} value={who.name} />
        {isScribe && (
          <>
            <Labelled name="tableName" label={words.door.tableName} most={40} value={who.tableName} />
            <label htmlFor="mig-heads">{words.door.heads}</label>
            <input id="mig-heads" name="heads" type="number" min={1} max={12} defaultValue={who.heads} />
          </>
        )}
        <p className="row">
          <button type="submit" data-look="quiet">
            {words.me.save}
          </button>
        </p>
      </form>
      <div className="tongues">
        <TonguePicker current={tongue} by="form" />
      </div>
    </details>
  );
}

function Labelled(field: { name: string; label: string; most: number; value: string }) {
  return (
    <>
      <label htmlFor={`mig-${field.name}`}>{field.label}</label>
      <input
        id={`mig-${field.name}`}
        name={field.name}
        maxLength={field.most}
        dir="auto"
        autoComplete="off"
        defaultValue={field.value}
      />
    </>
  );
}

/** A page for somebody who is not at the table, or not any more. */
export function AwayFromTable({
  title,
  children,
  top,
  tongues,
}: {
  title: string;
  top?: ReactNode;
  tongues?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="table">
      <header className="top">
        <p dir="auto">{top ?? "Vejviser"}</p>
        {tongues && <div className="tongues">{tongues}</div>}
      </header>
      <main id="indhold">
        <h1 className="question" dir="auto">
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
