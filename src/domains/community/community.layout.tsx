import { Link, Outlet, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { municipalities } from "#domains/access/municipality.ts";
import { isId } from "#platform/database/id.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { RoomTabs } from "#ui/room-tabs.tsx";
import type { Route } from "./+types/community.layout.ts";
import { findCommunity } from "./communities.server.ts";
import { communityText } from "./community.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const community = isId(params.communityId)
    ? await findCommunity(memberOf(context), params.communityId)
    : undefined;
  if (!community) throw new Response(null, { status: 404 });
  return { community };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.community.name ?? "");

/** The place, as the page around this one has read it. */
export function useCommunity() {
  const known = useRouteLoaderData<typeof loader>("domains/community/community.layout");
  if (!known) throw new Error("This page must lie inside a community");
  return known.community;
}

/** What every page of a place wears: its name, where it lies, and the doors to its rooms. */
export default function CommunityLayout({ loaderData }: Route.ComponentProps) {
  const all = useText(communityText);
  const text = all.page;
  const language = useLanguage();
  const { community } = loaderData;
  const home = `/lokalsamfund/${community.id}`;
  const where = municipalities.find((one) => one.code === community.municipalityCode)?.name;
  const { nearestBranch, distance } = community;
  const near =
    nearestBranch &&
    (distance === null
      ? text.near(nearestBranch)
      : text.distance(formatNumber(distance, language), nearestBranch));
  return (
    <>
      <PageHead
        eyebrow={<Link to="/lokalsamfund">{all.list.title}</Link>}
        title={community.name}
        lead={[all.kinds[community.kind], where, near].filter(Boolean).join(" · ")}
        aside={<Link to={`${home}/ret`}>{text.edit}</Link>}
      />
      <RoomTabs
        label={text.rooms}
        home={home}
        rooms={[
          { at: "", label: text.analysis },
          { at: "/tal", label: text.figures },
          { at: "/lister", label: text.registers },
          { at: "/brug", label: text.use },
          { at: "/sammenlign", label: text.compare },
          { at: "/del", label: text.share },
        ]}
      />
      <Outlet />
    </>
  );
}
