import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/meeting-document.page.ts";
import { type Edition, meetingReport } from "./meeting.report.ts";
import { meetingAt } from "./meeting-at.server.ts";

/** The editions by the words in their addresses. */
const editions: Readonly<Record<string, Edition>> = { dagsorden: "guests", leder: "leader" };

/** The plan on paper (`pdf`, `docx`, `html`): for those who come, or for whoever leads. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const meeting = await meetingAt(member, params);
  const edition = editions[params.edition];
  if (!edition) throw new Response(null, { status: 404 });
  const { language, organisationName: sender } = member;
  const report = meetingReport({ language, sender, now: new Date(), meeting, edition });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", meeting.id);
  return sent;
}
