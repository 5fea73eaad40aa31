import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/insight-edit.page.ts";
import { InsightForm } from "./insight.form.tsx";
import { insightText } from "./insight.text.ts";
import { insightSchema } from "./insight.ts";
import { findInsight, removeInsight, saveInsight } from "./insights.server.ts";
import { listTargetGroups } from "./target-groups.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const insight = isId(params.insightId) ? await findInsight(member, params.insightId) : undefined;
  if (!insight) throw new Response(null, { status: 404 });
  const [targetGroups, communities, engagements] = await Promise.all([
    listTargetGroups(member),
    listCommunities(member),
    listEngagements(member),
  ]);
  return {
    kept: insight,
    targetGroups: targetGroups.map(named),
    communities: communities.map(named),
    engagements: engagements.map(named),
    draft: `indsigt:${insight.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { insightId } = params;
  const notFound = () => new Response(null, { status: 404 });
  if (!isId(insightId)) throw notFound();
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removeInsight(member, insightId))) throw notFound();
    return redirect(`/indsigter?fjernet=${insightId}`);
  }
  const read = readForm(insightSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveInsight(member, read.value, insightId))) throw notFound();
  return redirect(`/indsigter/${insightId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => insightText[language].page.editTitle);

export default function EditInsightPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(insightText);
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/indsigter/${loaderData.kept.id}`}>{loaderData.kept.sentence}</Link>}
        title={text.page.editTitle}
      />
      <InsightForm {...loaderData} refused={actionData} />
      <Section title={text.fields.remove}>
        <Form method="post">
          <p>{text.fields.removeAbout}</p>
          <Button look="danger" name="do" value="remove">
            {text.fields.remove}
          </Button>
        </Form>
      </Section>
    </>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
