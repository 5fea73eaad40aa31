import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { findMeeting } from "#domains/meetings/meetings.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/minutes-door.page.ts";

/** The way to the minutes for those who know the meeting and not its forløb; a note is found below it by its id. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { meetingId } = params;
  const meeting = isId(meetingId) ? await findMeeting(memberOf(context), meetingId) : undefined;
  if (!meeting) throw new Response(null, { status: 404 });
  return redirect(`/forloeb/${meeting.engagementId}/moeder/${meeting.id}/referat`);
}
