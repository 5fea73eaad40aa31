import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { listStrategies } from "#domains/organisation/organisation.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, SelectField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/engagement-edit.page.ts";
import { EngagementBeginning, EngagementProblems } from "./engagement.form.tsx";
import { engagementText } from "./engagement.text.ts";
import { engagementSchema } from "./engagement.ts";
import { findEngagement, removeEngagement, saveEngagement } from "./engagements.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const engagement = isId(params.engagementId)
    ? await findEngagement(member, params.engagementId)
    : undefined;
  if (!engagement) throw new Response(null, { status: 404 });
  const [colleagues, strategies] = await Promise.all([listColleagues(member), listStrategies(member)]);
  return { engagement, colleagues, strategies, memberId: member.id };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removeEngagement(member, engagementId))) throw new Response(null, { status: 404 });
    return redirect(`/forloeb?fjernet=${engagementId}`);
  }
  const read = readForm(engagementSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveEngagement(member, engagementId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => engagementText[language].edit.title(loaderData?.engagement.name ?? ""));

export default function EditEngagementPage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(engagementText);
  const { fields, edit: text } = all;
  const { engagement, colleagues, strategies, memberId } = loaderData;
  const coordinator = engagement.team.find((mate) => mate.part === "coordinator")?.id ?? "";
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  const ticked = (name: string, kept: string[]) =>
    isProblems(actionData) ? [actionData.typed[name] ?? []].flat() : kept;
  const field = fieldsOf(actionData);
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/forloeb/${engagement.id}`}>{text.back}</Link>}
        title={text.title(engagement.name)}
      />
      <Form method="post" noValidate>
        <EngagementProblems refused={actionData} />
        <Draft id={`forloeb:${engagement.id}:${memberId}`}>
          <Section title={text.about}>
            <EngagementBeginning kept={engagement} refused={actionData} />
          </Section>
          <Section title={text.purpose}>
            <TextArea
              label={fields.goal}
              {...field("goal", engagement.goal)}
              hint={fields.goalHint}
              optional
              maxLength={2000}
            />
            <TextArea
              label={fields.successCriteria}
              {...field("successCriteria", engagement.successCriteria.join("\n"))}
              hint={fields.successCriteriaHint}
              optional
            />
            {strategies.length > 0 ? (
              <Choices
                many
                label={fields.strategies}
                name="strategyIds"
                optional
                defaultValue={ticked(
                  "strategyIds",
                  engagement.strategies.map((one) => one.id),
                )}
                options={strategies.map(({ id, name, note }) => ({
                  value: id,
                  label: name,
                  description: note || undefined,
                }))}
              />
            ) : (
              <p>
                {fields.noStrategies} <Link to="/biblioteket">{fields.addStrategies}</Link>
              </p>
            )}
          </Section>
          <Section title={text.people}>
            <SelectField label={fields.coordinator} {...field("coordinatorId", coordinator)}>
              <option value="">{fields.noCoordinator}</option>
              {people.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
            <Choices
              many
              label={fields.team}
              name="teamIds"
              optional
              options={people}
              defaultValue={ticked(
                "teamIds",
                engagement.team.map((mate) => mate.id),
              )}
            />
          </Section>
          <Section title={text.resources}>
            <NumberField
              label={fields.hours}
              {...field("hours", String(engagement.hours ?? ""))}
              hint={fields.hoursHint}
              unit={fields.hoursUnit}
              optional
            />
            <NumberField
              label={fields.money}
              {...field("money", String(engagement.money ?? ""))}
              unit={fields.moneyUnit}
              optional
            />
            <TextArea
              label={fields.resourceNote}
              {...field("resourceNote", engagement.resourceNote)}
              hint={fields.resourceNoteHint}
              optional
              maxLength={2000}
            />
          </Section>
        </Draft>
        <Button busyText={text.saving}>{text.save}</Button>
      </Form>
      <Section title={text.remove}>
        <Form method="post">
          <p>{text.removeAbout}</p>
          <Button look="danger" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
      </Section>
    </>
  );
}
