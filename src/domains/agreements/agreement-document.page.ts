import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/agreement-document.page.ts";
import { agreementReport } from "./agreement.report.ts";
import { listAgreementVersions } from "./agreement-versions.server.ts";
import { findAgreement } from "./agreements.server.ts";

/** The newest version of an agreement as PDF, Word or a web page. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, agreementId } = params;
  const agreement =
    isId(engagementId) && isId(agreementId)
      ? await findAgreement(member, engagementId, agreementId)
      : undefined;
  const [version] = agreement ? await listAgreementVersions(member, agreement.id) : [];
  if (!agreement || !version) throw new Response(null, { status: 404 });
  const { language, organisationName } = member;
  const report = agreementReport({ ...agreement, language, organisationName, now: new Date(), version });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", agreement.id);
  return sent;
}
