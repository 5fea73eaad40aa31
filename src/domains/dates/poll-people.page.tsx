import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { CheckboxField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/poll-people.page.ts";
import { rules, votersSchema } from "./date-poll.ts";
import { usePoll } from "./poll.layout.tsx";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { voterText } from "./poll-voter.text.ts";
import { type Askable, addVoters, listAskable } from "./poll-voters.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const askable = isId(params.pollId) ? await listAskable(memberOf(context), params.pollId) : undefined;
  if (!askable) throw new Response(null, { status: 404 });
  return askable;
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, pollId } = params;
  if (!isId(engagementId) || !isId(pollId)) throw new Response(null, { status: 404 });
  const read = readForm(votersSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const added = await addVoters(member, pollId, read.value);
  if (added === undefined) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/datoer/${pollId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => voterText[language].title);

/** Who is asked, and without whom the meeting cannot be held. */
export default function PollPeoplePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(voterText);
  const back = useText(pollText).back;
  const poll = usePoll();
  const field = fieldsOf(actionData);
  const { partners, colleagues } = loaderData;
  return (
    <>
      <h3 className={css.title}>{text.title}</h3>
      <p className={css.lead}>{text.lead}</p>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, text)} />
        <Section title={text.partners}>
          {partners.length === 0 && (
            <p>
              {text.nobody} <Link to={`/forloeb/${poll.engagementId}/partnere`}>{text.toPartners}</Link>
            </p>
          )}
          <People people={partners} refused={actionData} />
        </Section>
        <Section title={text.colleagues}>
          <People people={colleagues} refused={actionData} />
        </Section>
        <Section title={text.citizens}>
          <TextArea
            label={<span className="visually-hidden">{text.citizens}</span>}
            {...field("citizens")}
            hint={text.citizensHint}
            rows={2}
          />
          <CheckboxField
            label={text.citizensMust}
            name="citizensMust"
            defaultChecked={typedOr(actionData, "citizensMust", "") === "on"}
          />
        </Section>
        <Section title={text.rule}>
          <Choices
            label={<span className="visually-hidden">{text.rule}</span>}
            {...field("rule", poll.rule)}
            options={rules.map((value) => ({ value, label: text.rules[value] }))}
          />
        </Section>
        <p className={css.save}>
          <Button busyText={text.saving}>{text.save}</Button>
          <Link to={`/forloeb/${poll.engagementId}/datoer/${poll.id}`}>{back}</Link>
        </p>
      </Form>
    </>
  );
}

/** A line for each: two ticks, who it is, and how they are reached. */
function People({ people, refused }: { people: readonly Askable[]; refused: unknown }) {
  const text = useText(voterText);
  const asked = typedOr(refused, "ask", "").split("\n");
  const needed = typedOr(refused, "must", "").split("\n");
  return (
    <ul className={css.people}>
      {people.map(({ key, name, role, partner, hasMail, hasPhone }) => {
        const called = name || partner;
        const about = [name ? role : text.nobodyKnown, name && partner].filter(Boolean).join(", ");
        const reached = name && !hasMail && (hasPhone ? text.phoneOnly : text.noMail);
        const under = [about, reached].filter(Boolean).join(" · ");
        return (
          <li key={key}>
            <span className={css.who}>
              {called}
              {under && <small>{under}</small>}
            </span>
            <label>
              <input
                type="checkbox"
                name="ask"
                value={key}
                defaultChecked={asked.includes(key)}
                aria-label={text.asks(called)}
              />
              <span aria-hidden="true">{text.ask}</span>
            </label>
            <label>
              <input
                type="checkbox"
                name="must"
                value={key}
                defaultChecked={needed.includes(key)}
                aria-label={text.musts(called)}
              />
              <span aria-hidden="true">{text.must}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
