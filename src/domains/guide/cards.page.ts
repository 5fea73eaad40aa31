import { memberOf } from "#domains/access/gate.server.ts";
import { sendCards } from "#platform/documents/send.server.ts";
import type { Route } from "./+types/cards.page.ts";
import { readStation } from "./content.server.ts";
import { cardSheet } from "./guide.report.ts";
import { isStation } from "./path.ts";

/** The question cards of a station, as the house words them: `a6` to cut out, `a4` for the table. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { station, size } = params;
  if (!isStation(station) || (size !== "a6" && size !== "a4")) throw new Response(null, { status: 404 });
  const content = await readStation(member, station);
  return sendCards(cardSheet(content, size, member.language, member.organisationName));
}
