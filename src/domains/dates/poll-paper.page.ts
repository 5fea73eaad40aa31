import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/poll-paper.page.ts";
import { pollReport } from "./poll.report.ts";
import { printPoll } from "./poll-sending.server.ts";
import { voterText } from "./poll-voter.text.ts";
import { nameOf } from "./voter-name.ts";

const formats = ["pdf", "docx", "html"];

/** Fetched by its address alone there is nothing to print: a print makes the links it is answered by. */
export function loader() {
  throw new Response(null, { status: 404 });
}

/** The dates to tick and a link each, for one who is asked or for all who have no mail. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { pollId, format } = params;
  const voterId = (await request.formData()).get("voterId");
  const printed =
    isId(pollId) && formats.includes(format) && (voterId === null || isId(voterId))
      ? await printPoll(member, pollId, voterId ?? undefined)
      : undefined;
  if (!printed) throw new Response(null, { status: 404 });
  const { language, organisationName: organisation } = member;
  const { poll, dates, to } = printed;
  const sheets = to.map(({ voter, link }) => ({
    name: nameOf(voter, voterText[language].someone),
    language: voter.tongue === "en" ? ("en" as const) : ("da" as const),
    link,
  }));
  const report = pollReport({ language, organisation, now: new Date(), poll, dates, sheets });
  const sent = await sendDocument(report, format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  return sent;
}
