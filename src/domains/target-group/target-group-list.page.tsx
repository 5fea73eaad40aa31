import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/target-group-list.page.ts";
import css from "./target-group.module.css";
import { targetGroupText } from "./target-group.text.ts";
import { listTargetGroups, type TargetGroupLine } from "./target-groups.server.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const search = asked.get("ord")?.trim().slice(0, 100) ?? "";
  const [forloeb, sted] = [asked.get("forloeb"), asked.get("sted")];
  const [engagement, community] = await Promise.all([
    isId(forloeb) ? findEngagement(member, forloeb) : undefined,
    isId(sted) ? findCommunity(member, sted) : undefined,
  ]);
  return {
    search,
    engagement: engagement && { id: engagement.id, name: engagement.name },
    community: community && { id: community.id, name: community.name },
    targetGroups: await listTargetGroups(member, {
      text: search,
      engagementId: engagement?.id,
      communityId: community?.id,
    }),
    line: principleOf("målgrupper", member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => targetGroupText[language].list.title);

/** More than one sees at a glance, and a search helps. */
const many = 8;

export default function TargetGroupListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(targetGroupText).list;
  const { targetGroups, search, engagement, community, line } = loaderData;
  const narrowed = engagement ?? community;
  const tied = engagement ? `?forloeb=${engagement.id}` : community ? `?sted=${community.id}` : "";
  const begin = <ButtonLink to={`/maalgrupper/ny${tied}`}>{text.begin}</ButtonLink>;
  if (targetGroups.length === 0 && !search && !narrowed) {
    return (
      <>
        <PageHead title={text.title} />
        <Empty title={text.empty} action={begin} line={line}>
          {text.emptyBody}
        </Empty>
        <p className={css.onwards}>
          <Link to="/observationer">{text.observations}</Link>
          <Link to="/maalgrupper/segmenter">{text.segments}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead
        eyebrow={
          engagement ? (
            <Link to={`/forloeb/${engagement.id}`}>{engagement.name}</Link>
          ) : community ? (
            <Link to={`/lokalsamfund/${community.id}`}>{community.name}</Link>
          ) : undefined
        }
        title={text.title}
        lead={
          engagement ? text.inForloeb(engagement.name) : community ? text.inPlace(community.name) : text.lead
        }
        aside={begin}
      />
      {(targetGroups.length > many || search) && (
        <Form method="get" role="search" className={css.search}>
          {engagement && <input type="hidden" name="forloeb" value={engagement.id} />}
          {community && <input type="hidden" name="sted" value={community.id} />}
          <TextField label={text.search} name="ord" type="search" defaultValue={search} />
          <Button look="quiet">{text.searchButton}</Button>
        </Form>
      )}
      {targetGroups.length === 0 && <p role="status">{search ? text.notFound : text.noneHere}</p>}
      <Lines>
        {targetGroups.map((group) => (
          <GroupLine key={group.id} group={group} />
        ))}
      </Lines>
      <p className={css.onwards}>
        {(search || narrowed) && <Link to="/maalgrupper">{text.all}</Link>}
        <Link to="/observationer">{text.observations}</Link>
        <Link to="/indsigter">{text.insights}</Link>
        <Link to="/udviklingsspoergsmaal">{text.questions}</Link>
        <Link to="/maalgrupper/segmenter">{text.segments}</Link>
      </p>
    </>
  );
}

function GroupLine({ group }: { group: TargetGroupLine }) {
  const { list: text, counts } = useText(targetGroupText);
  const { firstName, segment, observations, interviews, insights } = group;
  const known = [
    observations > 0 && counts.observations(observations),
    interviews > 0 && counts.interviews(interviews),
    insights > 0 && counts.insights(insights),
  ].filter(Boolean);
  return (
    <Line
      small={[firstName && text.before(firstName), segment].filter(Boolean).join(" · ")}
      aside={known.length > 0 ? known.join(" · ") : text.nothingYet}
    >
      <Link to={`/maalgrupper/${group.id}`} className={css.name}>
        {group.name}
      </Link>
    </Line>
  );
}
