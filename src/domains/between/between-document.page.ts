import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/between-document.page.ts";
import { betweenReport } from "./between.report.ts";
import { previewBetween } from "./between-preview.server.ts";

/** The page between meetings on paper (`pdf`, `docx`, `html`). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, format } = params;
  const shown = isId(engagementId) ? await previewBetween(member, engagementId) : undefined;
  if (!shown) throw new Response(null, { status: 404 });
  const { language, organisationName: sender } = member;
  const report = betweenReport({ ...shown, language, sender, now: new Date() });
  const sent = await sendDocument(report, format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", engagementId);
  return sent;
}
