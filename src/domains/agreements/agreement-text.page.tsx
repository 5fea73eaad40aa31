import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/agreement-text.page.ts";
import { useAgreement } from "./agreement.layout.tsx";
import css from "./agreement.module.css";
import { emptyTerms, expectationKeys, termOf, versionSchema } from "./agreement.ts";
import type { Laid } from "./agreement-state.ts";
import { listAgreementVersions, saveVersion } from "./agreement-versions.server.ts";
import { walkText } from "./agreement-walk.text.ts";
import { readExpectations } from "./expectations.server.ts";
import { TaskLines } from "./task-lines.tsx";
import { listTasks } from "./tasks.server.ts";
import { VersionForm } from "./version.form.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { agreementId } = params;
  const sight = isId(agreementId) ? await readExpectations(member, agreementId) : undefined;
  if (!sight) throw new Response(null, { status: 404 });
  const [versions, tasks] = await Promise.all([
    listAgreementVersions(member, agreementId),
    listTasks(member, { agreementId }),
  ]);
  const [newest] = versions;
  const found = sight.laid ?? [];
  return {
    compared: sight.laid !== null,
    basedOn: newest?.number ?? 0,
    terms: newest?.terms ?? suggestedBy(found),
    suggested: !newest && found.some(({ words }) => words),
    staysUntil: newest?.staysUntil ?? null,
    followUpOn: newest?.followUpOn ?? null,
    tasks: tasks
      .filter(({ endedOn }) => endedOn === null)
      .map(({ text, now, later }) => ({ text, now, later })),
    /** What the two found about who does what, until it has become tasks. */
    work: found.flatMap(({ question, words }) =>
      (question === "ours" || question === "yours") && words ? [words] : [],
    ),
    draft: `aftale-tekst:${agreementId}:${member.id}`,
  };
}

/** The words found for a question, as the beginning of the term it belongs to. */
function suggestedBy(laid: readonly Laid[]) {
  const terms = { ...emptyTerms };
  for (const key of expectationKeys) {
    const term = termOf[key];
    const words = laid.find(({ question }) => question === key)?.words;
    if (term && words) terms[term] = words;
  }
  return terms;
}

type Refused = Problems & { changed?: true };

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, agreementId } = params;
  if (!isId(agreementId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const read = readForm(versionSchema, form, member.language);
  if (isProblems(read)) return data<Refused>(read, { status: 422 });
  const saved = await saveVersion(member, agreementId, read.value);
  if (!("refused" in saved)) return redirect(`/forloeb/${engagementId}/aftaler/${agreementId}?gemt`);
  if (saved.refused !== "changed") throw new Response(null, { status: 404 });
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  return data<Refused>({ problems: {}, typed, changed: true }, { status: 422 });
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => walkText[language].walk.text);

/** One agreed text, written from what the two found (V3B.5). Each saving is a new version. */
export default function AgreementTextPage({ loaderData, actionData }: Route.ComponentProps) {
  const { text, walk } = useText(walkText);
  const agreement = useAgreement();
  const { compared, tasks, work, suggested } = loaderData;
  const forloeb = `/forloeb/${agreement.engagementId}/aftaler`;
  if (!compared)
    return (
      <p className={css.lead}>
        {text.alone} <Link to={`${forloeb}/${agreement.id}/svar`}>{walk.answers}</Link>
      </p>
    );
  return (
    <>
      <p className={css.lead}>
        {text.lead} {suggested && text.suggested}
      </p>
      {actionData?.changed && (
        <p className={css.notice} role="alert">
          {text.changed} <Link to={`${forloeb}/${agreement.id}/udgaver`}>{text.see}</Link>
        </p>
      )}
      <Section title={text.tasks} aside={<Link to={`${forloeb}/opgaver`}>{text.tasksAdd}</Link>}>
        {tasks.length > 0 ? <TaskLines tasks={tasks} label={text.tasks} /> : <p>{text.tasksNone}</p>}
        {tasks.length === 0 && work.length > 0 && (
          <>
            <p className={css.soft}>{text.tasksFound}</p>
            {work.map((words) => (
              <p key={words} className={css.found} dir="auto">
                {words}
              </p>
            ))}
          </>
        )}
      </Section>
      <VersionForm {...loaderData} refused={actionData} />
    </>
  );
}
