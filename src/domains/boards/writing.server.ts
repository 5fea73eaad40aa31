import type { Participant } from "#domains/access/participant.ts";
import { tellLeaders } from "./hall.server.ts";

/** Milliseconds somebody counts as writing after their last sign; a phone gives one every ten seconds while it goes on. */
export const writingLasts = 15_000;
/** Milliseconds between two tellings of the same meeting: how many write is a breath, and no news. */
const breath = 1000;

type Sign = { boardId: string; until: number };

// Kept in memory alone: it is about this very moment, is not worth a row, and tells of nobody. Where two programs run
// beside each other, each counts those who write to it.
const writing = new Map<string, Map<string, Sign>>();
const lastTold = new Map<string, string>();
const waiting = new Set<string>();

/** Hears that somebody is writing on a board, and not what; the one who leads is told how many are. */
export function noteWriting({ meetingId, id }: Participant, boardId: string): void {
  const here = writing.get(meetingId) ?? new Map<string, Sign>();
  writing.set(meetingId, here.set(id, { boardId, until: Date.now() + writingLasts }));
  tellSoon(meetingId, breath);
}

/** Whoever has laid what they wrote is not writing any more. */
export function stopWriting({ meetingId, id }: Participant): void {
  if (writing.get(meetingId)?.delete(id)) tellSoon(meetingId, breath);
}

/** How many write just now, board by board. `now` is milliseconds since 1970. */
export function countWriting(meetingId: string, now = Date.now()): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [id, { boardId, until }] of writing.get(meetingId) ?? []) {
    if (until <= now) writing.get(meetingId)?.delete(id);
    else counts[boardId] = (counts[boardId] ?? 0) + 1;
  }
  if (Object.keys(counts).length === 0) writing.delete(meetingId);
  return counts;
}

function tellSoon(meetingId: string, after: number): void {
  if (waiting.has(meetingId)) return;
  waiting.add(meetingId);
  setTimeout(() => {
    waiting.delete(meetingId);
    const counts = JSON.stringify(countWriting(meetingId));
    if (counts !== (lastTold.get(meetingId) ?? "{}")) tellLeaders(meetingId, "writing", counts);
    if (counts === "{}") {
      lastTold.delete(meetingId);
      return;
    }
    lastTold.set(meetingId, counts);
    // Those who stop without a word are let go of in time.
    tellSoon(meetingId, writingLasts / 3);
  }, after).unref();
}
