import { Form, Link } from "react-router";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { OfflineLine } from "#ui/offline-line.tsx";
import { Question } from "#ui/question.tsx";
import type { Closed } from "./lead.page.tsx";
import { leadText } from "./lead.text.ts";
import css from "./lead-before.module.css";
import { leadBoardText } from "./lead-board.text.ts";
import { begin, pilesOf } from "./lead-lying.ts";
import { NoteFoot, NoteWords } from "./lead-note.tsx";
import { usePileName } from "./lead-pile.tsx";
import { NoteExtra } from "./note-extra.tsx";
import { OwnCards } from "./own-card.tsx";
import { paperLayingText } from "./paper-laying.text.ts";
import { slotsIn } from "./prompt-parts.ts";

/** The meeting when it is over: what became of the code, what lies on the boards, and how it is opened again. */
export function LeadAfter({ read }: { read: Closed }) {
  const text = useText(leadText);
  const boardText = useText(leadBoardText);
  const kinds = useText(kindText);
  const paper = useText(paperLayingText);
  const language = useLanguage();
  const { preparation, table, closedAt, itemId } = read;
  const { meeting, engagementId } = preparation;
  const home = `/moeder/${meeting.id}/styr`;
  const written = table.items.flatMap((line) => {
    const board = table.told.boards.find((one) => one.item === line.id && one.notes > 0);
    return board ? [{ line, board, name: line.title || kinds[line.kind].name }] : [];
  });
  return (
    <div className={css.room}>
      <header className={css.top}>
        <Link to={`/forloeb/${engagementId}/moeder/${meeting.id}`}>{text.back}</Link>
        <span>{meeting.place}</span>
      </header>
      <main id="indhold" className={css.stage} tabIndex={-1}>
        <OfflineLine />
        <Question as="h1" size="stage">
          <span dir="auto">{meeting.question}</span>
        </Question>
        <section className={css.about} aria-labelledby="slut">
          <h2 id="slut">{text.closed}</h2>
          <p className={css.soft}>{text.closedAt(formatDate(closedAt, language, "day-time"))}</p>
          <ul className={css.points}>
            {text.closedLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {written.length > 0 && (
          <section aria-labelledby="tavler">
            <h2 id="tavler">{text.lies}</h2>
            <ul className={css.lines}>
              {written.map(({ line, board, name }) => (
                <li key={line.id} className={css.line} id={`linje-${line.id}`}>
                  <h3>
                    <Link
                      to={`${home}/${line.id}#linje-${line.id}`}
                      aria-current={line.id === itemId ? "true" : undefined}
                    >
                      {name}
                    </Link>{" "}
                    <span className={css.minutes}>{boardText.notes(board.notes)}</span>
                  </h3>
                  {line.id === itemId &&
                    (board.private ? <p className={css.soft}>{text.unseen}</p> : <Lies read={read} />)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className={css.soft}>
          <a href={`/moeder/${meeting.id}/ark`}>{paper.title}</a>
        </p>
        <Form method="post" action={home} className={css.open}>
          <Button name="do" value="open" look="quiet" busyText={text.opening}>
            {text.again}
          </Button>
          <span className={css.soft}>{text.againHint}</span>
        </Form>
      </main>
    </div>
  );
}

/** What lies on the board that is looked at, heap by heap. */
function Lies({ read: { table, cards } }: { read: Closed }) {
  const nameOf = usePileName(table.material.prompts);
  const board = table.told.boards.find(({ item }) => item === table.item?.id);
  if (!board) return null;
  const piles = pilesOf(begin(table.told, 0), board.id, slotsIn(board.tool, table.material));
  const isAlone = piles.length === 1 && !piles[0]?.heap;
  return (
    <OwnCards cards={table.material.ownCards}>
      <div className={css.lies}>
        {piles.map((pile) => {
          const name = nameOf(pile, isAlone);
          return (
            <section key={pile.id} aria-label={name || undefined}>
              {name && <h4 dir="auto">{name}</h4>}
              <ul className={css.slips}>
                {pile.notes.map((note) => (
                  <li key={note.id} data-nugget={note.nugget || undefined}>
                    <NoteWords note={note} cards={cards} />
                    <NoteExtra tool={board.tool} extra={note.extra} slot={note.slot} />
                    <NoteFoot note={note} dots={board.totals[note.id] ?? 0} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </OwnCards>
  );
}
