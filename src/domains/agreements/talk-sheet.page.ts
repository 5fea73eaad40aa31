import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/talk-sheet.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import { talkReport } from "./partner-talk.report.ts";
import { findTalk, listAnswers } from "./partner-talks.server.ts";

/**
 * The conversation guide as PDF, Word or a web page: of one talk with its answers, or with room to write by `?tomt`;
 * without a talk it is all room.
 */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const { talkId } = params as { talkId?: string };
  const talk = isId(talkId) ? await findTalk(member, partner.id, talkId) : undefined;
  if (talkId !== undefined && !talk) throw new Response(null, { status: 404 });
  const empty = !talk || new URL(request.url).searchParams.has("tomt");
  const report = talkReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    partner: partner.name,
    talk,
    answers: empty ? undefined : await listAnswers(member, talk.id),
  });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", talk?.id ?? partner.id);
  return sent;
}
