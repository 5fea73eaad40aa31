import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { readAllChecklists } from "#domains/guide/checklist.server.ts";
import { readGuide } from "#domains/guide/content.server.ts";
import { listDecisions, listWayChoices } from "#domains/guide/decisions.server.ts";
import { guideReport } from "#domains/guide/guide.report.ts";
import { readPath } from "#domains/guide/path.server.ts";
import { listRounds } from "#domains/guide/rounds.server.ts";
import { readLogbook } from "#domains/logbook/logbook.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/guide-document.page.ts";

/** The filled-in guide of a forløb as PDF, Word or a web page, by the ending of the address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const engagement = isId(params.engagementId)
    ? await findEngagement(member, params.engagementId)
    : undefined;
  if (!engagement) throw new Response(null, { status: 404 });
  const [path, guide, rounds, decisions, choices, checklists, logbook] = await Promise.all([
    readPath(member, engagement.id),
    readGuide(member),
    listRounds(member, engagement.id),
    listDecisions(member, engagement.id),
    listWayChoices(member, engagement.id),
    readAllChecklists(member, engagement.id),
    readLogbook(member, engagement.id),
  ]);
  const report = guideReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    engagement,
    path,
    guide,
    rounds,
    decisions,
    choices,
    ...checklists,
    logbook,
  });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", engagement.id);
  return sent;
}
