import { data, Form, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/decisions.page.ts";
import { decisionText } from "./decision.text.ts";
import { decisionSchema, outcomes } from "./decision.ts";
import { DecisionLines, WayChoiceLines } from "./decision-lines.tsx";
import { decide, listDecisions, listWayChoices } from "./decisions.server.ts";
import { useEngagement } from "./engagement-data.ts";
import { hints } from "./hint.text.ts";
import { isStation, markOf, whereItStands } from "./path.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const [decisions, choices] = await Promise.all([
    listDecisions(member, params.engagementId),
    listWayChoices(member, params.engagementId),
  ]);
  return { decisions, choices, today: today(), sentAs: newId(), memberId: member.id };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const read = readForm(
    decisionSchema,
    await request.formData(),
    member.language,
    decisionText[member.language].problems,
  );
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await decide(member, params.engagementId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${params.engagementId}/beslutninger?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => decisionText[language].title);

export default function DecisionsPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(decisionText);
  const { path } = useEngagement();
  const { decisions, choices } = loaderData;
  return (
    <>
      <p>{text.lead}</p>
      {decisions.length === 0 ? <p>{text.none}</p> : <DecisionLines decisions={decisions} path={path} />}
      <WayChoiceLines choices={choices} path={path} />
      <Section title={text.new} id="ny">
        <DecisionForm {...loaderData} refused={actionData} key={decisions.length} />
      </Section>
    </>
  );
}

type DecisionFormProps = { today: string; sentAs: string; memberId: string; refused: unknown };

function DecisionForm({ today, sentAs, memberId, refused }: DecisionFormProps) {
  const text = useText(decisionText);
  const hint = useText(hints);
  const language = useLanguage();
  const [search] = useSearchParams();
  const { engagement, path } = useEngagement();
  const asked = search.get("trin") ?? undefined;
  const labels = {
    outcome: text.outcome,
    decided: text.decided,
    reason: text.reason,
    people: text.people,
    decidedOn: text.day,
  };
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <p>{hint.beforeDecision}</p>
      <input type="hidden" name="sentAs" value={sentAs} />
      <ProblemList problems={problemsOf(refused, labels)} />
      <Draft id={`beslutning:${engagement.id}:${memberId}`}>
        <SelectField
          label={text.station}
          {...field("station", isStation(asked) ? asked : whereItStands(path))}
        >
          {path.map((stop) => (
            <option key={stop.station} value={stop.station}>
              {markOf(stop.station)} {stop.name}
            </option>
          ))}
        </SelectField>
        <Choices
          label={text.outcome}
          {...field("outcome")}
          required
          options={outcomes.map((value) => ({
            value,
            label: text.outcomes[value],
            description: text.outcomeAbout[value],
          }))}
        />
        <TextField
          label={text.decided}
          {...field("decided")}
          hint={text.decidedHint}
          optional
          maxLength={500}
        />
        <TextArea label={text.reason} {...field("reason")} hint={text.reasonHint} required maxLength={2000} />
        <TextField
          label={text.people}
          {...field(
            "people",
            joinNames(
              engagement.team.map((mate) => mate.name),
              language,
            ),
          )}
          hint={text.peopleHint}
          required
          maxLength={300}
        />
        <DateField label={text.day} {...field("decidedOn", today)} required />
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
