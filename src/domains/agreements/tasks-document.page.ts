import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { sendTable, tableFormats } from "#platform/files/sheet-writing.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import { today } from "#ui/dates.ts";
import type { Route } from "./+types/tasks-document.page.ts";
import { anchoringOf } from "./anchoring.ts";
import { tasksReport, tasksTable } from "./tasks.report.ts";
import { listTasks } from "./tasks.server.ts";
import { tasksPageText } from "./tasks-page.text.ts";

/** Who carries what in a forløb as a document (`pdf`, `docx`, `html`) or a spreadsheet (`xlsx`, `csv`). */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { engagementId, format } = params;
  if (!isId(engagementId)) throw new Response(null, { status: 404 });
  const [engagement, tasks] = await Promise.all([
    findEngagement(member, engagementId),
    listTasks(member, { engagementId }),
  ]);
  if (!engagement) throw new Response(null, { status: 404 });
  const { language, organisationName: sender } = member;
  const day = today();
  const table = tableFormats.find((known) => known === format);
  const { name } = engagement;
  const sent = table
    ? await sendTable(tasksTable(tasks, language), table, `${tasksPageText[language].title}, ${name}`)
    : await sendDocument(
        tasksReport({
          language,
          sender,
          now: new Date(),
          today: day,
          name,
          tasks,
          anchoring: anchoringOf(tasks, day),
        }),
        format,
        context.get(nonceContext),
      );
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", engagementId);
  return sent;
}
