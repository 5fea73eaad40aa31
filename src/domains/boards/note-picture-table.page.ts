import { findParticipant } from "#domains/access/participants.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/note-picture-table.page.ts";
import { readNotePicture } from "./note-pictures.server.ts";
import { answerPicture } from "./picture-answer.server.ts";

/** What somebody wrote on paper, for those at the same table who may see the note. */
export async function loader({ params: { token, noteId }, request }: Route.LoaderArgs) {
  const who = isId(noteId) ? await findParticipant(token) : undefined;
  return answerPicture(request, noteId, who && (await readNotePicture(who, noteId)));
}
