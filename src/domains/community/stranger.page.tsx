import { data } from "react-router";
import { Door } from "#domains/access/door.tsx";
import { visitorContext } from "#domains/access/visitor.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/stranger.page.ts";
import { Analysis } from "./analysis.tsx";
import { communityText } from "./community.text.ts";
import { readShared } from "./shares.server.ts";
import { tileSource } from "./tiles.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const shared = await readShared(params.token, context.get(visitorContext));
  return data(
    { shared, tiles: tileSource() },
    { status: shared ? 200 : 410, headers: { "x-robots-tag": "noindex" } },
  );
}

/** What the loader says of the page is said of it: it is never found by searching. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ matches, loaderData }) => [
  ...pageTitle(
    matches,
    (language) => loaderData?.shared?.community.name ?? communityText[language].share.gone,
  ),
  { name: "robots", content: "noindex" },
];

export default function StrangerPage({ loaderData }: Route.ComponentProps) {
  const text = useText(communityText).share;
  const { shared, tiles } = loaderData;
  if (!shared)
    return (
      <Door title={text.gone} lead={<p>{text.goneBody}</p>}>
        {null}
      </Door>
    );
  const { community, organisationName, ...known } = shared;
  return (
    <Door title={community.name} lead={<p>{text.from(organisationName)}</p>}>
      <Analysis {...community} {...known} tiles={tiles} />
    </Door>
  );
}
