import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/insight-list.page.ts";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import { strengths } from "./insight.ts";
import { InsightLines } from "./insight-lines.tsx";
import { listInsights } from "./insights.server.ts";
import { targetGroupText } from "./target-group.text.ts";
import { listTargetGroups } from "./target-groups.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const idIn = (name: string) => [asked.get(name)].find(isId);
  const chosen = {
    text: asked.get("ord")?.trim().slice(0, 100) || undefined,
    targetGroupId: idIn("maalgruppe"),
    communityId: idIn("sted"),
    engagementId: idIn("forloeb"),
    strength: strengths.find((one) => one === asked.get("styrke")),
    sort: asked.get("orden") === "styrke" ? ("strongest" as const) : undefined,
  };
  const [insights, targetGroups, communities, engagements] = await Promise.all([
    listInsights(member, chosen),
    listTargetGroups(member),
    listCommunities(member),
    listEngagements(member),
  ]);
  return {
    chosen,
    insights,
    targetGroups: targetGroups.map(named),
    communities: communities.map(named),
    engagements: engagements.map(named),
    line: principleOf("indsigter", member.language).line,
  };
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => insightText[language].list.title);

export default function InsightListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(insightText).list;
  const groups = useText(targetGroupText).list.title;
  const { insights, chosen, line } = loaderData;
  const narrowed = Object.values(chosen).some(Boolean);
  const ties = new URLSearchParams(
    [
      ["maalgruppe", chosen.targetGroupId],
      ["sted", chosen.communityId],
      ["forloeb", chosen.engagementId],
    ].filter((tie): tie is [string, string] => tie[1] !== undefined),
  );
  const begin = <ButtonLink to={`/indsigter/ny${ties.size > 0 ? `?${ties}` : ""}`}>{text.begin}</ButtonLink>;
  const head = { eyebrow: <Link to="/maalgrupper">{groups}</Link>, title: text.title };
  if (insights.length === 0 && !narrowed) {
    return (
      <>
        <PageHead {...head} />
        <Empty title={text.empty} action={begin} line={line}>
          {text.emptyBody}
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHead {...head} lead={text.lead} aside={begin} />
      <Unfold label={text.filter}>
        <Filter {...loaderData} />
      </Unfold>
      {narrowed && (
        <p>
          <Only {...loaderData} /> <Link to="/indsigter">{text.clear}</Link>
        </p>
      )}
      {insights.length === 0 ? (
        <p role="status">{text.notFound}</p>
      ) : (
        <InsightLines insights={insights} withTies />
      )}
      <p className={css.onwards}>
        <Link to="/udviklingsspoergsmaal">{text.questionsLink}</Link>
      </p>
    </>
  );
}

/** Says in a line what was chosen, so that the fields for it can stay folded. */
function Only({ chosen, targetGroups, communities, engagements }: Choice) {
  const all = useText(insightText);
  const language = useLanguage();
  const nameOf = (things: readonly Named[], id: string | undefined) =>
    things.filter((one) => one.id === id).map((one) => all.list.called(one.name));
  const { targetGroupId, communityId, engagementId, strength, text } = chosen;
  const names = [
    ...nameOf(targetGroups, targetGroupId),
    ...nameOf(communities, communityId),
    ...nameOf(engagements, engagementId),
    ...(strength ? [all.list.called(all.strengths[strength])] : []),
    ...(text ? [all.list.called(text)] : []),
  ];
  return names.length > 0 && all.list.only(joinNames(names, language));
}

type Choice = Pick<
  Route.ComponentProps["loaderData"],
  "chosen" | "targetGroups" | "communities" | "engagements"
>;
type Named = { id: string; name: string };

function Filter({ chosen, targetGroups, communities, engagements }: Choice) {
  const all = useText(insightText);
  const text = all.list;
  const select = (label: string, name: string, value: string | undefined, things: readonly Named[]) => (
    <SelectField label={label} name={name} defaultValue={value ?? ""}>
      <option value="">{text.all}</option>
      {things.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </SelectField>
  );
  return (
    <Form method="get" role="search" className={css.filter} key={JSON.stringify(chosen)}>
      <TextField label={text.search} name="ord" type="search" defaultValue={chosen.text} />
      {select(text.targetGroup, "maalgruppe", chosen.targetGroupId, targetGroups)}
      {select(text.community, "sted", chosen.communityId, communities)}
      {select(text.engagement, "forloeb", chosen.engagementId, engagements)}
      {select(
        text.strength,
        "styrke",
        chosen.strength,
        strengths.map((one) => ({ id: one, name: all.strengths[one] })),
      )}
      <SelectField
        label={text.sort}
        name="orden"
        defaultValue={chosen.sort === "strongest" ? "styrke" : ""}
        options={[
          { value: "", label: text.newest },
          { value: "styrke", label: text.strongest },
        ]}
      />
      <Button look="quiet">{text.show}</Button>
    </Form>
  );
}
