import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { DateField, fieldId, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/poll-days.page.ts";
import { datesIn, datesSchema, keyOf } from "./date-poll.ts";
import { suggestDays } from "./day-suggestions.ts";
import { usePoll } from "./poll.layout.tsx";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { addDates } from "./poll-dates.server.ts";
import { daysOn, sayShort, sayTime, sayWeekday } from "./poll-day.ts";

/** `?uger=` is how many weeks are shown. */
export function loader({ request }: Route.LoaderArgs) {
  const wanted = Number(new URL(request.url).searchParams.get("uger"));
  return { weeks: wanted > 4 && wanted <= 26 ? Math.floor(wanted) : 4, today: today() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, pollId } = params;
  if (!isId(engagementId) || !isId(pollId)) throw new Response(null, { status: 404 });
  const { passed, none, ...text } = pollText[member.language].days;
  const read = readForm(datesSchema, await request.formData(), member.language, {
    passed,
    none,
    "no-day": text["no-day"],
    "no-time": text["no-time"],
  });
  if (isProblems(read)) return data(read, { status: 422 });
  const added = await addDates(member, pollId, datesIn(read.value));
  if (added === undefined) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/datoer/${pollId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pollText[language].days.title);

/** Days to ask about: suggestions to tick, week by week, and dates of one's own. */
export default function PollDaysPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(pollText);
  const language = useLanguage();
  const poll = usePoll();
  const field = fieldsOf(actionData);
  const { weeks, today: now } = loaderData;
  // A day before everybody has had the time to answer would be no use.
  const first = daysOn([poll.answerBy, now].toSorted()[1] ?? now, 2);
  const known = new Set(poll.dates.map(keyOf));
  const suggested = suggestDays(first, weeks);
  const all = suggested.flatMap(({ days }) => days.flatMap(({ times }) => times.map(keyOf)));
  // Where a summary of what is wrong leads.
  const firstFree = all.find((key) => !known.has(key));
  const { problem } = field("dates");
  const ticked = typedOr(actionData, "dates", "").split("\n");
  const labels = {
    ...text.days,
    ...Object.fromEntries(
      [1, 2, 3].flatMap((n) => [
        [`ownDay${n}`, text.days.day(n)],
        [`ownTime${n}`, `${text.days.day(n)}, ${text.days.time}`],
      ]),
    ),
  };
  return (
    <>
      <h3 className={css.title}>{text.days.title}</h3>
      <p className={css.lead}>{text.days.lead}</p>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, labels)} />
        <div className={css.weeks}>
          {suggested.map(({ week, days }) => (
            <fieldset key={week} className={css.week}>
              <legend>{text.days.week(week)}</legend>
              {days.map(({ day, times }) => (
                <div key={day} className={css.day}>
                  <span aria-hidden="true" className={css.long}>
                    {sayWeekday(day, language)}
                  </span>
                  <span aria-hidden="true" className={css.short}>
                    {sayShort(day, language)}
                  </span>
                  {times.map((one) => {
                    const key = keyOf(one);
                    const isKnown = known.has(key);
                    return (
                      <label key={key} data-known={isKnown || undefined}>
                        <input
                          type="checkbox"
                          id={key === firstFree ? fieldId("dates") : undefined}
                          aria-invalid={problem && key === firstFree ? true : undefined}
                          name="dates"
                          value={key}
                          disabled={isKnown}
                          defaultChecked={isKnown || ticked.includes(key)}
                        />
                        <span className="visually-hidden">{sayWeekday(day, language)} </span>
                        {sayTime(one.startsAt, language)}
                        {isKnown && <span className="visually-hidden"> ({text.days.asked})</span>}
                      </label>
                    );
                  })}
                </div>
              ))}
            </fieldset>
          ))}
        </div>
        {weeks < 26 && (
          <p className={css.soft}>
            <Link to={`?uger=${weeks + 4}`} preventScrollReset>
              {text.days.more}
            </Link>
          </p>
        )}
        <Section title={text.days.own}>
          <p className={css.soft}>{text.days.ownHint}</p>
          {[1, 2, 3].map((n) => (
            <div key={n} className={css.own}>
              <DateField label={text.days.day(n)} {...field(`ownDay${n}`)} min={now} />
              <TextField type="time" label={text.days.time} {...field(`ownTime${n}`)} />
            </div>
          ))}
        </Section>
        <p className={css.save}>
          <Button busyText={text.days.saving}>{text.days.save}</Button>
          <Link to={`/forloeb/${poll.engagementId}/datoer/${poll.id}`}>{text.back}</Link>
        </p>
      </Form>
    </>
  );
}
