import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findMeeting } from "#domains/meetings/meetings.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/poll-new.page.ts";
import { pollSchema } from "./date-poll.ts";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { daysOn } from "./poll-day.ts";
import { PollHeadForm } from "./poll-head.form.tsx";
import { beginPoll } from "./polls.server.ts";

/** `?moede=` is a meeting of the forløb that was planned without a day. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const wanted = new URL(request.url).searchParams.get("moede");
  const meeting = isId(wanted) ? await findMeeting(member, wanted) : undefined;
  const isFor = meeting?.engagementId === params.engagementId && meeting.day === null;
  return {
    meeting: isFor ? { id: meeting.id, question: meeting.question, place: meeting.place } : undefined,
    today: today(),
    answerBy: daysOn(today(), 10),
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(params.engagementId)) throw new Response(null, { status: 404 });
  const text = pollText[member.language].fields;
  const read = readForm(pollSchema, await request.formData(), member.language, { passed: text.passed });
  if (isProblems(read)) return data(read, { status: 422 });
  const pollId = await beginPoll(member, params.engagementId, read.value);
  if (!pollId) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${params.engagementId}/datoer/${pollId}/dage`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pollText[language].begin.title);

export default function NewPollPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(pollText).begin;
  const { meeting, today: first, answerBy, sentAs } = loaderData;
  return (
    <div className={css.form}>
      <h2 className={css.title}>{text.title}</h2>
      <p className={css.lead}>{meeting ? text.for(meeting.question) : text.lead}</p>
      <PollHeadForm
        kept={{ question: meeting?.question ?? "", minutes: 120, place: meeting?.place ?? "", answerBy }}
        {...(meeting && { meetingId: meeting.id })}
        sentAs={sentAs}
        today={first}
        refused={actionData}
        save={text.save}
        saving={text.saving}
      />
    </div>
  );
}
