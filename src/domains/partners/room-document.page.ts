import { note } from "#domains/access/audit.server.ts";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { findEngagement } from "#domains/engagement/engagements.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendDocument } from "#platform/documents/send.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";
import type { Route } from "./+types/room-document.page.ts";
import { listParticipations } from "./participations.server.ts";
import { placeGuests } from "./place-guests.server.ts";
import { roomReport } from "./room.report.ts";
import { guestsOf } from "./room.ts";

/** The room of a forløb or a place as PDF on A4 (`pdf`) or A3 (`a3`), as Word or as a web page. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const found = await roomOf(member, params as { engagementId?: string; communityId?: string });
  if (!found) throw new Response(null, { status: 404 });
  const wall = params.format === "a3";
  const report = roomReport({
    language: member.language,
    sender: member.organisationName,
    now: new Date(),
    name: found.name,
    guests: found.guests,
    paper: wall ? "a3" : "a4",
  });
  const sent = await sendDocument(report, wall ? "pdf" : params.format, context.get(nonceContext));
  if (!sent) throw new Response(null, { status: 404 });
  await note(member, "printed", "document", found.id);
  return sent;
}

async function roomOf(
  member: Member,
  { engagementId, communityId }: { engagementId?: string; communityId?: string },
) {
  if (isId(engagementId)) {
    const engagement = await findEngagement(member, engagementId);
    const participations = engagement && (await listParticipations(member, { engagementId }));
    return participations && { id: engagementId, name: engagement.name, guests: guestsOf(participations) };
  }
  const community = isId(communityId) ? await findCommunity(member, communityId) : undefined;
  return (
    community && { id: community.id, name: community.name, guests: await placeGuests(member, community.id) }
  );
}
