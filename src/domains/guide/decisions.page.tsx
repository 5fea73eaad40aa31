import { data, Form, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm, typedOr } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
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
  return { decisions, choices, today: today(), memberId: member.id };
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

function DecisionForm({ today, memberId, refused }: { today: string; memberId: string; refused: unknown }) {
  const text = useText(decisionText);
  const hint = useText(hints);
  const language = useLanguage();
  const [search] = useSearchParams();
  const { engagement, path } = useEngagement();
  const problems = isProblems(refused) ? refused.problems : {};
  const asked = search.get("trin") ?? undefined;
  const labels: Record<string, string> = {
    outcome: text.outcome,
    decided: text.decided,
    reason: text.reason,
    people: text.people,
    decidedOn: text.day,
  };
  return (
    <Form method="post" noValidate>
      <p>{hint.beforeDecision}</p>
      <ProblemList
        problems={Object.entries(problems).map(([name, message]) => ({
          name,
          label: labels[name] ?? name,
          message,
        }))}
      />
      <Draft id={`beslutning:${engagement.id}:${memberId}`}>
        <SelectField
          label={text.station}
          name="station"
          defaultValue={typedOr(refused, "station", isStation(asked) ? asked : whereItStands(path))}
        >
          {path.map((stop) => (
            <option key={stop.station} value={stop.station}>
              {markOf(stop.station)} {stop.name}
            </option>
          ))}
        </SelectField>
        <Choices
          label={text.outcome}
          name="outcome"
          required
          defaultValue={typedOr(refused, "outcome", "")}
          problem={problems.outcome}
          options={outcomes.map((value) => ({
            value,
            label: text.outcomes[value],
            description: text.outcomeAbout[value],
          }))}
        />
        <TextField
          label={text.decided}
          name="decided"
          hint={text.decidedHint}
          optional
          maxLength={500}
          defaultValue={typedOr(refused, "decided", "")}
          problem={problems.decided}
        />
        <TextArea
          label={text.reason}
          name="reason"
          hint={text.reasonHint}
          required
          maxLength={2000}
          defaultValue={typedOr(refused, "reason", "")}
          problem={problems.reason}
        />
        <TextField
          label={text.people}
          name="people"
          hint={text.peopleHint}
          required
          maxLength={300}
          defaultValue={typedOr(
            refused,
            "people",
            joinNames(
              engagement.team.map((mate) => mate.name),
              language,
            ),
          )}
          problem={problems.people}
        />
        <DateField
          label={text.day}
          name="decidedOn"
          required
          defaultValue={typedOr(refused, "decidedOn", today)}
          problem={problems.decidedOn}
        />
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
