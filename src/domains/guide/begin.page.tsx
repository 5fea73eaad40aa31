import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { PrincipleLine } from "#ui/principle-line.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/begin.page.ts";
import { readStation } from "./content.server.ts";
import { useEngagement } from "./engagement-data.ts";
import { guideText } from "./guide.text.ts";
import { hints } from "./hint.text.ts";
import { isStation } from "./path.ts";
import { principleOf } from "./principle.ts";
import { beginSchema } from "./round.ts";
import { beginRound } from "./rounds.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { station } = params;
  if (!isStation(station)) throw new Response(null, { status: 404 });
  const [content, colleagues] = await Promise.all([readStation(member, station), listColleagues(member)]);
  return {
    station,
    questions: content.questions.length,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    own: member.id,
    sentAs: newId(),
    line: principleOf(params.engagementId, member.language).line,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, station } = params;
  if (!isId(engagementId) || !isStation(station)) throw new Response(null, { status: 404 });
  const read = readForm(beginSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const { sentAs, ...here } = read.value;
  const present = [...new Set([...here.present, ...here.guests])];
  const roundId = await beginRound(member, engagementId, station, { kind: "conversation", present, sentAs });
  if (!roundId) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/samtale/${roundId}/1`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => guideText[language].begin.title);

export default function BeginPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(guideText).begin;
  const hint = useText(hints);
  const { engagement } = useEngagement();
  const { station, questions, colleagues, own, sentAs, line } = loaderData;
  const team = engagement.team.map((mate) => mate.id);
  // The team first: they are the ones most often here.
  const people = [...colleagues].sort((a, b) => Number(team.includes(b.id)) - Number(team.includes(a.id)));
  const here = colleagues.filter(({ id }) => id === own).map(({ name }) => name);
  const field = fieldsOf(actionData);
  return (
    <Section title={text.title}>
      <p>{text.lead}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="sentAs" value={sentAs} />
        <Choices
          many
          label={text.members}
          name="present"
          defaultValue={isProblems(actionData) ? [actionData.typed.present ?? []].flat() : here}
          options={people.map(({ name }) => ({ value: name, label: name }))}
        />
        <TextField
          label={text.guests}
          {...field("guests")}
          hint={text.guestsHint}
          optional
          autoComplete="off"
        />
        <p>
          {text.count(questions)} {hint.beforeConversation}
        </p>
        <Button size="big" busyText={text.starting}>
          {text.start}
        </Button>{" "}
        <Link to={`/forloeb/${engagement.id}/trin/${station}`}>{text.back}</Link>
      </Form>
      <PrincipleLine>{line}</PrincipleLine>
    </Section>
  );
}
