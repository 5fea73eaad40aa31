import type { ServerResponse } from "node:http";
import type { Member } from "#domains/access/member.ts";
import { findParticipant } from "#domains/access/participants.server.ts";
import { openStream } from "#platform/live/stream.server.ts";
import { follow } from "./hall.server.ts";
import { noteHere } from "./joining.server.ts";
import { findSitting } from "./sittings.server.ts";

/**
 * Streams a meeting to somebody at the table, from change number `since` on. False, and nothing answered, when their
 * link opens nothing.
 */
export async function streamToParticipant(
  word: string,
  since: number,
  answer: ServerResponse,
): Promise<boolean> {
  const who = await findParticipant(word);
  if (!who) return false;
  await noteHere(who);
  const here = setInterval(() => void noteHere(who).catch(() => {}), betweenSigns);
  begin(who.organisationId, who.meetingId, answer, { leads: false, hand: who.hand, since }, () =>
    clearInterval(here),
  );
  return true;
}

/** Milliseconds between noting that somebody who follows along is still here; the room forgets them after fifteen minutes. */
const betweenSigns = 5 * 60_000;

/** Streams a meeting of the house to the one who leads, or to the wall, which sees no more than everybody does. */
export async function streamToMember(
  member: Member,
  meetingId: string,
  { since, wall }: { since: number; wall: boolean },
  answer: ServerResponse,
): Promise<boolean> {
  if (!(await findSitting(member, meetingId))) return false;
  begin(member.organisationId, meetingId, answer, { leads: !wall, since });
  return true;
}

function begin(
  organisationId: string,
  meetingId: string,
  answer: ServerResponse,
  follower: { leads: boolean; hand?: string; since: number },
  ended = () => {},
): void {
  let leave = () => {};
  const stream = openStream(answer, () => {
    leave();
    ended();
  });
  leave = follow(organisationId, meetingId, { ...follower, stream });
}

/** The number a browser wants to be told from: the last it saw, else the one its page was made at. */
export function sinceIn(lastEventId: string | undefined, asked: string | undefined): number {
  const number = Number.parseInt(lastEventId ?? asked ?? "", 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : -1;
}
