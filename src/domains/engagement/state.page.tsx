import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/state.page.ts";
import { engagementText } from "./engagement.text.ts";
import { stateKinds, stateSchema } from "./engagement.ts";
import { findEngagement, listStates, setState } from "./engagements.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const engagement = isId(params.engagementId)
    ? await findEngagement(member, params.engagementId)
    : undefined;
  if (!engagement) throw new Response(null, { status: 404 });
  return { engagement, states: await listStates(member, engagement.id), today: today() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const { problems } = engagementText[member.language].state;
  const read = readForm(stateSchema, await request.formData(), member.language, problems);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await setState(member, params.engagementId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${params.engagementId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(
    matches,
    (language) => `${engagementText[language].state.title} · ${loaderData?.engagement.name}`,
  );

export default function StatePage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(engagementText);
  const text = all.state;
  const language = useLanguage();
  const { engagement, states, today } = loaderData;
  const labels = { kind: text.kind, note: text.noteLabel, since: text.since };
  const field = fieldsOf(actionData);
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/forloeb/${engagement.id}`}>{engagement.name}</Link>}
        title={text.title}
      />
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, labels)} />
        <Draft id={`tilstand:${engagement.id}`}>
          <Choices
            label={text.kind}
            {...field("kind", engagement.state.kind)}
            options={stateKinds.map((value) => ({
              value,
              label: text.kinds[value],
              description: text.kindAbout[value],
            }))}
          />
          <TextArea
            label={text.noteLabel}
            {...field("note")}
            hint={text.noteHint}
            optional
            maxLength={1000}
          />
          <DateField label={text.since} {...field("since", today)} required />
        </Draft>
        <Button busyText={text.saving}>{text.save}</Button>
      </Form>
      <Section title={text.history}>
        <Lines>
          {states.map((state) => (
            <Line
              key={state.id}
              small={text.by(state.by, formatDate(state.setAt, language, "day"))}
              aside={text.sinceDay(formatDate(state.since, language, "day-year"))}
            >
              {text.kinds[state.kind]}
              {state.note && `: ${state.note}`}
            </Line>
          ))}
        </Lines>
      </Section>
    </>
  );
}
