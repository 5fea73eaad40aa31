import { today } from "#ui/dates.ts";
import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import css from "./days-gone.module.css";
import { pollPageText } from "./poll-page.text.ts";
import type { Poll } from "./polls.server.ts";
import { nameOf } from "./voter-name.ts";
import { daysWaited, type Hop } from "./waiting-days.ts";

/** What finding the date has cost in days, and where they went: as a strip, and as the table that says the same. */
export function DaysGone({ poll, today: now, someone }: { poll: Poll; today: string; someone: string }) {
  const text = useText(pollPageText);
  const { voters } = poll;
  const days = (moments: (Date | null)[]) =>
    moments.filter((moment) => moment !== null).map((moment) => today(moment));
  const asked = days(voters.flatMap(({ sentAt, answeredAt }) => [sentAt, answeredAt])).toSorted();
  const answered = days(voters.map(({ answeredAt }) => answeredAt)).toSorted();
  const { total, hops, boards, isOver } = daysWaited({
    begunOn: today(poll.createdAt),
    askedOn: asked[0] ?? null,
    answeredOn: answered.at(-1) ?? null,
    foundOn: poll.foundAt && today(poll.foundAt),
    today: now,
    isWaiting: voters.some(({ answeredAt }) => answeredAt === null),
    waits: voters.flatMap((voter) =>
      voter.waitingSince
        ? [
            {
              for: voter.waitingFor,
              who: nameOf(voter, someone),
              from: today(voter.waitingSince),
              to: voter.waitingUntil && voter.waitingUntil < now ? voter.waitingUntil : now,
            },
          ]
        : [],
    ),
  });
  return (
    <Section title={text.days}>
      <p>{text.daysTotal(total, isOver)}</p>
      {hops.length > 0 && (
        <>
          <Strip hops={hops} />
          <table className={css.hops}>
            <thead>
              <tr className="visually-hidden">
                <th scope="col">{text.hopLength}</th>
                <th scope="col">{text.hop}</th>
              </tr>
            </thead>
            <tbody>
              {hops.map(({ kind, days: count }) => (
                <tr key={kind}>
                  <td data-kind={kind}>{text.hopDays(count)}</td>
                  <th scope="row">{text.hops[kind]}</th>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {boards
        .filter(({ days: count, for: whom }) => count > 0 && whom !== "")
        .map(({ who, for: whom, days: count }) => (
          <p key={who + whom} className={css.board}>
            {text.boardDays(who, whom, count)}
          </p>
        ))}
    </Section>
  );
}

/** The stretches side by side, each as long as it lasted. The table below says the same. */
function Strip({ hops }: { hops: readonly Hop[] }) {
  const total = hops.reduce((sum, { days }) => sum + days, 0);
  const from = (index: number) => hops.slice(0, index).reduce((sum, { days }) => sum + days, 0);
  return (
    <svg
      className={css.strip}
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {hops.map(({ kind, days }, index) => (
        <rect key={kind} data-kind={kind} x={from(index)} y="0" width={days} height="1" />
      ))}
    </svg>
  );
}
