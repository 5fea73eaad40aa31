import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { Note } from "#ui/note.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/insight-new.page.ts";
import { addEvidence } from "./evidence.server.ts";
import { InsightForm } from "./insight.form.tsx";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import { insightSchema } from "./insight.ts";
import { beginningOf } from "./insight-beginning.server.ts";
import { saveInsight } from "./insights.server.ts";
import { listTargetGroups } from "./target-groups.server.ts";

/**
 * What the address says of where one came from: `maalgruppe`, `sted` and `forloeb` are ids, `belaeg` is the key of
 * what gave the thought: `observation:…`, `answer:…`, `figure:…` (evidence-offer.ts), and `persona` and `traek` are
 * the ids of a persona and of the trait of it that did.
 */
function cameFrom(request: Request) {
  const asked = new URL(request.url).searchParams;
  const idIn = (name: string) => [asked.get(name)].find(isId) ?? null;
  return {
    ties: {
      targetGroupId: idIn("maalgruppe"),
      communityId: idIn("sted"),
      engagementId: idIn("forloeb"),
    },
    thought: { key: asked.get("belaeg") ?? "", personaId: idIn("persona"), traitId: idIn("traek") },
  };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { ties, thought } = cameFrom(request);
  const [targetGroups, communities, engagements, { sentence, offers }] = await Promise.all([
    listTargetGroups(member),
    listCommunities(member),
    listEngagements(member),
    beginningOf(member, ties, thought),
  ]);
  // With one target group in the forløb or the place, it is that one.
  const likely =
    ties.engagementId || ties.communityId
      ? await listTargetGroups(member, {
          engagementId: ties.engagementId ?? undefined,
          communityId: ties.communityId ?? undefined,
        })
      : [];
  return {
    sentAs: newId(),
    kept: {
      sentence,
      ...ties,
      targetGroupId: ties.targetGroupId ?? (likely.length === 1 ? (likely[0]?.id ?? null) : null),
    },
    offers: offers.map(({ key, text, about }) => ({ key, text, about })),
    targetGroups: targetGroups.map(named),
    communities: communities.map(named),
    engagements: engagements.map(named),
    // What came from a trait or an observation is not met by what was begun somewhere else.
    draft: ["indsigt-ny", thought.key, thought.traitId, member.id].filter(Boolean).join(":"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const read = readForm(insightSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const id = await saveInsight(member, read.value);
  if (!id) throw new Response(null, { status: 404 });
  const { ties, thought } = cameFrom(request);
  const { offers } = await beginningOf(member, ties, thought);
  if (offers.length > 0)
    await addEvidence(
      member,
      id,
      offers.map(({ row }) => row),
    );
  return redirect(`/indsigter/${id}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => insightText[language].page.newTitle);

export default function NewInsightPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(insightText);
  const { offers, ...form } = loaderData;
  return (
    <>
      <PageHead eyebrow={<Link to="/indsigter">{text.list.title}</Link>} title={text.page.newTitle} />
      {offers.length > 0 && (
        <div className={css.slip}>
          <p className={css.soft}>{text.page.from}</p>
          {offers.map((offer) => (
            <Note key={offer.key} by={offer.about}>
              {offer.text}
            </Note>
          ))}
        </div>
      )}
      <InsightForm {...form} refused={actionData} />
    </>
  );
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
