import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/exchange-sheet.page.ts";
import { exchangeReport } from "./exchange.report.ts";
import { findExchange } from "./exchanges.server.ts";
import { partnerAt } from "./partner-at.server.ts";

/** The canvas as PDF on A4 (`pdf`) or A3 (`a3`), as Word or as a web page; before anything stands on it, an empty one. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const engagementId = new URL(request.url).searchParams.get("forloeb");
  if (engagementId !== null && !isId(engagementId)) throw new Response(null, { status: 404 });
  const found = await findExchange(member, { partnerId: partner.id, engagementId });
  const wall = params.format === "a3";
  const report = exchangeReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    partner: partner.name,
    engagement: found?.engagement ?? null,
    goal: found?.commonGoal ?? "",
    lines: found?.lines ?? [],
    paper: wall ? "a3" : "a4",
  });
  const sent = await sendDocument(report, wall ? "pdf" : params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", found?.id ?? partner.id);
  return sent;
}
