import { authSettings } from "#domains/access/auth.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/idea-notice.page.ts";
import { ideaNotice } from "./idea-notice.report.ts";
import { readIdeaPage } from "./idea-page.server.ts";

/** A notice with the address of the page where citizens write, to print and put up. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { slug, intro } = await readIdeaPage(member);
  if (!slug) throw new Response(null, { status: 404 });
  const notice = ideaNotice({
    language: member.language,
    organisation: member.organisationName,
    address: `${authSettings().baseUrl.replace(/^https?:\/\//, "")}/ide/${slug}`,
    intro,
    now: new Date(),
  });
  const sent = await sendDocument(notice, params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  return sent;
}
