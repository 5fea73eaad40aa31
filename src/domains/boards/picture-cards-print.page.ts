import { memberOf } from "#domains/access/gate.server.ts";
import { sendPictures } from "#platform/documents/send.server.ts";
import { isTongue } from "#ui/tongues.ts";
import type { Route } from "./+types/picture-cards-print.page.ts";
import { printedOwnCards } from "./own-cards-print.server.ts";
import { pictureCardSheet } from "./picture-cards.report.ts";

/** The deck to cut out, A6, with titles in the tongue of the address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isTongue(params.tongue)) throw new Response(null, { status: 404 });
  return sendPictures(pictureCardSheet(params.tongue, await printedOwnCards(memberOf(context))));
}
