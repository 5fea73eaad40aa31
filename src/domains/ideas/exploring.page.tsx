import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import type { Route } from "./+types/exploring.page.ts";
import css from "./exploring.module.css";
import { exploringText } from "./exploring.text.ts";
import { useIdea } from "./idea.layout.tsx";
import { ideaText } from "./idea.text.ts";
import { exploringKeys, exploringSchema } from "./idea.ts";
import { saveExploring } from "./idea-help.server.ts";

export function loader({ context }: Route.LoaderArgs) {
  return { memberId: memberOf(context).id };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { ideaId } = params;
  if (!isId(ideaId)) throw new Response(null, { status: 404 });
  const read = readForm(exploringSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveExploring(member, ideaId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/ideer/${ideaId}/undersoeg?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => ideaText[language].rooms.exploring);

/** The conversation an idea is explored in (V3A.1): each question large, and under it what was heard. */
export default function ExploringPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(ideaText).exploring;
  const questions = useText(exploringText);
  const idea = useIdea();
  const field = fieldsOf(actionData);
  const labels = Object.fromEntries(exploringKeys.map((key) => [key, questions[key].question]));
  return (
    <>
      <p className={css.about}>{text.about}</p>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, labels)} />
        <Draft id={`ide-undersoeg:${idea.id}:${loaderData.memberId}`}>
          {exploringKeys.map((key) => (
            <div className={css.question} key={key}>
              <TextArea
                label={questions[key].question}
                {...field(key, idea.exploring[key])}
                hint={questions[key].hint}
                rows={2}
                maxLength={2000}
                dir="auto"
              />
            </div>
          ))}
        </Draft>
        <Button busyText={text.saving}>{text.save}</Button>
      </Form>
    </>
  );
}
