import { data, Outlet, useLocation } from "react-router";
import { memberOf, membersOnly } from "#domains/access/gate.server.ts";
import { isAdministrator } from "#domains/access/member.ts";
import { findRemoved } from "#domains/access/removal.server.ts";
import { isId } from "#platform/database/id.ts";
import { Frame, type Place } from "#ui/frame.tsx";
import { useText } from "#ui/language.tsx";
import { Saved } from "#ui/saved.tsx";
import { UndoLine } from "#ui/undo-line.tsx";
import type { Route } from "./+types/frame.layout.ts";
import { frameText } from "./frame.text.ts";

/** The one gate of the house: every page hung below it is for members. */
export const middleware = [membersOnly];

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const search = new URL(request.url).searchParams;
  const removedId = search.get("fjernet");
  return data({
    person: member.name,
    organisation: member.organisationName,
    administrator: isAdministrator(member),
    saved: search.get("gemt"),
    restored: search.has("tilbage"),
    removed: isId(removedId) ? await findRemoved(member, removedId) : undefined,
  });
}

export default function FrameLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(frameText);
  const { person, organisation, administrator, saved, restored, removed } = loaderData;
  const { places } = text;
  const here = useLocation().pathname;
  const front: Place[] = [
    { to: "/", label: places.overview, icon: "overview" },
    { to: "/lokalsamfund", label: places.communities, icon: "place" },
    { to: "/forloeb", label: places.engagements, icon: "path" },
    {
      to: "/maalgrupper",
      label: places.targetGroups,
      icon: "people",
      also: ["/indsigter", "/udviklingsspoergsmaal", "/observationer", "/personaer"],
    },
    { to: "/partnere", label: places.partners, icon: "partners", also: ["/ud-af-huset"] },
    { to: "/ideer", label: places.ideas, icon: "write" },
    { to: "/vejviser", label: places.guide, icon: "experience" },
    { to: "/kolleger", label: places.colleagues, icon: "people" },
  ];
  const back: Place[] = [
    { to: "/biblioteket", label: places.organisation, icon: "overview" },
    { to: "/fjernet", label: places.removed, icon: "undo" },
    ...(administrator
      ? [
          { to: "/drift/post", label: places.mail, icon: "write" } as const,
          { to: "/drift/log", label: places.audit, icon: "plan" } as const,
        ]
      : []),
  ];
  return (
    <Frame
      places={[...front, ...back]}
      phonePlaces={front.slice(0, 4)}
      organisation={organisation}
      person={person}
      settingsTo="/indstillinger"
    >
      {saved !== null && <Saved text={text.saved} key={saved} />}
      {restored && <Saved text={text.restored} />}
      {removed && (
        <UndoLine
          text={text.removed(removed.label)}
          label={text.undo}
          action="/fjernet"
          fields={{ itemId: removed.itemId, back: here }}
        />
      )}
      <Outlet />
    </Frame>
  );
}
