import { memberOf } from "#domains/access/gate.server.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/observation-sheet.page.ts";
import { observationSheet } from "./observation.report.ts";

/** A sheet to write on by hand, by the ending of the address. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams.get("slags");
  const sheet = observationSheet({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    kind: asked === "interview" ? "interview" : "observation",
  });
  const sent = await sendDocument(sheet, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  return sent;
}
