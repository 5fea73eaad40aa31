import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { listStrategies } from "#domains/organisation/organisation.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/target-group-new.page.ts";
import { listSegments } from "./segments.server.ts";
import { TargetGroupForm } from "./target-group.form.tsx";
import { targetGroupText } from "./target-group.text.ts";
import { targetGroupSchema } from "./target-group.ts";
import { saveTargetGroup } from "./target-groups.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const [segments, strategies, engagements, communities] = await Promise.all([
    listSegments(member),
    listStrategies(member),
    listEngagements(member),
    listCommunities(member),
  ]);
  const ids = (name: string) => asked.getAll(name).filter(isId);
  return {
    sentAs: newId(),
    // Where one came from is ticked from the start.
    kept: {
      name: "",
      known: "",
      segmentId: null,
      strategyIds: [],
      engagementIds: ids("forloeb"),
      communityIds: ids("sted"),
    },
    segments: segments.map(named),
    strategies: strategies.map(named),
    engagements: engagements.map(named),
    communities: communities.map(named),
    draft: `maalgruppe-ny:${member.id}`,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const read = readForm(targetGroupSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const id = await saveTargetGroup(member, read.value);
  if (!id) throw new Response(null, { status: 404 });
  return redirect(`/maalgrupper/${id}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => targetGroupText[language].page.newTitle);

export default function NewTargetGroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(targetGroupText);
  return (
    <>
      <PageHead eyebrow={<Link to="/maalgrupper">{text.list.title}</Link>} title={text.page.newTitle} />
      <TargetGroupForm {...loaderData} refused={actionData} />
    </>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
