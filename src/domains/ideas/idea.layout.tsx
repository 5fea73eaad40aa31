import { Link, Outlet, useLocation, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { RoomTabs } from "#ui/room-tabs.tsx";
import { Tag } from "#ui/tag.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/idea.layout.ts";
import { heardIdeaText } from "./heard-idea.text.ts";
import { ideaText } from "./idea.text.ts";
import { openingWords } from "./idea.ts";
import { findIdea } from "./ideas.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const idea = isId(params.ideaId) ? await findIdea(memberOf(context), params.ideaId) : undefined;
  if (!idea) throw new Response(null, { status: 404 });
  return { idea };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => openingWords(loaderData?.idea.text ?? "", 50));

/** The idea, as the page around this one has read it. */
export function useIdea() {
  const known = useRouteLoaderData<typeof loader>("domains/ideas/idea.layout");
  if (!known) throw new Error("This page must lie inside an idea");
  return known.idea;
}

/** What every page of an idea wears: its first words, how it stands, and the doors to its rooms. */
export default function IdeaLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(ideaText);
  const language = useLanguage();
  const { pathname } = useLocation();
  const { idea } = loaderData;
  const home = `/ideer/${idea.id}`;
  const inside = pathname.replace(/\/$/, "") !== home;
  const heard = useText(heardIdeaText);
  const someone = idea.isHeard ? heard.from : text.idea.someone;
  const from = [idea.firstName, idea.place].filter(Boolean).join(", ") || someone;
  const day = (moment: Date) => formatDate(moment, language, "day");
  return (
    <>
      <PageHead
        eyebrow={<Link to="/ideer">{text.list.title}</Link>}
        title={text.titleOf(from)}
        lead={inside ? <bdi>{openingWords(idea.text)}</bdi> : text.list.received(day(idea.receivedAt))}
        aside={<Stands idea={idea} />}
      />
      <RoomTabs
        label={text.rooms.label}
        home={home}
        rooms={[
          { at: "", label: text.rooms.idea },
          { at: "/undersoeg", label: text.rooms.exploring },
          { at: "/hjaelp", label: text.rooms.help },
          { at: "/videre", label: text.rooms.onward },
        ]}
      />
      <Outlet />
    </>
  );
}

/** How it stands: whom it waits for, where it went, or a word. */
function Stands({ idea }: Pick<Route.ComponentProps["loaderData"], "idea">) {
  const text = useText(ideaText);
  const language = useLanguage();
  if (idea.waitingSince)
    return <Waiting>{text.waitsSince(formatDate(idea.waitingSince, language, "day"))}</Waiting>;
  const isOnItsWay = idea.state === "became" || idea.state === "joined";
  if (idea.engagement && isOnItsWay)
    return <Link to={`/forloeb/${idea.engagement.id}`}>{idea.engagement.name}</Link>;
  return <Tag>{text.states[idea.state]}</Tag>;
}
