import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/way-choice.page.ts";
import { readGuide } from "./content.server.ts";
import { decisionText } from "./decision.text.ts";
import { wayChoiceSchema } from "./decision.ts";
import { WayChoiceLines } from "./decision-lines.tsx";
import { chooseWays, listWayChoices } from "./decisions.server.ts";
import { useEngagement } from "./engagement-data.ts";
import { hints } from "./hint.text.ts";
import { isWay, markOf } from "./path.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const [guide, choices] = await Promise.all([
    readGuide(member),
    listWayChoices(member, params.engagementId),
  ]);
  const ways = guide
    .filter((one) => isWay(one.station))
    .map(({ station, name, lead }) => ({ station, name, lead }));
  return { ways, choices, today: today(), sentAs: newId(), memberId: member.id };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const read = readForm(wayChoiceSchema, await request.formData(), member.language);
  if (isProblems(read)) {
    const { missing } = decisionText[member.language].ways;
    const problems = read.problems.ways ? { ...read.problems, ways: missing } : read.problems;
    return data({ ...read, problems }, { status: 422 });
  }
  if (!(await chooseWays(member, params.engagementId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${params.engagementId}/trin/${read.value.ways[0]}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => decisionText[language].ways.title);

export default function WayChoicePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(decisionText);
  const hint = useText(hints);
  const language = useLanguage();
  const { engagement, path } = useEngagement();
  const { ways, choices, today, sentAs, memberId } = loaderData;
  const problems = isProblems(actionData) ? actionData.problems : {};
  const labels = {
    ways: text.ways.choose,
    reason: text.ways.reason,
    people: text.people,
    chosenOn: text.day,
  };
  const ticked = isProblems(actionData) ? [actionData.typed.ways ?? []].flat() : (choices[0]?.ways ?? []);
  const field = fieldsOf(actionData);
  return (
    <>
      <Section title={text.ways.title}>
        <p>{hint.chooseWay}</p>
        <Form method="post" noValidate key={choices.length}>
          <ProblemList problems={problemsOf(actionData, labels)} />
          <input type="hidden" name="sentAs" value={sentAs} />
          <Draft id={`vej:${engagement.id}:${memberId}`}>
            <Choices
              many
              label={text.ways.choose}
              name="ways"
              hint={hint.chooseSeveralWays}
              defaultValue={ticked}
              problem={problems.ways}
              options={ways.map(({ station, name, lead }) => ({
                value: station,
                label: `${markOf(station)} ${name}`,
                description: lead,
              }))}
            />
            <TextArea label={text.ways.reason} {...field("reason")} required maxLength={2000} />
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
            <DateField label={text.day} {...field("chosenOn", today)} required />
          </Draft>
          <Button busyText={text.saving}>{text.ways.save}</Button>
        </Form>
      </Section>
      {choices.length > 0 && <WayChoiceLines choices={choices} path={path} />}
    </>
  );
}
