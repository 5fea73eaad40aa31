import { data, redirect } from "react-router";
import { findParticipant } from "#domains/access/participants.server.ts";
import type { Route } from "./+types/table-send.page.ts";
import { receive } from "./receiving.server.ts";
import { tableText } from "./table.text.ts";
import { sentenceOf, statusOf } from "./table-posting.ts";

/** What came of it. `kept` is said after it is saved, and of that alone. */
export type Answer = { kept: true; beside?: true } | { refused: string };

/**
 * Takes what the script on a participant's page sends: the same as the forms of the page, answered in a word. 410 when
 * the link is dead, 429 when it may come again in a moment, 422 when it is not to come again as it is.
 */
export async function action({ params, request }: Route.ActionArgs) {
  const who = await findParticipant(params.token);
  if (!who) return data(null, { status: 410 });
  const received = await receive(who, await request.formData());
  if ("kept" in received) return data<Answer>(received);
  const refused = sentenceOf(received, tableText[who.tongue].refused);
  return data<Answer>({ refused }, { status: statusOf(received) });
}

/** Whoever opens the address is led to the table. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/bord/${params.token}`);
}
