import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/poll-edit.page.ts";
import { pollSchema } from "./date-poll.ts";
import { usePoll } from "./poll.layout.tsx";
import css from "./poll.module.css";
import { pollText } from "./poll.text.ts";
import { PollHeadForm } from "./poll-head.form.tsx";
import { savePoll } from "./polls.server.ts";

export function loader({ context }: Route.LoaderArgs) {
  return { today: today(), memberId: memberOf(context).id };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, pollId } = params;
  if (!isId(engagementId) || !isId(pollId)) throw new Response(null, { status: 404 });
  const { passed } = pollText[member.language].fields;
  const read = readForm(pollSchema, await request.formData(), member.language, { passed });
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await savePoll(member, pollId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${engagementId}/datoer/${pollId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pollText[language].edit.title);

export default function EditPollPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(pollText);
  const poll = usePoll();
  return (
    <div className={css.form}>
      <h3 className={css.title}>{text.edit.title}</h3>
      <PollHeadForm
        kept={poll}
        draft={`dato:${poll.id}:${loaderData.memberId}`}
        today={loaderData.today}
        refused={actionData}
        save={text.edit.save}
        saving={text.begin.saving}
      />
      <p className={css.back}>
        <Link to={`/forloeb/${poll.engagementId}/datoer/${poll.id}`}>{text.back}</Link>
      </p>
    </div>
  );
}
