import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { municipalities } from "#domains/access/municipality.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { WideTable } from "#ui/wide-table.tsx";
import type { Route } from "./+types/map.page.ts";
import { type CommunityLine, listCommunities } from "./communities.server.ts";
import { communityText } from "./community.text.ts";
import { mapText } from "./map.text.ts";
import { MapFigure } from "./place-map.tsx";
import { sayPosition } from "./place-words.ts";
import { isPlaced, viewOfAll } from "./position.ts";
import { tileSource } from "./tiles.server.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { communities: await listCommunities(memberOf(context)), tiles: tileSource() };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => mapText[language].title);

/** Every place of the house where it lies, and the same as a table. */
export default function MapPage({ loaderData }: Route.ComponentProps) {
  const text = useText(mapText);
  const { list } = useText(communityText);
  const { communities, tiles } = loaderData;
  const places = communities.filter(isPlaced);
  const back = <Link to="/lokalsamfund">{list.title}</Link>;
  if (places.length === 0)
    return (
      <>
        <PageHead eyebrow={back} title={text.title} />
        <Empty title={text.empty} action={<ButtonLink to="/lokalsamfund">{text.list}</ButtonLink>}>
          {text.emptyBody}
        </Empty>
      </>
    );
  return (
    <>
      <PageHead eyebrow={back} title={text.title} lead={text.lead} />
      <MapFigure places={places} view={viewOfAll(places)} tiles={tiles}>
        <PlaceTable communities={communities} />
      </MapFigure>
    </>
  );
}

function PlaceTable({ communities }: { communities: readonly CommunityLine[] }) {
  const text = useText(mapText);
  const language = useLanguage();
  const number = (value: number | null, unit = "") =>
    value === null ? text.unknown : formatNumber(value, language) + unit;
  const where = (code: string) => municipalities.find((one) => one.code === code)?.name ?? text.unknown;
  return (
    <WideTable label={text.table}>
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.place}</th>
            <th scope="col">{text.municipality}</th>
            <th scope="col">{text.residents}</th>
            <th scope="col">{text.distance}</th>
            <th scope="col">{text.position}</th>
          </tr>
        </thead>
        <tbody>
          {communities.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to={`/lokalsamfund/${one.id}`}>{one.name}</Link>
              </th>
              <td>{where(one.municipalityCode)}</td>
              <td>{number(one.population)}</td>
              <td>{number(one.distance, " km")}</td>
              <td>
                {isPlaced(one) ? (
                  sayPosition(one, language)
                ) : (
                  <Link to={`/lokalsamfund/${one.id}/placering`}>
                    {text.putOn}
                    <span className="visually-hidden">: {one.name}</span>
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
