import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import { meetingAt } from "#domains/meetings/meeting-at.server.ts";
import { sendPack } from "#platform/documents/send.server.ts";
import type { Route } from "./+types/meeting-pack-document.page.ts";
import { readPack } from "./meeting-pack.server.ts";
import { packParts } from "./meeting-pack.ts";

/** A meeting on paper, whole or a part of it, as one PDF. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const { id } = await meetingAt(member, params);
  const part = Object.hasOwn(packParts, params.part)
    ? packParts[params.part as keyof typeof packParts]
    : undefined;
  const pack = part && (await readPack(member, id, part));
  if (!pack) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", id);
  return sendPack(pack);
}
