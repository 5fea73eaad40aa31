import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/help.page.ts";
import { useIdea } from "./idea.layout.tsx";
import { ideaText } from "./idea.text.ts";
import { carryingSchema, introductionSchema } from "./idea.ts";
import { addIntroduction, removeIntroduction, saveCarrying } from "./idea-help.server.ts";

export function loader({ context }: Route.LoaderArgs) {
  return { sentAs: newId(), today: today(), memberId: memberOf(context).id };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { ideaId } = params;
  if (!isId(ideaId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const wish = form.get("do");
  const here = `/ideer/${ideaId}/hjaelp`;
  const found = (there: boolean) => {
    if (!there) throw new Response(null, { status: 404 });
  };
  if (wish === "remove") {
    const introductionId = form.get("introductionId");
    found(isId(introductionId) && (await removeIntroduction(member, ideaId, introductionId)));
    return redirect(`${here}?fjernet=${introductionId}`);
  }
  if (wish === "carrying") {
    const read = readForm(carryingSchema, form, member.language);
    if (isProblems(read)) return data({ ...read, at: "carrying" }, { status: 422 });
    found(await saveCarrying(member, ideaId, read.value));
    return redirect(`${here}?gemt`);
  }
  const read = readForm(introductionSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: "introduction" }, { status: 422 });
  found(await addIntroduction(member, ideaId, read.value));
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ideaText[language].rooms.help);

export default function HelpPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(ideaText).help;
  const idea = useIdea();
  const refused = actionData?.at === "carrying" ? actionData : undefined;
  const field = fieldsOf(refused);
  return (
    <>
      <Section title={text.carrying}>
        <p>{text.carryingAbout}</p>
        <Form method="post" noValidate>
          <ProblemList problems={problemsOf(refused, text)} />
          <Draft id={`ide-baerer:${idea.id}:${loaderData.memberId}`}>
            <TextArea
              label={text.carriedNow}
              {...field("carriedNow", idea.carriedNow)}
              rows={2}
              optional
              maxLength={1000}
            />
            <TextArea
              label={text.carriedLater}
              {...field("carriedLater", idea.carriedLater)}
              rows={2}
              optional
              maxLength={1000}
            />
          </Draft>
          <Button name="do" value="carrying" busyText={text.saving}>
            {text.save}
          </Button>
        </Form>
      </Section>
      <Introductions {...loaderData} refused={actionData?.at === "introduction" ? actionData : undefined} />
    </>
  );
}

function Introductions({
  sentAs,
  today,
  refused,
}: Route.ComponentProps["loaderData"] & { refused: unknown }) {
  const text = useText(ideaText).help;
  const language = useLanguage();
  const { introductions } = useIdea();
  const field = fieldsOf(refused);
  return (
    <Section title={text.introductions}>
      <p>
        {introductions.length === 0 ? `${text.none} ${text.introductionsAbout}` : text.introductionsAbout}
      </p>
      <Lines>
        {introductions.map((one) => (
          <Line
            key={one.id}
            small={`${formatDate(one.day, language, "day-year")} · ${text.by(one.by)}`}
            aside={
              <Form method="post">
                <input type="hidden" name="introductionId" value={one.id} />
                <Button look="text" name="do" value="remove">
                  {text.remove}
                  <span className="visually-hidden"> {one.who}</span>
                </Button>
              </Form>
            }
          >
            {one.who}
          </Line>
        ))}
      </Lines>
      <Form method="post" noValidate key={introductions.length}>
        <ProblemList problems={problemsOf(refused, text)} />
        <input type="hidden" name="sentAs" value={sentAs} />
        <TextArea label={text.who} {...field("who")} rows={2} required maxLength={500} />
        <DateField label={text.day} {...field("day", today)} required />
        <Button look="quiet">{text.add}</Button>
      </Form>
    </Section>
  );
}
