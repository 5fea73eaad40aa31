import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { UndoLine } from "#ui/undo-line.tsx";
import type { Route } from "./+types/meeting.page.ts";
import { stretchTools } from "./agenda.server.ts";
import { hasDoubleTime, toolMinutes } from "./agenda.ts";
import { useMeeting } from "./meeting.layout.tsx";
import css from "./meeting.module.css";
import { meetingText } from "./meeting.text.ts";
import { type PlanPart, partSchemas, planParts } from "./meeting.ts";
import { meetingAt } from "./meeting-at.server.ts";
import { PartForm } from "./meeting-part.form.tsx";
import { planText } from "./meeting-plan.text.ts";
import { removeMeeting, saveMeeting } from "./meetings.server.ts";
import { PlanLine } from "./plan-line.tsx";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const colleagues = await listColleagues(member);
  return {
    memberId: member.id,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    isDoubled: new URL(request.url).searchParams.has("dobbelt"),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id, engagementId } = await meetingAt(member, params);
  const list = `/forloeb/${engagementId}/moeder`;
  const form = await request.formData();
  const wish = form.get("do");
  const found = (there: boolean) => {
    if (!there) throw new Response(null, { status: 404 });
  };
  if (wish === "remove") {
    found(await removeMeeting(member, id));
    return redirect(`${list}?fjernet=${id}`);
  }
  if (wish === "double" || wish === "half") {
    found(await stretchTools(member, id, { by: wish, now: Number(form.get("now")) }));
    return redirect(`${list}/${id}?${wish === "double" ? "dobbelt" : "gemt"}#interpreter`);
  }
  const part = planParts.find((known) => known === wish);
  if (!part) throw new Response(null, { status: 400 });
  const read = readForm(partSchemas[part], form, member.language, meetingText[member.language].problems);
  if (isProblems(read)) return data({ ...read, at: part }, { status: 422 });
  found(await saveMeeting(member, id, read.value));
  return redirect(`${list}/${id}?gemt=${part}#${part}`);
}

/** The plan of a meeting, part by part; each waits calmly for its answer. */
export default function MeetingPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(planText);
  const meeting = useMeeting();
  const { memberId, colleagues } = loaderData;
  const refusedAt = (part: PlanPart) => (actionData?.at === part ? actionData : undefined);
  return (
    <>
      <div className={css.plan}>
        {planParts.map((part) => (
          <PlanLine
            key={part}
            part={part}
            meeting={meeting}
            isOpen={refusedAt(part) !== undefined}
            after={part === "interpreter" && <InterpreterTime isDoubled={loaderData.isDoubled} />}
          >
            <PartForm
              part={part}
              meeting={meeting}
              colleagues={colleagues}
              draft={`moede:${meeting.id}:${part}:${memberId}`}
              refused={refusedAt(part)}
            />
          </PlanLine>
        ))}
      </div>
      <Form method="post" className={css.remove} data-screen-only="">
        <Button look="danger" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </>
  );
}

/** That an interpreter takes twice the time, and the press that gives it to the tools (S6.12). */
function InterpreterTime({ isDoubled }: { isDoubled: boolean }) {
  const text = useText(planText).interpreterTime;
  const { id, engagementId, agenda } = useMeeting();
  const now = toolMinutes(agenda);
  if (isDoubled)
    return (
      <div className={css.undo}>
        <UndoLine
          text={text.doubled}
          action={`/forloeb/${engagementId}/moeder/${id}?index`}
          fields={{ do: "half", now: String(now) }}
        />
      </div>
    );
  if (now === 0 || hasDoubleTime(agenda)) return <p>{now === 0 ? text.empty : text.enough(now)}</p>;
  return (
    <Form method="post" preventScrollReset className={css.stretch}>
      <p>{text.short(now)}</p>
      <input type="hidden" name="now" value={now} />
      <Button look="quiet" name="do" value="double">
        {text.double(2 * now)}
      </Button>
    </Form>
  );
}
