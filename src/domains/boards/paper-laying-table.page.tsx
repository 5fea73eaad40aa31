import { data, redirect } from "react-router";
import { GuestSheet } from "#domains/access/guest-sheet.tsx";
import { findParticipant } from "#domains/access/participants.server.ts";
import { LanguageProvider } from "#ui/language.tsx";
import type { Route } from "./+types/paper-laying-table.page.ts";
import { paperLayingText } from "./paper-laying.text.ts";
import { PaperLaying } from "./paper-laying.tsx";
import { readLaying } from "./paper-laying-places.server.ts";
import { PaperTongue } from "./paper-tongue.ts";
import { tableText } from "./table.text.ts";
import { lineName } from "./table-view.ts";

/** Where somebody at the table, who holds the pen for others, photographs a sheet. */
export async function loader({ params: { token, itemId } }: Route.LoaderArgs) {
  const who = await findParticipant(token);
  const laying = who && (await readLaying(who));
  // The table itself says in words that a link is dead.
  if (!who || !laying?.places.some((place) => place.itemId === itemId)) throw redirect(`/bord/${token}`);
  const words = tableText[who.tongue];
  const places = laying.places.map((place) => ({
    ...place,
    name: lineName({ kind: place.tool, title: place.name }, words),
  }));
  return data(
    { tongue: who.tongue, house: who.organisationName, places, isOver: laying.isOver },
    { headers: { "x-robots-tag": "noindex, nofollow" } },
  );
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${paperLayingText[loaderData?.tongue ?? "da"].title} · Vejviser` },
  { name: "robots", content: "noindex, nofollow" },
];

export default function PaperLayingTablePage({ loaderData, params }: Route.ComponentProps) {
  const { tongue, house, places, isOver } = loaderData;
  const text = paperLayingText[tongue];
  const table = `/bord/${params.token}`;
  return (
    <LanguageProvider value={tongue === "da" ? "da" : "en"}>
      <PaperTongue value={tongue}>
        <GuestSheet
          organisation={house}
          title={text.title}
          lead={isOver ? text.over : text.lead}
          tongues={<a href={`${table}/${params.itemId}`}>{text.back}</a>}
        >
          {!isOver && (
            <PaperLaying
              places={places}
              hereItemId={params.itemId}
              to={`${table}/laeg-ark`}
              boardAt={(itemId) => `${table}/${itemId}`}
              seesOwn
            />
          )}
        </GuestSheet>
      </PaperTongue>
    </LanguageProvider>
  );
}
