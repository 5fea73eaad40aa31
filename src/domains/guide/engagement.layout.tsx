import { Link, Outlet, useLocation, useParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { engagementText } from "#domains/engagement/engagement.text.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { isId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { type Room, RoomTabs, roomAt } from "#ui/room-tabs.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { Way } from "#ui/way.tsx";
import type { Route } from "./+types/engagement.layout.ts";
import css from "./engagement-layout.module.css";
import { guideText } from "./guide.text.ts";
import { readPath } from "./path.server.ts";
import { isStation, whereItStands } from "./path.ts";
import { wayStops } from "./way-stops.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const engagement = isId(params.engagementId)
    ? await findEngagement(member, params.engagementId)
    : undefined;
  if (!engagement) throw new Response(null, { status: 404 });
  return { engagement, path: await readPath(member, engagement.id) };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.engagement.name ?? "");

/** What every page of a forløb wears: whose it is, the path it walks, and the doors to its rooms. */
export default function EngagementLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(guideText);
  const list = useText(engagementText).list;
  const language = useLanguage();
  const { pathname } = useLocation();
  const { station } = useParams();
  const { engagement, path } = loaderData;
  const home = `/forloeb/${engagement.id}`;
  const stops = wayStops(engagement.id, path, language);
  const current = isStation(station) ? station : whereItStands(path);
  // The whole path is walked at home and at its stations, on a phone at home alone. In the rooms it is a small one
  // that leads back, so that what the room is about stands near the top.
  const isHome = pathname.replace(/\/$/, "") === home;
  const rooms: Room[] = [
    { at: "", label: text.rooms.home },
    { at: "/samtaler", label: text.rooms.rounds },
    { at: "/beslutninger", label: text.rooms.decisions },
    { at: "/partnere", label: text.rooms.partners },
    { at: "/kontakt", label: text.rooms.contact },
    { at: "/aftaler", label: text.rooms.agreements },
    { at: "/moeder", label: text.rooms.meetings, also: ["/datoer", "/mellem"] },
    { at: "/logbog", label: text.rooms.logbook },
    { at: "/udskriv", label: text.rooms.print },
  ];
  const { room, isDeep } = roomAt(pathname, home, rooms);
  // Inside one thing of a room - a meeting, an agreement - a phone shows the thing, and the way back to the room.
  const at = isHome ? "home" : isStation(station) ? "station" : isDeep ? "inside" : "room";
  const eyebrow = (
    <>
      <Link to="/forloeb">{list.title}</Link>
      {engagement.places.length > 0 && ` · ${joinNames(engagement.places, language)}`}
    </>
  );
  return (
    <>
      <PageHead
        eyebrow={eyebrow}
        title={engagement.name}
        lead={
          <span className={css.question} data-at={at}>
            {engagement.question}
          </span>
        }
        aside={
          <div className={css.standing} data-at={at}>
            <Standing engagement={engagement} />
          </div>
        }
      />
      {isDeep && room && (
        <Link className={css.back} to={home + room.at}>
          <span>{room.label}</span>
        </Link>
      )}
      <div className={css.way} data-at={at}>
        <Way label={text.way} stops={stops} current={current} />
      </div>
      {!isHome && (
        <Link className={css.smallWay} data-at={at} to={home}>
          <Way compact label={text.way} stops={stops} current={current} />
          <span>{text.wholeWay}</span>
        </Link>
      )}
      <div className={css.rooms} data-at={at}>
        <RoomTabs label={text.rooms.label} home={home} rooms={rooms} />
      </div>
      <Outlet />
    </>
  );
}

function Standing({ engagement }: { engagement: Route.ComponentProps["loaderData"]["engagement"] }) {
  const text = useText(guideText);
  const states = useText(engagementText).state;
  const language = useLanguage();
  const { state, team, id } = engagement;
  const names = joinNames(
    team.map((mate) => mate.name.split(" ")[0] ?? mate.name),
    language,
  );
  return (
    <>
      {names || text.alone}
      <br />
      <Link to={`/forloeb/${id}/tilstand`}>
        {state.kind === "under-way" ? (
          states.kinds["under-way"]
        ) : (
          <Waiting>{states.kinds[state.kind]}</Waiting>
        )}
      </Link>{" "}
      {state.since && text.since(formatDate(state.since, language, "day"))}
    </>
  );
}
