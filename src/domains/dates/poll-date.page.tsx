import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { DateField, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/poll-date.page.ts";
import { standingOf } from "./best-date.ts";
import { pollDaySchema } from "./date-poll.ts";
import { chooseDates } from "./found-dates.server.ts";
import { usePoll } from "./poll.layout.tsx";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { pollBesideText } from "./poll-beside.text.ts";
import { changeDate, removeDate } from "./poll-dates.server.ts";
import { sayDay } from "./poll-day.ts";
import { pollPageText } from "./poll-page.text.ts";
import { standingOfPoll, voicesOf } from "./poll-voices.ts";
import { voterText } from "./poll-voter.text.ts";
import { findPoll } from "./polls.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId, pollId, dateId } = params;
  const poll =
    isId(engagementId) && isId(pollId) ? await findPoll(memberOf(context), engagementId, pollId) : undefined;
  const date = poll?.dates.find(({ id }) => id === dateId);
  if (!date) throw new Response(null, { status: 404 });
  return { date, today: today() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, pollId, dateId } = params;
  if (!isId(engagementId) || !isId(pollId) || !isId(dateId)) throw new Response(null, { status: 404 });
  const here = `/forloeb/${engagementId}/datoer/${pollId}`;
  const found = (there: unknown, to: string) => {
    if (!there) throw new Response(null, { status: 404 });
    return redirect(to);
  };
  const form = await request.formData();
  switch (form.get("do")) {
    case "remove":
      return found(await removeDate(member, pollId, dateId), `${here}?fjernet=${dateId}`);
    case "choose":
      await chooseDates(member, pollId, [{ dateId }]);
      return redirect(here);
    default: {
      const { passed } = pollBesideText[member.language].date;
      const read = readForm(pollDaySchema, form, member.language, { passed });
      if (isProblems(read)) return data(read, { status: 422 });
      return found(await changeDate(member, pollId, dateId, read.value), `${here}?gemt`);
    }
  }
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => (loaderData ? sayDay(loaderData.date, language) : ""));

/** One date: who can, and what can be done with it. */
export default function PollDatePage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(pollBesideText).date;
  const page = useText(pollPageText);
  const { someone } = useText(voterText);
  const back = useText(pollText).back;
  const language = useLanguage();
  const poll = usePoll();
  const { date, today: now } = loaderData;
  const field = fieldsOf(actionData);
  const { names } = standingOfPoll(poll, someone);
  const standing = standingOf(date, voicesOf(poll));
  const isOpen = !poll.foundAt && !poll.closedAt;
  const named = (ids: readonly string[]) =>
    ids.length === 0
      ? all.none
      : joinNames(
          ids.map((id) => names.get(id) ?? ""),
          language,
        );
  return (
    <>
      <h3 className={css.title}>{capital(sayDay(date, language))}</h3>
      <dl className={css.standing}>
        {(["yes", "maybe", "no"] as const).map((answer) => (
          <div key={answer}>
            <dt>{page.answersLong[answer]}</dt>
            <dd>{named(standing[answer])}</dd>
          </div>
        ))}
        <div>
          <dt>{capital(page.nothing)}</dt>
          <dd>{named(standing.silent)}</dd>
        </div>
      </dl>
      {isOpen && (
        <>
          <Form method="post">
            <Button name="do" value="choose" busyText={page.making}>
              {all.make}
            </Button>
            <p className={css.soft}>{page.makeAbout}</p>
          </Form>
          <Section title={all.change}>
            <p>{all.changeAbout}</p>
            <Form method="post" noValidate>
              <ProblemList problems={problemsOf(actionData, all)} />
              <div className={css.own}>
                <DateField label={all.day} {...field("day", date.day)} min={now} required />
                <TextField type="time" label={all.startsAt} {...field("startsAt", date.startsAt)} required />
              </div>
              <Button look="quiet">{all.save}</Button>
            </Form>
          </Section>
          <Form method="post" className={css.save}>
            <Button look="danger" name="do" value="remove">
              {all.remove}
            </Button>
          </Form>
        </>
      )}
      <p className={css.back}>
        <Link to={`/forloeb/${poll.engagementId}/datoer/${poll.id}`}>{back}</Link>
      </p>
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
