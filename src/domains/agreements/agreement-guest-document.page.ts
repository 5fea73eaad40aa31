import { languageContext, visitorContext } from "#domains/access/visitor.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/agreement-guest-document.page.ts";
import { agreementReport } from "./agreement.report.ts";
import { openAgreement } from "./agreement-door.server.ts";

/** The same paper for whoever holds the link. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const shown = await openAgreement(params.token, context.get(visitorContext));
  const version = shown?.newest;
  if (!version || params.format !== "pdf") throw new Response(null, { status: 404 });
  const report = agreementReport({
    ...shown,
    language: context.get(languageContext),
    now: new Date(),
    version,
  });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  sent?.headers.set("x-robots-tag", "noindex, nofollow");
  return sent;
}
