import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { sendTable, tableFormats } from "#platform/files/sheet-writing.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/campaign-document.page.ts";
import { campaignReport, campaignTable } from "./campaign.report.ts";
import { findCampaign } from "./campaigns.server.ts";

/** A campaign with what came back, as a spreadsheet (`xlsx`, `csv`) or a document (`pdf`, `docx`, `html`). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, campaignId } = params;
  const campaign =
    isId(engagementId) && isId(campaignId) ? await findCampaign(member, engagementId, campaignId) : undefined;
  if (!campaign) throw new Response(null, { status: 404 });
  const { language } = member;
  const table = tableFormats.find((format) => format === params.format);
  const sent = table
    ? await sendTable(campaignTable(campaign, language), table, campaign.name)
    : await sendDocument(
        campaignReport(campaign, { language, sender: member.organisationName, now: new Date() }),
        params.format,
        context.get(nonceContext),
      );
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document");
  return sent;
}
