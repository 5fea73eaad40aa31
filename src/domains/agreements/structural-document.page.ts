import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/structural-document.page.ts";
import { partnerAt } from "./partner-at.server.ts";
import { structuralReport } from "./structural-partnership.report.ts";
import { listStructuralPartnerships } from "./structural-partnerships.server.ts";

/** What was thought about lasting cooperation as PDF, Word or a web page, by the ending of the address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const [kept] = await listStructuralPartnerships(member, partner.id);
  const report = structuralReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    partner: partner.name,
    engagement: kept?.engagement ?? null,
    said: kept ?? {},
  });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", kept?.id ?? partner.id);
  return sent;
}
