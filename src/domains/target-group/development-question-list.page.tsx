import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/development-question-list.page.ts";
import { developmentQuestionText } from "./development-question.text.ts";
import { DevelopmentQuestionLines } from "./development-question-lines.tsx";
import { listDevelopmentQuestions } from "./development-questions.server.ts";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import { listTargetGroups } from "./target-groups.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const targetGroupId = [asked.get("maalgruppe")].find(isId);
  const engagementId = [asked.get("forloeb")].find(isId);
  const [questions, targetGroups, engagements] = await Promise.all([
    listDevelopmentQuestions(member, { targetGroupId, engagementId }),
    listTargetGroups(member),
    listEngagements(member),
  ]);
  return {
    questions,
    targetGroupId: targetGroupId ?? "",
    engagementId: engagementId ?? "",
    targetGroups: targetGroups.map(({ id, name }) => ({ id, name })),
    engagements: engagements.map(({ id, name }) => ({ id, name })),
    line: principleOf("udviklingsspørgsmål", member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => developmentQuestionText[language].title);

export default function DevelopmentQuestionListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(developmentQuestionText);
  const insights = useText(insightText).list.title;
  const { questions, targetGroupId, engagementId, line } = loaderData;
  const narrowed = targetGroupId || engagementId;
  const head = { eyebrow: <Link to="/indsigter">{insights}</Link>, title: text.heading };
  if (questions.length === 0 && !narrowed) {
    return (
      <>
        <PageHead {...head} />
        <Empty
          title={text.empty}
          action={<ButtonLink to="/indsigter">{text.emptyAction}</ButtonLink>}
          line={line}
        >
          {text.emptyBody}
        </Empty>
      </>
    );
  }
  const chosen = [
    targetGroupId && `maalgruppe=${targetGroupId}`,
    engagementId && `forloeb=${engagementId}`,
  ].filter(Boolean);
  return (
    <>
      <PageHead {...head} lead={text.lead} />
      <Filter {...loaderData} />
      {questions.length === 0 ? (
        <p role="status">
          {text.notFound} <Link to="/udviklingsspoergsmaal">{text.all}</Link>
        </p>
      ) : (
        <DevelopmentQuestionLines
          questions={questions}
          printed={chosen.length > 0 ? `?${chosen.join("&")}` : ""}
        />
      )}
    </>
  );
}

function Filter(loaded: Route.ComponentProps["loaderData"]) {
  const text = useText(developmentQuestionText);
  const { targetGroups, engagements, targetGroupId, engagementId } = loaded;
  const select = (label: string, name: string, value: string, things: typeof targetGroups) => (
    <SelectField label={label} name={name} defaultValue={value}>
      <option value="">{text.all}</option>
      {things.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </SelectField>
  );
  return (
    <Form
      method="get"
      role="search"
      className={css.search}
      key={targetGroupId + engagementId}
      data-screen-only=""
    >
      {select(text.targetGroup, "maalgruppe", targetGroupId, targetGroups)}
      {select(text.engagement, "forloeb", engagementId, engagements)}
      <Button look="quiet">{text.show}</Button>
    </Form>
  );
}
