import { Form, Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { isId } from "#platform/database/id.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/compare.page.ts";
import { findCommunity, listCommunities } from "./communities.server.ts";
import { useCommunity } from "./community.layout.tsx";
import { comparisonText } from "./comparison.text.ts";
import { type Comparable, pairOf } from "./comparison.ts";
import { listFigures } from "./figures.server.ts";
import { listUse } from "./library-use.server.ts";
import { PlacePair } from "./place-pair.tsx";
import { PlaceYears } from "./place-years.tsx";
import { listRegisters } from "./registers.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const beside = new URL(request.url).searchParams.get("med") || undefined;
  const [place, other] = await Promise.all([
    comparable(member, params.communityId),
    beside === undefined ? undefined : comparable(member, beside),
  ]);
  if (!place || (beside !== undefined && !other)) throw new Response(null, { status: 404 });
  const all = await listCommunities(member);
  return {
    place,
    other,
    beside,
    others: all.filter(({ id }) => id !== params.communityId).map(({ id, name }) => ({ id, name })),
  };
}

/** All that is known of a place. Undefined when it is not the member's. */
async function comparable(member: Member, communityId: string): Promise<Comparable | undefined> {
  const community = isId(communityId) ? await findCommunity(member, communityId) : undefined;
  if (!community) return undefined;
  const [figures, registers, use] = await Promise.all([
    listFigures(member, communityId),
    listRegisters(member, communityId),
    listUse(member, communityId),
  ]);
  return { name: community.name, distance: community.distance, figures, registers, use };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => comparisonText[language].title);

export default function ComparePage({ loaderData }: Route.ComponentProps) {
  const text = useText(comparisonText);
  const community = useCommunity();
  const { place, other, beside, others } = loaderData;
  return (
    <>
      <Section title={other ? text.both(place.name, other.name) : text.beside}>
        {others.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <Form method="get" data-screen-only="">
            <SelectField
              key={beside}
              label={text.which}
              name="med"
              defaultValue={beside ?? others[0]?.id}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button look="quiet">{text.show}</Button>
          </Form>
        )}
        {other && (
          <p data-screen-only="">
            <Link to={`/lokalsamfund/${community.id}/sammenlign`}>{text.alone(community.name)}</Link>
          </p>
        )}
      </Section>
      {other ? <PlacePair pair={pairOf(place, other)} /> : <PlaceYears place={place} />}
    </>
  );
}
