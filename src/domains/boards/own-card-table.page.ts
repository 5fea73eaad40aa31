import { findParticipant } from "#domains/access/participants.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/own-card-table.page.ts";
import { readOwnCardAtTable } from "./own-cards.server.ts";
import { answerPicture } from "./picture-answer.server.ts";

/** The photo of a picture card of the house's own, for those at its tables. */
export async function loader({ params: { token, cardId }, request }: Route.LoaderArgs) {
  const who = isId(cardId) ? await findParticipant(token) : undefined;
  return answerPicture(request, cardId, who && (await readOwnCardAtTable(who, cardId)));
}
