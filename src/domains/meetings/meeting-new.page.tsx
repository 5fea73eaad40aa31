import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, problemsOf, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/meeting-new.page.ts";
import css from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";
import { newMeetingSchema } from "./meeting.ts";
import { planText } from "./meeting-plan.text.ts";
import { beginMeeting, nextMeetingNumber } from "./meetings.server.ts";
import { WhenFields } from "./when-fields.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  return {
    number: await nextMeetingNumber(member, params.engagementId),
    sentAs: newId(),
    draft: `moede-nyt:${params.engagementId}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const { problems } = meetingText[member.language];
  const read = readForm(newMeetingSchema, await request.formData(), member.language, problems);
  if (isProblems(read)) return data(read, { status: 422 });
  const meetingId = await beginMeeting(member, engagementId, read.value);
  if (!meetingId) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/moeder/${meetingId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => meetingText[language].begin.title);

/** A meeting begins with its question; the day may be found later. */
export default function NewMeetingPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(meetingText).begin;
  const plan = useText(planText);
  const { number, sentAs, draft } = loaderData;
  const field = fieldsOf(actionData);
  return (
    <>
      <h2 className={css.title}>{text.title}</h2>
      <Form method="post" noValidate className={css.form}>
        <ProblemList problems={problemsOf(actionData, plan.fields)} />
        <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
        <Draft id={draft}>
          <TextArea
            label={plan.fields.question}
            {...field("question")}
            hint={plan.hints.question}
            rows={3}
            maxLength={400}
            required
            dir="auto"
          />
          <Unfold label={text.examples}>
            <ul>
              {text.exampleLines.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            <p>{text.exampleWhy}</p>
          </Unfold>
          <NumberField
            label={plan.fields.number}
            {...field("number", String(number))}
            hint={plan.hints.number}
            required
          />
          <p className={css.between}>{text.dayOpen}</p>
          <WhenFields field={field} />
        </Draft>
        <Button busyText={text.busy}>{text.submit}</Button>
      </Form>
    </>
  );
}
