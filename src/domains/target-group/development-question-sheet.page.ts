import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendCards, sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/development-question-sheet.page.ts";
import { questionCards, questionSheet } from "./development-question.report.ts";
import { listDevelopmentQuestions } from "./development-questions.server.ts";

/** The questions of a target group or a forløb to bring along: `a4` and `a6` are cards, `pdf`, `docx` and `html` one sheet. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const asked = new URL(request.url).searchParams;
  const questions = await listDevelopmentQuestions(member, {
    targetGroupId: [asked.get("maalgruppe")].find(isId),
    engagementId: [asked.get("forloeb")].find(isId),
  });
  // Nothing is printed on an empty card.
  if (questions.length === 0) throw new Response(null, { status: 404 });
  const material = { language: member.language, sender: member.organisationName, questions };
  const { format } = params;
  const sent =
    format === "a4" || format === "a6"
      ? await sendCards(questionCards(material, format))
      : await sendDocument(questionSheet(material, new Date()), format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document");
  return sent;
}
