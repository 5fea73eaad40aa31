import { apart, askOrganisation } from "#platform/database/database.server.ts";
import { followNews } from "#platform/live/news.server.ts";
import { framed, type Stream } from "#platform/live/stream.server.ts";
import { type Changes, readChanges } from "./changes.server.ts";
import { newsKey } from "./changing.server.ts";
import { markOf } from "./mark.server.ts";
import { sheetOf } from "./silent-sheets.ts";
import { type Told, tellEyes } from "./telling.ts";

/** Somebody who follows a meeting. `hand` is the word of a participant's own link; the one who leads has none. */
export type Follower = {
  stream: Stream;
  leads: boolean;
  hand?: string | undefined;
  /** The number of the last change they have been told of. */
  since: number;
};

type Seated = Follower & { marks: Map<string, string> };

/** Everybody in this process who follows one meeting, and what they have been told together. */
type Hall = {
  organisationId: string;
  meetingId: string;
  seq: number;
  seated: Set<Seated>;
  arriving: Seated[];
  /** Those for whom what is new is being read just now: no longer at the door, and not seated yet. */
  seating: Set<Seated>;
  /** The boards and the room as they were last told, so that what has not changed is not said again. */
  lastTold: Map<string, string>;
  reading: boolean;
  behind: boolean;
  leave: () => void;
};

const halls = new Map<string, Hall>();

/**
 * Tells a follower all that is new to them and then everything as it happens, until they are let go of by the
 * function that is given back. News is read once for everybody here, and said to each as they may hear it.
 */
export function follow(organisationId: string, meetingId: string, follower: Follower): () => void {
  const hall = halls.get(meetingId) ?? openHall(organisationId, meetingId);
  const seated = { ...follower, marks: new Map<string, string>() };
  hall.arriving.push(seated);
  void catchUp(hall);
  return () => {
    hall.seated.delete(seated);
    hall.seating.delete(seated);
    hall.arriving = hall.arriving.filter((other) => other !== seated);
    if (hall.seated.size + hall.seating.size + hall.arriving.length > 0) return;
    hall.leave();
    halls.delete(meetingId);
  };
}

function openHall(organisationId: string, meetingId: string): Hall {
  const hall: Hall = {
    organisationId,
    meetingId,
    seq: Number.POSITIVE_INFINITY,
    seated: new Set(),
    arriving: [],
    seating: new Set(),
    lastTold: new Map(),
    reading: false,
    behind: false,
    leave: followNews(newsKey(meetingId), () => void catchUp(hall)),
  };
  halls.set(meetingId, hall);
  return hall;
}

/** Tells those who lead a meeting something of this very moment, which is in no row and has no number. */
export function tellLeaders(meetingId: string, event: string, data: string): void {
  for (const one of halls.get(meetingId)?.seated ?? [])
    if (one.leads) one.stream.send(one.since, Buffer.from(`event: ${event}\ndata: ${data}\n\n`));
}

/** Reads what is new until there is no more news; whatever comes meanwhile is read in the next go. */
async function catchUp(hall: Hall): Promise<void> {
  hall.behind = true;
  if (hall.reading) return;
  hall.reading = true;
  while (hall.behind) {
    hall.behind = false;
    try {
      if (hall.seated.size > 0) await tellSeated(hall);
      if (hall.arriving.length > 0) await seatArriving(hall);
    } catch {
      // The database is away: their browsers come again from where they were, when there is an answer to be had.
      for (const one of [...hall.seated, ...hall.seating, ...hall.arriving]) one.stream.close();
    }
  }
  hall.reading = false;
}

async function tellSeated(hall: Hall): Promise<void> {
  await readSince(hall, hall.seq, (changes) => {
    if (changes && changes.seq > hall.seq) tellAll(hall, changes);
  });
}

function tellAll(hall: Hall, changes: Changes): void {
  hall.seq = changes.seq;
  const fresh = whatDiffers(hall, changes);
  const common = new Map<boolean, Buffer>();
  for (const one of hall.seated) {
    if (one.since >= changes.seq) continue;
    one.since = changes.seq;
    if (concerns(one, fresh)) {
      one.stream.send(changes.seq, JSON.stringify(toldTo(one, fresh)));
      continue;
    }
    const message =
      common.get(one.leads) ?? framed(changes.seq, JSON.stringify(toldTo(undefined, fresh, one.leads)));
    common.set(one.leads, message);
    one.stream.send(changes.seq, message);
  }
}

/** Those who have just come are told what is new to them, those who come from the same place in one reading. */
async function seatArriving(hall: Hall): Promise<void> {
  const arriving = hall.arriving;
  hall.arriving = [];
  hall.seating = new Set(arriving);
  for (const [since, together] of Map.groupBy(arriving, (one) => one.since)) {
    await readSince(hall, since, (changes) => {
      for (const one of together) {
        // Whoever has left while it was read is not seated.
        if (!hall.seating.delete(one)) continue;
        if (!changes) {
          one.stream.close();
          continue;
        }
        one.since = changes.seq;
        one.stream.send(changes.seq, JSON.stringify(toldTo(one, changes)));
        hall.seated.add(one);
        hall.seq = Math.min(hall.seq, changes.seq);
      }
    });
  }
}

/**
 * Reads what is new and tells it, before the reading is put away: nobody waits for that. Whoever follows was let in by
 * the gate with this organisation, and the reading is nobody's request.
 */
function readSince(hall: Hall, since: number, tell: (changes: Changes | undefined) => void): Promise<void> {
  return apart(() =>
    askOrganisation(hall.organisationId, async (db) => tell(await readChanges(db, hall.meetingId, since))),
  );
}

/** The changes without the boards that stand as they were last told. */
function whatDiffers(hall: Hall, changes: Changes): Changes {
  const touched = new Set([...changes.notes, ...changes.groups].map(({ boardId }) => boardId));
  const boards = changes.boards.filter((board) => {
    const now = JSON.stringify(board);
    const differs = hall.lastTold.get(board.id) !== now;
    hall.lastTold.set(board.id, now);
    return differs || touched.has(board.id);
  });
  return { ...changes, boards };
}

/** Whether something in it is for one follower alone: a note of their own, or one on the sheet before them. */
function concerns(one: Seated, { notes, boards }: Changes): boolean {
  if (one.hand === undefined) return false;
  const sheets = new Map(boards.map((board) => [board.id, sheetOf(board, markOn(one, board.id))]));
  return notes.some(
    ({ mark, boardId, slot }) => mark === markOn(one, boardId) || slot === String(sheets.get(boardId) ?? ""),
  );
}

function markOn(one: Seated, boardId: string): string {
  const known = one.marks.get(boardId) ?? markOf(one.hand ?? "", boardId);
  one.marks.set(boardId, known);
  return known;
}

function toldTo(one: Seated | undefined, changes: Changes, leads = one?.leads ?? false): Told {
  return tellEyes(changes, {
    leads,
    markOn: one?.hand === undefined ? undefined : (boardId) => markOn(one, boardId),
  });
}
