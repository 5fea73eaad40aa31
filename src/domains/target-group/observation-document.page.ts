import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/observation-document.page.ts";
import { observationsReport } from "./observation.report.ts";
import { listObservations } from "./observations.server.ts";
import { findTargetGroup } from "./target-groups.server.ts";

/** All observations of a target group as PDF, Word or a web page, by the ending of the address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const group = isId(params.targetGroupId) ? await findTargetGroup(member, params.targetGroupId) : undefined;
  if (!group) throw new Response(null, { status: 404 });
  const report = observationsReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    name: group.name,
    observations: await listObservations(member, { targetGroupId: group.id }),
  });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", group.id);
  return sent;
}
