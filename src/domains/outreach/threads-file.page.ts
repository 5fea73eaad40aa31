import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendTable, tableFormats } from "#platform/files/sheet-writing.server.ts";
import type { Route } from "./+types/threads-file.page.ts";
import { attemptText } from "./attempt.text.ts";
import { listThreads } from "./threads.server.ts";
import { threadsText } from "./threads.text.ts";

/** How it stands with each partner of a forløb, as a spreadsheet (`csv`, `xlsx`). No contact person is named. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const format = tableFormats.find((one) => one === params.format);
  if (!format || !isId(params.engagementId)) throw new Response(null, { status: 404 });
  const { latest, untried } = await listThreads(member, params.engagementId);
  if (latest.length + untried.length === 0) throw new Response(null, { status: 404 });
  const { ways, outcomes } = attemptText[member.language];
  const { name, columns } = threadsText[member.language].file;
  const rows = latest.map((one) => [
    one.partner,
    one.day,
    one.member,
    ways[one.way],
    outcomes[one.outcome],
    one.nextOn ?? "",
    one.text,
  ]);
  const waiting = untried.map((one) => [one.name, ...columns.slice(1).map(() => "")]);
  const sent = await sendTable([columns, ...rows, ...waiting], format, name);
  await note(member, "printed", "document");
  return sent;
}
