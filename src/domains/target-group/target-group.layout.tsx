import { Link, Outlet, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { RoomTabs } from "#ui/room-tabs.tsx";
import type { Route } from "./+types/target-group.layout.ts";
import { targetGroupText } from "./target-group.text.ts";
import { findTargetGroup } from "./target-groups.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const targetGroup = isId(params.targetGroupId)
    ? await findTargetGroup(memberOf(context), params.targetGroupId)
    : undefined;
  if (!targetGroup) throw new Response(null, { status: 404 });
  return { targetGroup };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.targetGroup.name ?? "");

/** The target group, as the page around this one has read it. */
export function useTargetGroup() {
  const known = useRouteLoaderData<typeof loader>("domains/target-group/target-group.layout");
  if (!known) throw new Error("This page must lie inside a target group");
  return known.targetGroup;
}

/** What every page of a target group wears: its name, and the doors to its rooms. */
export default function TargetGroupLayout({ loaderData }: Route.ComponentProps) {
  const all = useText(targetGroupText);
  const text = all.page;
  const { targetGroup } = loaderData;
  const home = `/maalgrupper/${targetGroup.id}`;
  return (
    <>
      <PageHead
        eyebrow={<Link to="/maalgrupper">{all.list.title}</Link>}
        title={targetGroup.name}
        aside={<Link to={`${home}/ret`}>{text.edit}</Link>}
      />
      <RoomTabs
        label={text.rooms}
        home={home}
        rooms={[
          { at: "", label: text.home },
          { at: "/observationer", label: text.observations },
          // The merge table stands in the room of the personas.
          { at: "/personaer", label: text.personas, also: ["/flet"] },
          { at: "/indsigter", label: text.insights },
        ]}
      />
      <Outlet />
    </>
  );
}
