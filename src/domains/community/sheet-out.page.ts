import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendTable, tableFormats } from "#platform/files/sheet-writing.server.ts";
import type { Route } from "./+types/sheet-out.page.ts";
import { findCommunity } from "./communities.server.ts";
import { listFigures } from "./figures.server.ts";
import { registerText } from "./register.text.ts";
import { registerKinds } from "./register.ts";
import { listRegisters } from "./registers.server.ts";
import { sheetText } from "./sheet.text.ts";
import { figureTable, outFile, registerTable } from "./sheet-out.ts";

/** A list or the numbers of a place as a spreadsheet, by the name and the ending of the address. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { language } = member;
  const community = isId(params.communityId) ? await findCommunity(member, params.communityId) : undefined;
  const [name, ending] = params.file.split(".");
  const format = tableFormats.find((one) => one === ending);
  const kind = registerKinds.find((one) => outFile[one] === name);
  if (!community || !format || (!kind && name !== outFile.figure)) throw new Response(null, { status: 404 });
  const table = kind
    ? registerTable(kind, await listRegisters(member, community.id), language)
    : figureTable(await listFigures(member, community.id), language);
  const title = kind ? registerText[language].kinds[kind] : sheetText[language].figures;
  await note(member, "printed", "document", community.id);
  return sendTable(table, format, `${community.name}, ${title.toLowerCase()}`.replace(/[\\/:*?"<>|]/g, " "));
}
