import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { calendarOf } from "#domains/outreach/outing-calendar.ts";
import { fileNamed } from "#platform/web/attachment.ts";
import type { Route } from "./+types/meeting-calendar.page.ts";
import { meetingAt } from "./meeting-at.server.ts";
import { meetingTitle } from "./meeting-words.ts";

/** The meeting as a calendar file for members; there is none before its day is found. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id, engagementId, engagement, number, question, day, startsAt, endsAt, place, bring } =
    await meetingAt(member, params);
  if (!day) throw new Response(null, { status: 404 });
  const name = `${meetingTitle(number, member.language)}: ${engagement}`;
  const file = calendarOf(
    name,
    [
      {
        id,
        day,
        startsAt,
        endsAt,
        what: name,
        where: place,
        about: [question, bring].filter(Boolean).join("\n\n"),
        url: `${authSettings().baseUrl}/forloeb/${engagementId}/moeder/${id}`,
      },
    ],
    new Date(),
  );
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; ${fileNamed(`${name}.ics`)}`,
    },
  });
}
