import { memberOf } from "#domains/access/gate.server.ts";
import { sendLeft } from "#domains/community/sheet-left.server.ts";
import { findSheet } from "#domains/community/sheets.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/partner-sheet-left.page.ts";
import { partnerImporter } from "./partner-imports.server.ts";

/** The rows of a sheet of partners that were left out, as a file. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const sheet = isId(params.sheetId) ? await findSheet(member, null, params.sheetId) : undefined;
  if (sheet?.state !== "done") throw new Response(null, { status: 404 });
  return sendLeft(sheet, partnerImporter, member.language);
}
