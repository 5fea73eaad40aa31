import { visitorContext } from "#domains/access/visitor.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/poll-guest-calendar.page.ts";
import { calendarByLink } from "./poll-door.server.ts";

/** The meeting a date became, for the calendar of whoever holds a link to its poll. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const file = isId(params.foundId)
    ? await calendarByLink(params.token, params.foundId, context.get(visitorContext))
    : undefined;
  if (!file) throw new Response(null, { status: 404 });
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="moede.ics"',
      "x-robots-tag": "noindex, nofollow",
    },
  });
}
