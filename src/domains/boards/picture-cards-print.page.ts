import { sendPictures } from "#platform/documents/send.server.ts";
import { isTongue } from "#ui/tongues.ts";
import type { Route } from "./+types/picture-cards-print.page.ts";
import { pictureCardSheet } from "./picture-cards.report.ts";

/** The deck to cut out, A6, with titles in the tongue of the address. */
export async function loader({ params }: Route.LoaderArgs) {
  if (!isTongue(params.tongue)) throw new Response(null, { status: 404 });
  return sendPictures(pictureCardSheet(params.tongue));
}
