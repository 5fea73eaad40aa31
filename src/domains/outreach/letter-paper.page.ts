import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/letter-paper.page.ts";
import { letterReport } from "./letter.report.ts";
import { printLetter } from "./letter-sending.server.ts";
import { findLetter } from "./letters.server.ts";

const formats = ["pdf", "docx", "html"];

/** The letter as it went out, for the file: without anybody's link. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, letterId, format } = params;
  const letter =
    isId(engagementId) && isId(letterId) && formats.includes(format)
      ? await findLetter(member, engagementId, letterId)
      : undefined;
  if (!letter) throw new Response(null, { status: 404 });
  await note(member, "printed", "letter", letter.id);
  return document(member, format, context.get(nonceContext), { letter });
}

/** One recipient's letter to put in an envelope. Asked for by a form, because it makes the link it is answered by. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { engagementId, letterId, format } = params;
  const invitationId = (await request.formData()).get("invitationId");
  const printed =
    isId(engagementId) && isId(letterId) && isId(invitationId) && formats.includes(format)
      ? await printLetter(member, { engagementId, letterId, invitationId })
      : undefined;
  if (!printed) throw new Response(null, { status: 404 });
  const { letter, ...to } = printed;
  return document(member, format, context.get(nonceContext), { letter, to });
}

async function document(
  member: ReturnType<typeof memberOf>,
  format: string,
  nonce: string,
  told: Pick<Parameters<typeof letterReport>[0], "letter" | "to">,
) {
  const { language, organisationName: organisation } = member;
  const sent = await sendDocument(
    letterReport({ language, organisation, now: new Date(), ...told }),
    format,
    nonce,
  );
  if (!sent) throw new Response(null, { status: 404 });
  return sent;
}
