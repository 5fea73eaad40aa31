import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/minutes-document.page.ts";
import { minutesReport } from "./minutes.report.ts";
import { readMinutesPhotos } from "./minutes-photos.server.ts";
import { findMinutesVersion } from "./minutes-versions.server.ts";

/** A finished version on paper (`pdf`, `docx`, `html`). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id } = await meetingAt(member, params);
  const version = await findMinutesVersion(member, id, Number(params.number));
  if (!version) throw new Response(null, { status: 404 });
  const { language, organisationName: sender } = member;
  const photos = await readMinutesPhotos(member, id, version.content);
  const report = minutesReport({ language, sender, ...version, photos });
  const sent = await sendDocument(report, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", version.id);
  return sent;
}
