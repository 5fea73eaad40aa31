import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listMeetings } from "#domains/meetings/meetings.server.ts";
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
  const meetings = (await listMeetings(member, params.engagementId))
    .filter(({ day }) => day === null)
    .map(({ id, question, place }) => ({ id, question, place }));
  return {
    meetings,
    meeting: meetings.find(({ id }) => id === wanted),
    today: today(),
    answerBy: daysOn(today(), 10),
    sentAs: newId(),
    memberId: member.id,
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

export default function NewPollPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(pollText).begin;
  const { meetings, meeting, today: first, answerBy, sentAs, memberId } = loaderData;
  return (
    <div className={css.form}>
      <h2 className={css.title}>{text.title}</h2>
      <p className={css.lead}>{meeting ? text.for(meeting.question) : text.lead}</p>
      <PollHeadForm
        kept={{ question: meeting?.question ?? "", minutes: 120, place: meeting?.place ?? "", answerBy }}
        meetings={meetings}
        meetingId={meeting?.id ?? ""}
        draft={`dato-ny:${params.engagementId}:${memberId}`}
        sentAs={sentAs}
        today={first}
        refused={actionData}
        save={text.save}
        saving={text.saving}
      />
    </div>
  );
}
