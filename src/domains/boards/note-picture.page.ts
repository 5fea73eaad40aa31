import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/note-picture.page.ts";
import { readNotePictureToMember } from "./note-pictures.server.ts";
import { answerPicture } from "./picture-answer.server.ts";

/** What somebody wrote on paper, for members of the house, once everybody at the table may see it. */
export async function loader({ params: { meetingId, noteId }, request, context }: Route.LoaderArgs) {
  const isAsked = isId(meetingId) && isId(noteId);
  const picture = isAsked ? await readNotePictureToMember(memberOf(context), meetingId, noteId) : undefined;
  return answerPicture(request, noteId, picture);
}
