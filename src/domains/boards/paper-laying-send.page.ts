import { redirect } from "react-router";
import { findParticipant } from "#domains/access/participants.server.ts";
import { tongueOf } from "#domains/access/tongue.ts";
import type { Route } from "./+types/paper-laying-send.page.ts";
import { receivePaperNote } from "./paper-laying.server.ts";
import { answerPaperNote } from "./paper-laying-answer.server.ts";

/** Takes one note of a photographed sheet from somebody at the table. A dead link is refused in words, as all else. */
export async function action({ params, request }: Route.ActionArgs) {
  const who = await findParticipant(params.token);
  if (!who) return answerPaperNote({ refused: "over" }, tongueOf(request));
  return answerPaperNote(await receivePaperNote(who, await request.formData()), who.tongue);
}

/** Whoever opens the address is led to the table. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/bord/${params.token}`);
}
