import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/community-document.page.ts";
import { findCommunity } from "./communities.server.ts";
import { communityReport } from "./community.report.ts";
import { listFigures } from "./figures.server.ts";
import { listUse } from "./library-use.server.ts";
import { listRegisters } from "./registers.server.ts";

/** What is known of a place as PDF, Word or a web page, by the ending of the address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const community = isId(params.communityId) ? await findCommunity(member, params.communityId) : undefined;
  if (!community) throw new Response(null, { status: 404 });
  const [figures, registers, use] = await Promise.all([
    listFigures(member, community.id),
    listRegisters(member, community.id),
    listUse(member, community.id),
  ]);
  const report = communityReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    community,
    figures,
    registers,
    use,
  });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", community.id);
  return sent;
}
