import { memberOf } from "#domains/access/gate.server.ts";
import { sendWritingSheets } from "#platform/documents/send.server.ts";
import type { Route } from "./+types/paper-sheet.page.ts";
import { isPaperSize, isPaperTool } from "./paper-sheet.ts";
import { paperSheets } from "./paper-sheets.report.ts";

/** One sheet of one tool as a PDF, with lines to write on where the meeting's own words would stand. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { tool, size } = params;
  if (!isPaperTool(tool) || !isPaperSize(size)) throw new Response(null, { status: 404 });
  return sendWritingSheets(paperSheets([{ tool, size }], member.language, member.organisationName));
}
