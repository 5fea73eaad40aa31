import { findParticipant } from "#domains/access/participants.server.ts";
import { isProblems } from "#platform/web/form.ts";
import type { Route } from "./+types/table-send.page.ts";
import { receive } from "./receiving.server.ts";

/**
 * What the script on a participant's page sends, answered shortly: 200 is kept, 422 cannot be, 429 is to come again,
 * 409 is too late, 410 has no seat any more.
 */
export async function action({ params, request }: Route.ActionArgs): Promise<Response> {
  const who = await findParticipant(params.token);
  if (!who) return Response.json({ refused: "over" }, { status: 410 });
  const received = await receive(who, await request.formData());
  return Response.json(received, { status: statusOf(received) });
}

function statusOf(received: Awaited<ReturnType<typeof receive>>): number {
  if (isProblems(received)) return 422;
  if ("kept" in received) return 200;
  return received.refused === "slow" ? 429 : received.refused === "unreadable" ? 422 : 409;
}
