import { data } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/lead-acting.page.ts";
import { act } from "./lead-acting.server.ts";

/** There is nothing to see here. */
export function loader() {
  throw new Response(null, { status: 404 });
}

/** What the script of the one who leads sends, one press at a time; answered in a word, for the stream tells the rest. */
export async function action({ params, request, context }: Route.ActionArgs) {
  if (!isId(params.meetingId)) throw new Response(null, { status: 404 });
  const acted = await act(memberOf(context), params.meetingId, await request.formData());
  return data(acted, { status: "done" in acted ? 200 : 422 });
}
