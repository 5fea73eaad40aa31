import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { sendTable, tableFormats } from "#platform/files/sheet-writing.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/overview-document.page.ts";
import { overviewReport, overviewTable } from "./overview.report.ts";
import { readOverview } from "./overview.server.ts";
import { overviewText } from "./overview.text.ts";

/** The overview as a spreadsheet (`xlsx`, `csv`) or a document (`pdf`, `docx`, `html`), narrowed as the page was. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { rows } = await readOverview(member, new URL(request.url).searchParams);
  const { language } = member;
  const table = tableFormats.find((format) => format === params.format);
  const sent = table
    ? await sendTable(overviewTable(rows, language), table, overviewText[language].title)
    : await sendDocument(
        overviewReport(rows, { language, sender: member.organisationName, now: new Date() }),
        params.format,
        context.get(nonceContext),
      );
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document");
  return sent;
}
