import { Link, Outlet, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/poll.layout.ts";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { sayWeekday } from "./poll-day.ts";
import { findPoll, type Poll } from "./polls.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId, pollId } = params;
  const poll =
    isId(engagementId) && isId(pollId) ? await findPoll(memberOf(context), engagementId, pollId) : undefined;
  if (!poll) throw new Response(null, { status: 404 });
  return { poll, today: today() };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.poll.question ?? "");

/** What every page of a poll wears: its question, where and how long, and how many have answered. */
export default function PollLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(pollText);
  const language = useLanguage();
  const { poll, today: now } = loaderData;
  const home = `/forloeb/${poll.engagementId}/datoer`;
  const answered = poll.voters.filter(({ answeredAt }) => answeredAt !== null).length;
  const by = sayWeekday(poll.answerBy, language);
  const isOpen = !poll.foundAt && !poll.closedAt;
  const facts = [text.fields.minutesChoices(poll.minutes), poll.place].filter(Boolean);
  return (
    <>
      <header className={css.head}>
        <p className={css.eyebrow}>
          <Link to={home}>{text.title}</Link>
        </p>
        <h2 dir="auto">
          <Link to={`${home}/${poll.id}`}>{poll.question}</Link>
        </h2>
        <p className={css.facts}>
          {facts.join(" · ")} · {text.list.answered(answered, poll.voters.length)}
          {isOpen && (
            <>
              {" · "}
              {now > poll.answerBy ? <Waiting>{text.list.byPassed(by)}</Waiting> : text.list.by(by)}
            </>
          )}
        </p>
      </header>
      <Outlet />
    </>
  );
}

/** The poll that the page is about, as its layout has found it. */
export function usePoll(): Poll {
  const known = useRouteLoaderData<typeof loader>("domains/dates/poll.layout");
  if (!known) throw new Error("This page must lie inside a poll");
  return known.poll;
}
