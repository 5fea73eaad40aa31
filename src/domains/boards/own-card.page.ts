import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/own-card.page.ts";
import { readOwnCard } from "./own-cards.server.ts";
import { answerPicture } from "./picture-answer.server.ts";

/** The photo of a picture card of the house's own, for its members. */
export async function loader({ params: { cardId }, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  return answerPicture(request, cardId, isId(cardId) ? await readOwnCard(member, cardId) : undefined);
}
