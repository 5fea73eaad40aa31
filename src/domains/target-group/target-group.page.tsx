import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/target-group.page.ts";
import { InsightLines } from "./insight-lines.tsx";
import { listInsights } from "./insights.server.ts";
import { listSharpenings, sharpen } from "./sharpenings.server.ts";
import { Sharpenings } from "./sharpenings.tsx";
import { useTargetGroup } from "./target-group.layout.tsx";
import css from "./target-group.module.css";
import { targetGroupText } from "./target-group.text.ts";
import { sharpeningSchema } from "./target-group.ts";
import type { Tie } from "./target-groups.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { targetGroupId } = params;
  if (!isId(targetGroupId)) throw new Response(null, { status: 404 });
  const [sharpenings, insights] = await Promise.all([
    listSharpenings(member, targetGroupId),
    listInsights(member, { targetGroupId }),
  ]);
  return {
    sharpenings,
    insights: insights.slice(0, 3),
    sentAs: newId(),
    draft: `skaerp:${targetGroupId}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { targetGroupId } = params;
  if (!isId(targetGroupId)) throw new Response(null, { status: 404 });
  const read = readForm(sharpeningSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await sharpen(member, targetGroupId, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/maalgrupper/${targetGroupId}?gemt`);
}

export default function TargetGroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(targetGroupText).page;
  const targetGroup = useTargetGroup();
  const { sharpenings, insights, sentAs, draft } = loaderData;
  const home = `/maalgrupper/${targetGroup.id}`;
  return (
    <div className={css.desk}>
      <div>
        <Section title={text.known}>
          {targetGroup.known ? (
            <p className={css.known}>{targetGroup.known}</p>
          ) : (
            <>
              <p>{text.nothingKnown}</p>
              <ButtonLink to={`${home}/ret`} look="quiet">
                {text.write}
              </ButtonLink>
            </>
          )}
          <Basis home={home} />
        </Section>
        <Sharpenings
          sharpenings={sharpenings}
          name={targetGroup.name}
          createdAt={targetGroup.createdAt}
          sentAs={sentAs}
          draft={draft}
          refused={actionData}
        />
      </div>
      <div>
        <Section
          title={text.newest}
          aside={insights.length > 0 && <Link to={`${home}/indsigter`}>{text.allInsights}</Link>}
        >
          <InsightLines insights={insights} />
          <p className={css.action}>
            <ButtonLink to={`/indsigter/ny?maalgruppe=${targetGroup.id}`} look="quiet">
              {text.newInsight}
            </ButtonLink>
          </p>
        </Section>
        <Belongs home={home} />
        <p className={css.action} data-screen-only="">
          <Link to={`/partnere/find?q=${encodeURIComponent(targetGroup.name)}`}>{text.wayToThem}</Link>
        </p>
      </div>
    </div>
  );
}

/** How much lies behind what is said, each number leading to what it counts. */
function Basis({ home }: { home: string }) {
  const { page: text, counts } = useText(targetGroupText);
  const { observations, interviews, drafts, commonPersonas, insights, id } = useTargetGroup();
  const found = [
    { count: observations, label: counts.observations, to: "/observationer" },
    { count: interviews, label: counts.interviews, to: "/observationer" },
    { count: drafts, label: counts.drafts, to: "/personaer" },
    { count: commonPersonas, label: counts.commonPersonas, to: "/personaer" },
    { count: insights, label: counts.insights, to: "/indsigter" },
  ].filter(({ count }) => count > 0);
  if (found.length === 0) {
    return (
      <p className={css.basis}>
        {text.noBasis} <Link to={`/observationer/ny?maalgruppe=${id}`}>{text.observe}</Link>
      </p>
    );
  }
  return (
    <ul className={css.basis} aria-label={text.basis}>
      {found.map(({ count, label, to }) => (
        <li key={label(1)}>
          <Link to={home + to}>{label(count)}</Link>
        </li>
      ))}
    </ul>
  );
}

function Belongs({ home }: { home: string }) {
  const text = useText(targetGroupText).page;
  const { engagements, communities, strategies, segment } = useTargetGroup();
  const nothing = engagements.length + communities.length + strategies.length === 0 && !segment;
  return (
    <Section title={text.belongs}>
      {nothing ? (
        <p>
          {text.nothingTied} <Link to={`${home}/ret`}>{text.tie}</Link>
        </p>
      ) : (
        <dl className={css.facts}>
          <Ties label={text.engagements} ties={engagements} to="/forloeb" />
          <Ties label={text.communities} ties={communities} to="/lokalsamfund" />
          <Ties label={text.strategies} ties={strategies} />
          {segment && (
            <>
              <dt>{text.segment}</dt>
              <dd>{segment}</dd>
            </>
          )}
        </dl>
      )}
    </Section>
  );
}

function Ties({ label, ties, to }: { label: string; ties: readonly Tie[]; to?: string }) {
  if (ties.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      {ties.map(({ id, name }) => (
        <dd key={id}>{to ? <Link to={`${to}/${id}`}>{name}</Link> : name}</dd>
      ))}
    </>
  );
}
