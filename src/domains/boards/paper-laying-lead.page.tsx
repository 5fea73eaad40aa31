import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/paper-laying-lead.page.ts";
import css from "./paper-laying.module.css";
import { paperLayingText } from "./paper-laying.text.ts";
import { PaperLaying } from "./paper-laying.tsx";
import { readLayingToLead } from "./paper-laying-places.server.ts";

/** Where the one who leads photographs a sheet. A meeting that was never opened has no boards, and is opened first. */
export async function loader({ params: { meetingId, itemId }, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(meetingId) || (itemId !== undefined && !isId(itemId))) throw new Response(null, { status: 404 });
  const laying = await readLayingToLead(member, meetingId);
  if (!laying) throw redirect(`/moeder/${meetingId}/styr`);
  const names = kindText[member.language];
  const places = laying.places.map((place) => ({ ...place, name: place.name || names[place.tool].name }));
  return { meeting: laying.meeting, places };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => paperLayingText[language].title);

export default function PaperLayingLeadPage({ loaderData, params }: Route.ComponentProps) {
  const text = useText(paperLayingText);
  const { meeting, places } = loaderData;
  const home = `/moeder/${meeting.id}`;
  const here = params.itemId;
  return (
    <div className={css.sheet}>
      <header className={css.top}>
        <a href={here ? `${home}/styr/${here}` : `${home}/styr`}>{text.back}</a>
        <span dir="auto">{meeting.place}</span>
      </header>
      <main id="indhold" tabIndex={-1}>
        <PageHead title={text.title} lead={text.lead} />
        <PaperLaying
          places={places}
          hereItemId={here}
          to={`${home}/laeg-ark`}
          boardAt={(itemId) => `${home}/styr/${itemId}`}
        />
      </main>
    </div>
  );
}
