import { Link } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { WideTable } from "#ui/wide-table.tsx";
import { standingOf } from "./best-date.ts";
import { sayDay, sayShort, sayTime } from "./poll-day.ts";
import css from "./poll-grid.module.css";
import { pollPageText } from "./poll-page.text.ts";
import type { PollDateLine, Said, Voter } from "./poll-rows.server.ts";
import { standingOfPoll, voicesOf } from "./poll-voices.ts";
import type { Poll } from "./polls.server.ts";
import { nameOf, speaksFor } from "./voter-name.ts";

type GridProps = { poll: Poll; someone: string };

/** Who can when: dates across and people down where there is room, and one date after the other on a phone. */
export function PollGrid(props: GridProps) {
  return (
    <div className={css.both}>
      <Dates {...props} />
      <Grid {...props} />
    </div>
  );
}

function Grid({ poll, someone }: GridProps) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const home = `/forloeb/${poll.engagementId}/datoer/${poll.id}`;
  const best = bestOf(poll);
  return (
    <div className={css.grid}>
      <WideTable label={text.who}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.person}</th>
              {poll.dates.map((date) => (
                <th key={date.id} scope="col" data-best={date.id === best || undefined}>
                  <Link to={`${home}/dag/${date.id}`}>
                    {sayShort(date.day, language)}
                    <br />
                    {sayTime(date.startsAt, language)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {poll.voters.map((voter) => (
              <tr key={voter.id}>
                <th scope="row">
                  <Who voter={voter} home={home} someone={someone} />
                </th>
                {poll.dates.map((date) => (
                  <Cell key={date.id} date={date} said={voter.said[date.id]} isBest={date.id === best} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.sum}</th>
              {poll.dates.map((date) => (
                <td key={date.id} data-best={date.id === best || undefined}>
                  {countsOf(poll, date, text.counts).map((count) => (
                    <span key={count}>{count}</span>
                  ))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </WideTable>
    </div>
  );
}

function Who({ voter, home, someone }: { voter: Voter; home: string; someone: string }) {
  const text = useText(pollPageText);
  const under = [speaksFor(voter), voter.must && text.must, voter.notedBy && text.noted(voter.notedBy)];
  return (
    <>
      <Link to={`${home}/svar/${voter.id}`} dir="auto">
        {nameOf(voter, someone)}
      </Link>
      {under.filter(Boolean).map((line) => (
        <small key={String(line)}>{line}</small>
      ))}
    </>
  );
}

function Cell({ date, said, isBest }: { date: PollDateLine; said: Said | undefined; isBest: boolean }) {
  const text = useText(pollPageText);
  return (
    <td data-best={isBest || undefined}>
      {said ? (
        <>
          <span className={css.said} data-answer={said.answer}>
            {text.answers[said.answer]}
          </span>
          <Marks date={date} said={said} />
        </>
      ) : (
        <span className={css.silent}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{text.nothing}</span>
        </span>
      )}
    </td>
  );
}

/** What has to be known beside an answer: that the date was another then, and that it came late. */
function Marks({ date, said }: { date: PollDateLine; said: Said }) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const { asked, isLate } = said;
  const then =
    asked && (asked.day === date.day ? sayTime(asked.startsAt, language) : sayDay(asked, language));
  return (
    <>
      {then && <small>{text.asOf(then)}</small>}
      {isLate && <small>{text.late}</small>}
    </>
  );
}

/** The same, a date at a time: who says what, in words. */
function Dates({ poll, someone }: GridProps) {
  const text = useText(pollPageText);
  const language = useLanguage();
  const home = `/forloeb/${poll.engagementId}/datoer/${poll.id}`;
  const best = bestOf(poll);
  return (
    <ol className={css.dates}>
      {poll.dates.map((date) => {
        const said = poll.voters.filter((voter) => voter.said[date.id]);
        return (
          <li key={date.id} data-best={date.id === best || undefined}>
            <Link to={`${home}/dag/${date.id}`}>{sayDay(date, language)}</Link>
            <p>{countsOf(poll, date, text.counts).join(" · ")}</p>
            <ul>
              {said.map((voter) => {
                const one = voter.said[date.id];
                return (
                  one && (
                    <li key={voter.id}>
                      <span className={css.said} data-answer={one.answer}>
                        {text.answers[one.answer]}
                      </span>
                      <span>
                        <span dir="auto">{nameOf(voter, someone)}</span>
                        <Marks date={date} said={one} />
                      </span>
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function bestOf(poll: Poll): string | undefined {
  if (poll.foundAt) return poll.found[0]?.dateId;
  const { verdict } = standingOfPoll(poll, "");
  return verdict.kind === "best" ? verdict.best.id : undefined;
}

function countsOf(
  poll: Poll,
  date: PollDateLine,
  say: (yes: number, maybe: number, no: number) => string[],
): string[] {
  const { yes, maybe, no } = standingOf(date, voicesOf(poll));
  return say(yes.length, maybe.length, no.length);
}
