import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/paper-laying-lead-send.page.ts";
import { receivePaperNoteFromMember } from "./paper-laying.server.ts";
import { answerPaperNote } from "./paper-laying-answer.server.ts";

/** Takes one note of a photographed sheet from the one who leads. */
export async function action({ params: { meetingId }, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(meetingId)) throw new Response(null, { status: 404 });
  const received = await receivePaperNoteFromMember(member, meetingId, await request.formData());
  return answerPaperNote(received, member.language);
}

/** Whoever opens the address is led to where a sheet is photographed. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/moeder/${params.meetingId}/ark`);
}
