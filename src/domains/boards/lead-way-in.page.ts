import { redirect } from "react-router";
import type { Route } from "./+types/lead-way-in.page.ts";

/** The way from the plan of a meeting to the table where it is held. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/moeder/${params.meetingId}/styr`);
}
