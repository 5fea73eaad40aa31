import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/target-group-insights.page.ts";
import { developmentQuestionText } from "./development-question.text.ts";
import { DevelopmentQuestionLines } from "./development-question-lines.tsx";
import { listDevelopmentQuestions } from "./development-questions.server.ts";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import { InsightLines } from "./insight-lines.tsx";
import { listInsights } from "./insights.server.ts";
import { useTargetGroup } from "./target-group.layout.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { targetGroupId } = params;
  if (!isId(targetGroupId)) throw new Response(null, { status: 404 });
  const [insights, questions] = await Promise.all([
    listInsights(member, { targetGroupId }),
    listDevelopmentQuestions(member, { targetGroupId }),
  ]);
  return { insights, questions };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => insightText[language].list.title);

export default function TargetGroupInsightsPage({ loaderData }: Route.ComponentProps) {
  const text = useText(insightText).list;
  const asking = useText(developmentQuestionText);
  const { id } = useTargetGroup();
  const { insights, questions } = loaderData;
  const begin = (look: "plain" | "quiet") => (
    <ButtonLink to={`/indsigter/ny?maalgruppe=${id}`} look={look}>
      {text.begin}
    </ButtonLink>
  );
  if (insights.length === 0) {
    return (
      <Empty title={text.empty} action={begin("plain")}>
        {text.emptyBody}
      </Empty>
    );
  }
  return (
    <>
      <InsightLines insights={insights} />
      <p className={css.action}>{begin("quiet")}</p>
      {questions.length > 0 && (
        <Section title={asking.title}>
          <DevelopmentQuestionLines questions={questions} printed={`?maalgruppe=${id}`} />
        </Section>
      )}
    </>
  );
}
