import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { municipalities } from "#domains/access/municipality.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { formatNumber } from "#ui/number.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/community-list.page.ts";
import { listCommunities } from "./communities.server.ts";
import { communityText } from "./community.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const member = memberOf(context);
  return {
    communities: await listCommunities(member),
    line: principleOf("lokalsamfund", member.language).line,
  };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => communityText[language].list.title);

export default function CommunityListPage({ loaderData }: Route.ComponentProps) {
  const all = useText(communityText);
  const text = all.list;
  const language = useLanguage();
  const { communities, line } = loaderData;
  const begin = <ButtonLink to="/lokalsamfund/nyt">{text.begin}</ButtonLink>;
  if (communities.length === 0) {
    return (
      <>
        <PageHead title={text.title} />
        <Empty title={text.empty} action={begin} line={line}>
          {text.emptyBody}
        </Empty>
      </>
    );
  }
  const where = (code: string) => municipalities.find((one) => one.code === code)?.name;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} aside={begin} />
      <Lines>
        {communities.map((one) => (
          <Line
            key={one.id}
            small={[all.kinds[one.kind], where(one.municipalityCode)].filter(Boolean).join(" · ")}
            aside={
              one.population === null ? text.noFigure : text.residents(formatNumber(one.population, language))
            }
          >
            <Link to={`/lokalsamfund/${one.id}`}>{one.name}</Link>
          </Line>
        ))}
      </Lines>
      <p>
        <Link to="/lokalsamfund/kort">{text.map}</Link>
      </p>
    </>
  );
}
