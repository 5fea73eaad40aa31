import type { Member } from "#domains/access/member.ts";
import { isId } from "#platform/database/id.ts";
import { findMeeting, type Meeting } from "./meetings.server.ts";

/** The meeting an address names, in the forløb it names. Throws a 404 where there is no such. */
export async function meetingAt(
  member: Member,
  { engagementId, meetingId }: { engagementId: string; meetingId: string },
): Promise<Meeting> {
  const meeting = isId(meetingId) ? await findMeeting(member, meetingId) : undefined;
  if (!meeting || meeting.engagementId !== engagementId) throw new Response(null, { status: 404 });
  return meeting;
}
