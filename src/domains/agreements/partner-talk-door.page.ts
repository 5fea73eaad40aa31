import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/partner-talk-door.page.ts";
import { talkAt } from "./partner-talk.ts";
import { partnerOfTalk } from "./partner-talks.server.ts";

/** The lasting address of a talk: it holds also when its partner has become another. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { talkId } = params;
  const partnerId = isId(talkId) ? await partnerOfTalk(memberOf(context), talkId) : undefined;
  if (!partnerId) throw new Response(null, { status: 404 });
  return redirect(talkAt(partnerId, talkId));
}
