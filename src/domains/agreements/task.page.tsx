import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { formatDate, today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/task.page.ts";
import { taskText } from "./task.text.ts";
import { agreementNames } from "./task-agreements.server.ts";
import { doDeed } from "./task-deed.server.ts";
import { deedsFor } from "./task-deed.ts";
import { DeedForm } from "./task-deeds.form.tsx";
import { handsIn } from "./task-hands.ts";
import { TaskHistory, TaskPeople } from "./task-history.tsx";
import { taskPageText } from "./task-page.text.ts";
import css from "./tasks.module.css";
import { findTask } from "./tasks.server.ts";

type Ids = { engagementId: string; taskId: string };

function idsOf(params: Partial<Ids>): Ids {
  const { engagementId, taskId } = params;
  if (!isId(engagementId) || !isId(taskId)) throw new Response(null, { status: 404 });
  return { engagementId, taskId };
}

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const ids = idsOf(params);
  const [task, participations, agreements] = await Promise.all([
    findTask(member, ids.engagementId, ids.taskId),
    listParticipations(member, { engagementId: ids.engagementId }),
    agreementNames(member, ids.engagementId),
  ]);
  if (!task) throw new Response(null, { status: 404 });
  const deeds = deedsFor(task);
  const asked = new URL(request.url).searchParams.get("goer");
  return {
    task,
    deeds,
    deed: deeds.find((deed) => deed === asked),
    partners: handsIn(participations, [task]),
    agreements,
    today: today(),
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const ids = idsOf(params);
  const form = await request.formData();
  const list = `/forloeb/${ids.engagementId}/aftaler/opgaver`;
  const done = await doDeed(member, ids.engagementId, ids.taskId, form);
  if (done === undefined) throw new Response(null, { status: 404 });
  if ("problems" in done) return data(done, { status: 422 });
  if (done.gone) return redirect(`${list}?fjernet=${done.gone}`);
  return redirect(`${list}/${ids.taskId}?${done.removed ? `fjernet=${done.removed}` : "gemt"}`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.task.text ?? "");

export default function TaskPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(taskPageText);
  const language = useLanguage();
  const { carriedBy } = useText(taskText);
  const { task, deeds, deed, today } = loaderData;
  const list = `/forloeb/${params.engagementId}/aftaler/opgaver`;
  const here = `${list}/${task.id}`;
  const day = (date: string) => formatDate(date, language, "day-year");
  const { now, later, endedOn } = task;
  const status = text.carriesNow(carriedBy(now), day(now.since));
  return (
    <>
      <Link to={list} className={css.back}>
        {text.back}
      </Link>
      <h2 className={css.task} dir="auto">
        {task.text}
      </h2>
      <p className={css.say}>{endedOn ? text.endedOn(day(endedOn)) : status}</p>
      {task.source && (
        <p className={css.say}>
          {text.takenOnAt}{" "}
          {task.sourceId ? (
            <Link to={`/moeder/${task.sourceId}/referat#${task.sourceKey}`}>{task.source}</Link>
          ) : (
            task.source
          )}
        </p>
      )}
      {endedOn && (
        <Form method="post">
          <Button look="quiet" name="do" value="again">
            {text.again}
          </Button>
        </Form>
      )}
      {later && !endedOn && (
        <div className={css.plan}>
          <p>{(later.from <= today ? text.planDue : text.plan)(carriedBy(later), day(later.from))}</p>
          {deed !== "nu" && (
            <Form method="post">
              <input type="hidden" name="plan" value={later.id} />
              <input type="hidden" name="since" value={today} />
              <Button look="quiet" name="do" value="nu">
                {later.carrier === "library" ? text.nowOurs : text.nowTheirs}
              </Button>
              <Button look="text" name="do" value="drop">
                {text.dropPlan}
              </Button>
            </Form>
          )}
        </div>
      )}
      <nav aria-label={text.doing} className={css.deeds} data-screen-only="">
        {deeds.map((one) => (
          <Link
            key={one}
            to={`${here}?goer=${one}`}
            aria-current={one === deed ? "true" : undefined}
            preventScrollReset
          >
            {text.deeds[one]}
          </Link>
        ))}
      </nav>
      {deed && (
        <div className={css.deed}>
          <DeedForm {...loaderData} deed={deed} here={here} refused={actionData} />
        </div>
      )}
      <TaskPeople task={task} />
      <TaskHistory task={task} />
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
