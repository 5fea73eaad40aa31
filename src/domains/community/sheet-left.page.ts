import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendTable } from "#platform/files/sheet-writing.server.ts";
import type { Route } from "./+types/sheet-left.page.ts";
import { sheetText } from "./sheet.text.ts";
import { importerFor } from "./sheet-importers.server.ts";
import { judge } from "./sheet-judging.ts";
import { findSheet } from "./sheets.server.ts";

/** The rows of a sheet that were left out, each with what is wrong with it, to be mended and taken in again. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const known = isId(params.communityId) && isId(params.sheetId);
  const sheet = known ? await findSheet(member, params.communityId, params.sheetId) : undefined;
  const importer = sheet && (await importerFor(member, sheet));
  if (!importer || sheet.state !== "done") throw new Response(null, { status: 404 });
  const text = sheetText[member.language];
  const { bad } = judge(importer, sheet.rows, sheet.mapping, member.language);
  const table = [
    [...sheet.headings, text.line, text.why],
    ...bad.map(({ number, cells, problems }) => [
      ...sheet.headings.map((_, column) => cells[column] ?? ""),
      String(number),
      problems.map((problem) => problem.message).join(" "),
    ]),
  ];
  return sendTable(table, "csv", text.leftFile);
}
