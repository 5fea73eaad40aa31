import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/position.page.ts";
import { findCommunity, listCommunities, placeCommunity } from "./communities.server.ts";
import { useCommunity } from "./community.layout.tsx";
import { communityText } from "./community.text.ts";
import { positionSchema } from "./community.ts";
import { mapText } from "./map.text.ts";
import { PositionForm } from "./position.form.tsx";
import { isPlaced } from "./position.ts";
import { PressMap } from "./press-map.tsx";
import { readPressing } from "./pressing.ts";
import { tileSource } from "./tiles.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  const community = await findCommunity(member, params.communityId);
  if (!community) throw new Response(null, { status: 404 });
  const others = (await listCommunities(member)).filter((one) => one.id !== community.id).filter(isPlaced);
  const kept = isPlaced(community) ? community : undefined;
  return {
    pressing: readPressing(new URL(request.url).searchParams, kept, others),
    others: others.map(({ id, name, population, latitude, longitude }) => ({
      id,
      name,
      population,
      latitude,
      longitude,
    })),
    tiles: tileSource(),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("do") === "take-off") {
    if (!(await placeCommunity(member, communityId, null))) throw new Response(null, { status: 404 });
    return redirect(`/lokalsamfund/${communityId}?gemt`);
  }
  const { problems } = communityText[member.language].fields;
  const read = readForm(positionSchema, form, member.language, problems);
  if (isProblems(read)) return data(read, { status: 422 });
  const position = isPlaced(read.value) ? read.value : null;
  if (!(await placeCommunity(member, communityId, position))) throw new Response(null, { status: 404 });
  return redirect(`/lokalsamfund/${communityId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => (loaderData ? mapText[language].here : ""));

/** Where a place lies: pressed on a map, moved by steps, or written as two numbers. */
export default function PositionPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(mapText);
  const community = useCommunity();
  const { pressing, others, tiles } = loaderData;
  return (
    <Section title={text.whereIs(community.name)}>
      <p>{text.pressAbout}</p>
      <PressMap id={community.id} name={community.name} pressing={pressing} others={others} tiles={tiles} />
      <PositionForm
        key={JSON.stringify(pressing.marked)}
        marked={pressing.marked}
        placed={isPlaced(community)}
        refused={actionData}
      />
    </Section>
  );
}
