import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/persona-document.page.ts";
import { listFoundation } from "./foundation.server.ts";
import { personaReport } from "./persona.report.ts";
import { findPersona } from "./personas.server.ts";
import { listRelations } from "./relations.server.ts";
import { listSaid } from "./trait-said.server.ts";
import { listTraits } from "./traits.server.ts";
import { listVersions } from "./versions.server.ts";

/** The persona on paper: PDF on A4 (`pdf`) or on A3 for the wall (`a3`), Word or a web page. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const persona = isId(params.personaId) ? await findPersona(member, params.personaId) : undefined;
  if (!persona) throw new Response(null, { status: 404 });
  const [traits, said, sources, relations, versions] = await Promise.all([
    listTraits(member, persona.id),
    listSaid(member, persona.id),
    listFoundation(member, persona.id),
    listRelations(member, persona.id),
    listVersions(member, persona.id),
  ]);
  const forWall = params.format === "a3";
  const report = personaReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    persona,
    traits,
    said,
    sources,
    relations,
    version: versions[0]?.number,
    size: forWall ? "a3" : "a4",
  });
  const sent = await sendDocument(report, forWall ? "pdf" : params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", persona.id);
  return sent;
}
