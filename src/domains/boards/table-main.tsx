import { paperLayingText } from "./paper-laying.text.ts";
import { openPrompt } from "./prompt-look.ts";
import { useTable, useWhen } from "./table-context.tsx";
import { WhoSees } from "./table-frame.tsx";
import { Lying, LyingNote } from "./table-notes.tsx";
import { usePromptPlace } from "./table-prompts.tsx";
import { useAround } from "./table-tools.tsx";
import { lineName } from "./table-view.ts";
import { VoteIntroduction } from "./table-vote.tsx";
import { countsIn } from "./table-words.ts";

/** What one is here about: the question, and who gets to see the answer. */
export function Subject() {
  const at = useTable();
  const { words, item, meeting, asked, when, board } = at;
  const name = [item && lineName(item, words), usePromptPlace()].filter(Boolean).join(" · ");
  // What is written on without a question of its own is written on about the meeting's.
  const question = openPrompt(at)?.text || item?.question || (board ? meeting.question : undefined);
  if (when.over) {
    return (
      <>
        <h1 className="question">{words.over.title}</h1>
        <p className="promise">{words.over.body}</p>
        {item && (
          <h2 dir="auto" className="looked-at">
            {question || name}
          </h2>
        )}
      </>
    );
  }
  return (
    <>
      {asked.fresh && (
        <p className="line" role="status">
          {words.me.welcome} <a href="#dig">{words.me.link}</a>
        </p>
      )}
      {question && (
        <p className="eyebrow" dir="auto">
          {name}
        </p>
      )}
      <h1 className="question" dir="auto">
        {question || name || meeting.question}
      </h1>
      <WhoSees />
    </>
  );
}

/** What the tool shows before anything is written: whom it is about, what has been laid so far. */
export function AboveWriting() {
  const { Above } = useAround();
  if (!Above) return null;
  return (
    <div data-afresh="above">
      <Above />
    </div>
  );
}

/** Where one writes; above it, why something was not kept. */
export function Writing() {
  const { words, board, here, newId, asked, unkept } = useTable();
  const when = useWhen();
  return (
    <>
      <p role="alert" className="refused" id="nej" data-part="refused" hidden={!unkept}>
        {unkept?.sentence}
      </p>
      {board && (
        <section {...when("writing")} className="writing">
          <p role="status" className="laid" data-part="laid" hidden={!asked.laid}>
            {words.write.laid}
          </p>
          <form method="post" action={here} className="write" data-form="note">
            <input type="hidden" name="do" value="note" />
            <input type="hidden" name="tool" value={board.tool} />
            <input type="hidden" name="boardId" value={board.id} />
            <input type="hidden" name="id" value={newId} />
            <FieldsOf typed={unkept?.typed.do === "note" ? unkept.typed : {}} />
          </form>
          <WayToPaper />
        </section>
      )}
    </>
  );
}

/** Whoever holds the pen for others may have it all on a sheet of paper. */
function WayToPaper() {
  const { who, item, table, tongue } = useTable();
  if (who.seat !== "scribe" || !item) return null;
  return (
    <p className="to-paper" data-screen-only>
      <a href={`${table}/${item.id}/ark`}>{paperLayingText[tongue].title}</a>
    </p>
  );
}

function FieldsOf({ typed }: { typed: Readonly<Record<string, string>> }) {
  const { Fields } = useAround();
  return <Fields typed={typed} />;
}

/** How much lies on the table, and once it is shown, what. */
export function OnTheTable() {
  const { words, board, tongue } = useTable();
  const when = useWhen();
  const { Lying: Own } = useAround();
  if (!board) return null;
  return (
    <>
      <p className="counts" data-part="counts" {...when("private")}>
        {countsIn(tongue, words, board)}
      </p>
      <section className="lying" aria-labelledby="bordet" {...when("shown")}>
        <h2 id="bordet" tabIndex={-1}>
          {words.lying.title}
        </h2>
        <VoteIntroduction />
        <p {...when("empty")}>{words.lying.empty}</p>
        {Own ? (
          <div data-afresh="lying">
            <Own Note={LyingNote} />
          </div>
        ) : (
          <Lying />
        )}
      </section>
    </>
  );
}
