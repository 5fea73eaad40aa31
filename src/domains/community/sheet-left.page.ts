import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/sheet-left.page.ts";
import { importerFor } from "./sheet-importers.server.ts";
import { sendLeft } from "./sheet-left.server.ts";
import { findSheet } from "./sheets.server.ts";

/** The rows of a sheet that were left out, as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const known = isId(params.communityId) && isId(params.sheetId);
  const sheet = known ? await findSheet(member, params.communityId, params.sheetId) : undefined;
  const importer = sheet && (await importerFor(member, sheet));
  if (!importer || sheet.state !== "done") throw new Response(null, { status: 404 });
  return sendLeft(sheet, importer, member.language);
}
