import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fileNamed } from "#platform/web/attachment.ts";
import type { Route } from "./+types/poll-calendar.page.ts";
import { meetingCalendar } from "./poll-calendar.ts";
import { findPoll } from "./polls.server.ts";

/** The meeting a date became, for a colleague's calendar. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { engagementId, pollId, foundId } = params;
  const poll =
    isId(engagementId) && isId(pollId) ? await findPoll(memberOf(context), engagementId, pollId) : undefined;
  const found = poll?.found.find(({ id }) => id === foundId);
  if (!poll || !found) throw new Response(null, { status: 404 });
  const { baseUrl } = authSettings();
  const file = meetingCalendar({
    ...found,
    question: poll.question,
    happening: found,
    url: `${baseUrl}/forloeb/${engagementId}/datoer/${pollId}`,
    now: new Date(),
  });
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; ${fileNamed(`${poll.question}.ics`)}`,
    },
  });
}
