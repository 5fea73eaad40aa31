import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fileNamed } from "#platform/web/attachment.ts";
import { today } from "#ui/dates.ts";
import type { Route } from "./+types/outing-calendar.page.ts";
import { outingText } from "./outing.text.ts";
import { calendarOf } from "./outing-calendar.ts";
import { whereOf } from "./outing-words.ts";
import { findOuting, listOutings } from "./outings.server.ts";

/** Days out as a calendar file: the one that is asked for, or all that are still to come. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { outingId } = params as { outingId?: string };
  const one = isId(outingId) ? await findOuting(member, outingId) : undefined;
  if (outingId !== undefined && !one) throw new Response(null, { status: 404 });
  const days = one ? [one] : await listOutings(member, { from: today() });
  const text = outingText[member.language];
  const file = calendarOf(
    `${text.title}, ${member.organisationName}`,
    days.map((outing) => ({
      ...outing,
      where: whereOf(outing, text.days),
      about: outing.bring,
      url: `${authSettings().baseUrl}/ud-af-huset/dage/${outing.id}`,
    })),
    new Date(),
  );
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; ${fileNamed(`${one?.what ?? text.title}.ics`)}`,
    },
  });
}
