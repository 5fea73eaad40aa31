import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/community.page.ts";
import { Analysis } from "./analysis.tsx";
import { useCommunity } from "./community.layout.tsx";
import css from "./community.module.css";
import { communityText } from "./community.text.ts";
import type { Measure } from "./figure.ts";
import { listFigures } from "./figures.server.ts";
import { listUse } from "./library-use.server.ts";
import { mapText } from "./map.text.ts";
import { isPlaced } from "./position.ts";
import { listRegisters } from "./registers.server.ts";
import { tileSource } from "./tiles.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  const [figures, registers, use, engagements] = await Promise.all([
    listFigures(member, params.communityId),
    listRegisters(member, params.communityId),
    listUse(member, params.communityId),
    listEngagements(member),
  ]);
  return {
    figures,
    registers,
    use,
    tiles: tileSource(),
    engagements: engagements.map(({ id, name, question, places }) => ({ id, name, question, places })),
  };
}

export default function CommunityPage({ loaderData }: Route.ComponentProps) {
  const text = useText(communityText).page;
  const maps = useText(mapText);
  const community = useCommunity();
  const { engagements, ...known } = loaderData;
  const same = (place: string) => place.toLowerCase() === community.name.toLowerCase();
  const here = engagements.filter((one) => one.places.some(same));
  // The way there is more to think of than where it ended.
  const insightFrom = (measure: Measure, years: number) => {
    const key = `figure:${community.id}:${measure}${years > 1 ? "-trend" : ""}`;
    return `/indsigter/ny?${new URLSearchParams({ sted: community.id, belaeg: key })}`;
  };
  const document = (format: string) => `/lokalsamfund/${community.id}/analyse/${format}`;
  return (
    <>
      <Analysis
        {...community}
        {...known}
        underCount={(measure, years) => (
          <p className={css.under} data-screen-only="">
            <Link to={insightFrom(measure, years)} aria-label={`${text.makeInsight}: ${text[measure]}`}>
              {text.makeInsight}
            </Link>
          </p>
        )}
        placing={
          <Link to={`/lokalsamfund/${community.id}/placering`} data-screen-only="">
            {isPlaced(community) ? maps.move : maps.putOn}
          </Link>
        }
      />
      {here.length > 0 && (
        <Section title={text.forloeb}>
          <Lines>
            {here.map((one) => (
              <Line key={one.id} small={one.question}>
                <Link to={`/forloeb/${one.id}`}>{one.name}</Link>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      <Section title={text.onwards}>
        <Lines>
          <Line small={text.targetGroupsAbout}>
            <Link to={`/maalgrupper?sted=${community.id}`}>{text.targetGroups}</Link>
          </Line>
          <Line small={text.observationsAbout}>
            <Link to={`/observationer?sted=${community.id}`}>{text.observations}</Link>
          </Line>
          <Line small={text.insightsAbout}>
            <Link to={`/indsigter?sted=${community.id}`}>{text.insights}</Link>
          </Line>
          <Line small={text.outingsAbout}>
            <Link to={`/ud-af-huset?sted=${community.id}`}>{text.outings}</Link>
          </Line>
        </Lines>
      </Section>
      <p data-screen-only="">
        <a href={document("pdf")}>{text.print}</a> · <a href={document("docx")}>{text.word}</a>
      </p>
    </>
  );
}
