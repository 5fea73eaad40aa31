import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Note } from "#ui/note.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import type { Route } from "./+types/word-to-logbook.page.ts";
import css from "./logbook.module.css";
import { logbookText } from "./logbook.text.ts";
import { entrySchema } from "./logbook.ts";
import { carryWord, findCarried, findWord } from "./words-to-logbook.server.ts";

const notFound = () => new Response(null, { status: 404 });

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, wordId } = params;
  if (!isId(engagementId) || !isId(wordId)) throw notFound();
  const word = await findWord(member, engagementId, wordId);
  if (!word) throw notFound();
  const entryId = await findCarried(member, engagementId, wordId);
  if (entryId) throw redirect(`/forloeb/${engagementId}/logbog#${entryId}`);
  return { word, day: today(word.receivedAt.getTime()), draft: `ord-til-logbog:${wordId}:${member.id}` };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, wordId } = params;
  if (!isId(engagementId) || !isId(wordId)) throw notFound();
  const read = readForm(entrySchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const entryId = await carryWord(member, engagementId, wordId, read.value);
  if (!entryId) throw notFound();
  return redirect(`/forloeb/${engagementId}/logbog?gemt#${entryId}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => logbookText[language].word.title);

/** A word from a partner on its way into the logbook: in the words that are to stand there, on the day it came. */
export default function WordToLogbookPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(logbookText);
  const language = useLanguage();
  const { word, day, draft } = loaderData;
  const field = fieldsOf(actionData);
  const from = `${word.name || text.word.someone}, ${formatDate(word.receivedAt, language, "day-time")}`;
  return (
    <div className={css.carrying}>
      <p>
        <Link to={`/forloeb/${params.engagementId}/mellem`}>{text.word.back}</Link>
      </p>
      <h2>{text.word.title}</h2>
      <Note by={from}>
        <span lang={word.tongue} dir="auto">
          {word.text}
        </span>
      </Note>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(actionData, text)} />
        <Draft id={draft}>
          <TextArea
            label={text.word.text}
            {...field("text", text.word.of(word.text))}
            hint={text.textHint}
            rows={4}
            required
            maxLength={5000}
            dir="auto"
          />
          <DateField label={text.day} {...field("day", day)} required />
        </Draft>
        <Button busyText={text.saving}>{text.word.put}</Button>
      </Form>
    </div>
  );
}
