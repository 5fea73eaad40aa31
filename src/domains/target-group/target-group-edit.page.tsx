import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listStrategies } from "#domains/organisation/organisation.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/target-group-edit.page.ts";
import { listSegments } from "./segments.server.ts";
import { TargetGroupForm } from "./target-group.form.tsx";
import { targetGroupText } from "./target-group.text.ts";
import { targetGroupSchema } from "./target-group.ts";
import { findTargetGroup, removeTargetGroup, saveTargetGroup } from "./target-groups.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const targetGroup = isId(params.targetGroupId)
    ? await findTargetGroup(member, params.targetGroupId)
    : undefined;
  if (!targetGroup) throw new Response(null, { status: 404 });
  const [segments, strategies, engagements, communities] = await Promise.all([
    listSegments(member),
    listStrategies(member),
    listEngagements(member),
    listCommunities(member),
  ]);
  return {
    targetGroup,
    segments: segments.map(named),
    strategies: strategies.map(named),
    engagements: engagements.map(named),
    communities: communities.map(named),
    draft: `maalgruppe:${targetGroup.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { targetGroupId } = params;
  const notFound = () => new Response(null, { status: 404 });
  if (!isId(targetGroupId)) throw notFound();
  const form = await request.formData();
  if (form.get("do") === "remove") {
    if (!(await removeTargetGroup(member, targetGroupId))) throw notFound();
    return redirect(`/maalgrupper?fjernet=${targetGroupId}`);
  }
  const read = readForm(targetGroupSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await saveTargetGroup(member, read.value, targetGroupId))) throw notFound();
  return redirect(`/maalgrupper/${targetGroupId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) =>
    targetGroupText[language].page.editTitle(loaderData?.targetGroup.name ?? ""),
  );

export default function EditTargetGroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(targetGroupText);
  const { targetGroup, ...choices } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/maalgrupper/${targetGroup.id}`}>{targetGroup.name}</Link>}
        title={text.page.editTitle(targetGroup.name)}
      />
      <TargetGroupForm kept={targetGroup} {...choices} refused={actionData} />
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
