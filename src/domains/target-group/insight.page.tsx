import { data, Link, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/insight.page.ts";
import { developmentQuestionSchema } from "./development-question.ts";
import {
  listDevelopmentQuestions,
  removeDevelopmentQuestion,
  saveDevelopmentQuestion,
} from "./development-questions.server.ts";
import { DevelopmentQuestions } from "./development-questions.tsx";
import { listEvidence, removeEvidence, turnEvidence } from "./evidence.server.ts";
import { evidenceText } from "./evidence.text.ts";
import { EvidenceLines } from "./evidence-lines.tsx";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import { judgementSchema, weigh } from "./insight.ts";
import { InsightStrength } from "./insight-strength.tsx";
import { findInsight, judgeInsight } from "./insights.server.ts";
import { listSharpenings } from "./sharpenings.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const insight = isId(params.insightId) ? await findInsight(member, params.insightId) : undefined;
  if (!insight) throw new Response(null, { status: 404 });
  const [evidence, questions, sharpenings] = await Promise.all([
    listEvidence(member, insight.id),
    listDevelopmentQuestions(member, { insightId: insight.id }),
    insight.targetGroupId ? listSharpenings(member, insight.targetGroupId) : [],
  ]);
  return {
    insight,
    evidence,
    questions,
    // A question may still call the people what they were called before.
    targetGroupNames: insight.targetGroup
      ? [insight.targetGroup, ...sharpenings.map((one) => one.before)]
      : [],
    sentAs: newId(),
    draft: `${insight.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { insightId } = params;
  const notFound = () => new Response(null, { status: 404 });
  if (!isId(insightId)) throw notFound();
  const form = await request.formData();
  const here = `/indsigter/${insightId}`;
  const idOf = (name: string): string | undefined => {
    const id = form.get(name);
    if (id === null) return undefined;
    if (!isId(id)) throw notFound();
    return id;
  };
  const [evidenceId, questionId] = [idOf("evidenceId"), idOf("questionId")];
  switch (form.get("do")) {
    case "judge": {
      const read = readForm(judgementSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: "judge" }, { status: 422 });
      if (!(await judgeInsight(member, insightId, read.value))) throw notFound();
      return redirect(`${here}?gemt`);
    }
    case "turn-for":
    case "turn-against": {
      const against = form.get("do") === "turn-against";
      if (!evidenceId || !(await turnEvidence(member, insightId, evidenceId, against))) throw notFound();
      return redirect(`${here}?ret&gemt`);
    }
    case "remove-evidence": {
      if (!evidenceId || !(await removeEvidence(member, insightId, evidenceId))) throw notFound();
      return redirect(`${here}?ret&fjernet=${evidenceId}`);
    }
    case "remove-question": {
      if (!questionId || !(await removeDevelopmentQuestion(member, insightId, questionId))) throw notFound();
      return redirect(`${here}?fjernet=${questionId}`);
    }
    default: {
      const read = readForm(developmentQuestionSchema, form, member.language);
      if (isProblems(read)) return data({ ...read, at: questionId ?? "question" }, { status: 422 });
      if (!(await saveDevelopmentQuestion(member, insightId, read.value, questionId))) throw notFound();
      return redirect(`${here}?gemt#spoerg`);
    }
  }
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.insight.sentence ?? "");

export default function InsightPage({ loaderData, actionData }: Route.ComponentProps) {
  const { insight, evidence, questions, targetGroupNames, sentAs, draft } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  return (
    <>
      <Head insight={insight} />
      <div className={css.desk}>
        <div className={css.main}>
          <RestsOn insightId={insight.id} evidence={evidence} />
        </div>
        <div className={css.side}>
          <InsightStrength
            insight={insight}
            weight={weigh(evidence)}
            draft={`vurdering:${draft}`}
            refused={refusedAt("judge")}
          />
        </div>
        <div className={css.main}>
          <DevelopmentQuestions
            questions={questions}
            targetGroupNames={targetGroupNames}
            sentAs={sentAs}
            draft={`spoergsmaal:${draft}`}
            refusedAt={refusedAt}
          />
        </div>
      </div>
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

function Head({ insight }: Pick<Loaded, "insight">) {
  const text = useText(insightText);
  const language = useLanguage();
  const ties = [
    { to: "/indsigter", name: text.list.title },
    insight.targetGroupId && { to: `/maalgrupper/${insight.targetGroupId}`, name: insight.targetGroup },
    insight.communityId && { to: `/lokalsamfund/${insight.communityId}`, name: insight.community },
    insight.engagementId && { to: `/forloeb/${insight.engagementId}`, name: insight.engagement },
  ].filter((tie) => tie !== null && tie !== "");
  return (
    <PageHead
      eyebrow={ties.map(({ to, name }, at) => (
        <span key={to}>
          {at > 0 && " · "}
          <Link to={to}>{name}</Link>
        </span>
      ))}
      title={insight.sentence}
      aside={
        <>
          {text.page.by(insight.by, formatDate(insight.createdAt, language, "day-year"))}
          <br />
          <Link to={`/indsigter/${insight.id}/ret`}>{text.page.edit}</Link>
        </>
      }
    />
  );
}

function RestsOn({ insightId, evidence }: Pick<Loaded, "evidence"> & { insightId: string }) {
  const text = useText(evidenceText);
  const [asked] = useSearchParams();
  const mending = asked.has("ret");
  const mend = mending ? (
    <Link to="?" preventScrollReset>
      {text.done}
    </Link>
  ) : (
    <Link to="?ret" preventScrollReset>
      {text.edit}
    </Link>
  );
  const against = evidence.filter((one) => one.against);
  const supporting = evidence.filter((one) => !one.against);
  return (
    <Section title={text.title} aside={evidence.length > 0 && mend}>
      {evidence.length === 0 && <p>{text.none}</p>}
      {supporting.length > 0 && <EvidenceLines evidence={supporting} label={text.title} mending={mending} />}
      {against.length > 0 && (
        <>
          <h3 className={css.against}>{text.against}</h3>
          <EvidenceLines evidence={against} label={text.against} mending={mending} />
        </>
      )}
      <p className={css.action}>
        <ButtonLink to={`/indsigter/${insightId}/belaeg`} look={evidence.length === 0 ? "plain" : "quiet"}>
          {evidence.length === 0 ? text.first : text.add}
        </ButtonLink>
      </p>
    </Section>
  );
}
