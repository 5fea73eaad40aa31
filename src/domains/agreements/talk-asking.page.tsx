import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Progress } from "#ui/progress.tsx";
import { Question } from "#ui/question.tsx";
import type { Route } from "./+types/talk-asking.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import css from "./partner-talk.module.css";
import { partnerTalkText } from "./partner-talk.text.ts";
import { placeOf, questionAt, talkAnswerSchema, talkAt, talkQuestions } from "./partner-talk.ts";
import { answerTalk, findTalk, listAnswers } from "./partner-talks.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const question = questionAt(params.place);
  const talk = isId(params.talkId) ? await findTalk(member, partner.id, params.talkId) : undefined;
  if (!talk || !question) throw new Response(null, { status: 404 });
  const answers = await listAnswers(member, talk.id);
  return {
    talk,
    question,
    said: answers.find((one) => one.question === question)?.text ?? "",
    draft: `samtale-svar:${talk.id}:${question}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { partnerId, talkId, place } = params;
  const question = questionAt(place);
  const notFound = () => new Response(null, { status: 404 });
  if (!isId(partnerId) || !isId(talkId) || !question) throw notFound();
  const form = await request.formData();
  const read = readForm(talkAnswerSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await answerTalk(member, partnerId, talkId, question, read.value.text))) throw notFound();
  const next = placeOf(question) + (form.get("do") === "back" ? -1 : 1);
  const here = talkAt(partnerId, talkId);
  return redirect(questionAt(String(next)) ? `${here}/spoerg/${next}` : `${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    loaderData
      ? [partnerTalkText[language].asking.title(placeOf(loaderData.question)), loaderData.talk.partner].join(
          " · ",
        )
      : "",
  );

/** One question at a time, to be read aloud, and room for what is said (P5). It is saved when one moves on. */
export default function AskingPage({ loaderData, actionData }: Route.ComponentProps) {
  const all = useText(partnerTalkText);
  const text = all.asking;
  const { talk, question, said, draft } = loaderData;
  const { ask, hint } = all.questions[question];
  const place = placeOf(question);
  const last = place === talkQuestions.length;
  return (
    <div className={css.asking}>
      <p className={css.over}>
        <Link to={talkAt(talk.partnerId, talk.id)}>{talk.partner}</Link>
        {talk.targetGroup && <span> · {text.about(talk.targetGroup)}</span>}
      </p>
      <Question as="h1" size="page">
        {ask}
      </Question>
      <p className={css.hint}>{hint}</p>
      <Form method="post" noValidate key={question}>
        <ProblemList problems={problemsOf(actionData, { text: text.answer })} />
        <Draft id={draft}>
          <TextArea
            label={text.answer}
            {...fieldsOf(actionData)("text", said)}
            rows={5}
            maxLength={3000}
            dir="auto"
          />
        </Draft>
        <p className={css.onwards}>
          <Button name="do" value="next" busyText={text.saving}>
            {last ? text.end : text.next}
          </Button>
          {place > 1 && (
            <Button look="text" name="do" value="back">
              {text.back}
            </Button>
          )}
        </p>
      </Form>
      <Progress value={place} most={talkQuestions.length}>
        {text.place(place, talkQuestions.length)}
      </Progress>
    </div>
  );
}
