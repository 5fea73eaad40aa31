import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { today } from "#ui/dates.ts";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/tasks.page.ts";
import { readLibraryGrowth } from "./anchoring.server.ts";
import { anchoringText } from "./anchoring.text.ts";
import { anchoringOf } from "./anchoring.ts";
import { AnchoringCurve } from "./anchoring-line.tsx";
import { TaskForm } from "./task.form.tsx";
import { taskText } from "./task.text.ts";
import { settlingSchema, taskSchema } from "./task.ts";
import { agreementNames } from "./task-agreements.server.ts";
import { settlePlan } from "./task-carryings.server.ts";
import { handsIn } from "./task-hands.ts";
import { EndedTasks, TasksOf } from "./task-list.tsx";
import css from "./tasks.module.css";
import { listTasks, saveTask } from "./tasks.server.ts";
import { suggestionKeys, tasksPageText } from "./tasks-page.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const [engagement, all, participations, agreements, growth] = await Promise.all([
    findEngagement(member, engagementId),
    listTasks(member, { engagementId }),
    listParticipations(member, { engagementId }),
    agreementNames(member, engagementId),
    readLibraryGrowth(member, [engagementId]),
  ]);
  if (!engagement) throw new Response(null, { status: 404 });
  const tasks = all.filter(({ endedOn }) => endedOn === null);
  const texts = new Set(tasks.map(({ text }) => text.toLocaleLowerCase("da")));
  const { suggested } = tasksPageText[member.language];
  return {
    library: tasks.filter(({ now }) => now.carrier === "library"),
    local: tasks.filter(({ now }) => now.carrier !== "library"),
    ended: all.filter(({ endedOn }) => endedOn !== null),
    anchoring: anchoringOf(all, today()),
    growth: growth.get(engagementId) ?? null,
    suggestions: suggestionKeys.filter((key) => !texts.has(suggested[key].toLocaleLowerCase("da"))),
    partners: handsIn(participations, all),
    agreements,
    today: today(),
    sentAs: newId(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const saved = redirect(`/forloeb/${engagementId}/aftaler/opgaver?gemt`);
  const { refused } = taskText[member.language];
  if (form.get("do") === "settle") {
    const [taskId, carryingId] = [form.get("task"), form.get("plan")];
    if (!isId(taskId) || !isId(carryingId)) throw new Response(null, { status: 404 });
    const settling = settlingSchema.parse({ since: today() });
    const settled = await settlePlan(member, engagementId, taskId, carryingId, settling);
    if (!("saved" in settled)) throw new Response(null, { status: 404 });
    return saved;
  }
  const suggestion = suggestionKeys.find((key) => key === form.get("suggestion"));
  if (suggestion) {
    form.set("text", tasksPageText[member.language].suggested[suggestion]);
    form.set("carriedBy", "library");
  }
  const read = readForm(taskSchema, form, member.language, refused);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveTask(member, engagementId, read.value))) throw new Response(null, { status: 404 });
  return saved;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => tasksPageText[language].title);

export default function TasksPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(tasksPageText);
  const curve = useText(anchoringText);
  const { library, local, ended, anchoring, growth, today } = loaderData;
  const here = `/forloeb/${params.engagementId}/aftaler/opgaver`;
  const form = (
    <TaskForm
      key={loaderData.sentAs}
      {...loaderData}
      toRoom={`/forloeb/${params.engagementId}/partnere`}
      refused={actionData}
    />
  );
  if (!anchoring) {
    return (
      <>
        <Empty title={text.empty} action={form}>
          {text.emptyAbout}
        </Empty>
        <Section title={text.suggestions}>
          <Suggestions suggestions={loaderData.suggestions} sentAs={loaderData.sentAs} />
        </Section>
      </>
    );
  }
  return (
    <>
      <h2 className={css.title}>{text.title}</h2>
      <p className={css.say}>{curve.sentence(anchoring)}</p>
      {growth && (
        <p className={css.growth}>
          {curve.grown(growth, 4)} {curve.grownQuestion}
        </p>
      )}
      <div className={css.around}>
        <div className={css.hands}>
          <Section title={text.library}>
            <TasksOf tasks={library} here={here} today={today} nothing={text.nothingLibrary} />
          </Section>
          <Section title={text.local}>
            <TasksOf tasks={local} here={here} today={today} nothing={text.nothingLocal} />
          </Section>
        </div>
      </div>
      <Section title={text.add}>
        {form}
        {loaderData.suggestions.length > 0 && (
          <Unfold label={text.moreSuggestions}>
            <Suggestions suggestions={loaderData.suggestions} sentAs={loaderData.sentAs} />
          </Unfold>
        )}
      </Section>
      <AnchoringCurve anchoring={anchoring} today={today} />
      {ended.length > 0 && <EndedTasks tasks={ended} here={here} />}
      <p className={css.print} data-screen-only="">
        <a href={`${here}/udskrift/pdf`}>{text.print.pdf}</a>
        {" · "}
        <a href={`${here}/udskrift/docx`}>{text.print.docx}</a>
        {" · "}
        <a href={`${here}/udskrift/xlsx`}>{text.print.xlsx}</a>
        {" · "}
        <a href={`${here}/udskrift/csv`}>{text.print.csv}</a>
      </p>
    </>
  );
}

function Suggestions({
  suggestions,
  sentAs,
}: Pick<Route.ComponentProps["loaderData"], "suggestions" | "sentAs">) {
  const text = useText(tasksPageText);
  return (
    <Form method="post" className={css.suggestions}>
      <p>{text.suggestionsAbout}</p>
      <input type="hidden" name="sentAs" value={sentAs} />
      <div>
        {suggestions.map((key) => (
          <Button key={key} look="quiet" name="suggestion" value={key}>
            <span className="visually-hidden">{text.take} </span>
            {text.suggested[key]}
          </Button>
        ))}
      </div>
    </Form>
  );
}
