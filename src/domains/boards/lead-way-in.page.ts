import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import type { Route } from "./+types/lead-way-in.page.ts";

/** The way from the plan of a meeting to the table where it is held; 404 where there is no such meeting. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { id } = await meetingAt(memberOf(context), params);
  return redirect(`/moeder/${id}/styr`);
}
