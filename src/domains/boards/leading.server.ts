import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { board, contribution, finished, vote } from "./board.table.ts";
import type { BoardSetting } from "./board-beginning.ts";
import { atTable } from "./changing.server.ts";
import { clearSheets } from "./silent-rounds.server.ts";
import { settled } from "./silent-sheets.ts";

/** A board of a meeting that is being held; what is not of that meeting is not touched. */
type Place = { meetingId: string; boardId: string };

/** What became of a new setting. `written`: notes lie there already, and what was promised them holds. */
export type Set = "kept" | "written" | "gone";

/**
 * Sets how a board works. Whose words they are, and whether they are hidden, holds from the first note on (field.md,
 * conventions): then only the dots can change.
 */
export async function setBoard(
  member: Member,
  { meetingId, boardId }: Place,
  setting: BoardSetting,
): Promise<Set> {
  const became = await atTable(member, meetingId, async (db, seq): Promise<Set> => {
    const [now] = await db
      .select({
        tool: board.tool,
        anonymity: board.anonymity,
        hidden: board.hidden,
        passes: board.passes,
        isWritten: sql<boolean>`exists (select from ${contribution} c where c.board_id = ${board}.id)`,
      })
      .from(board)
      .where(of({ meetingId, boardId }));
    if (!now) return "gone";
    const next = settled(now.tool, { passes: now.passes, ...setting });
    const promised =
      now.anonymity !== next.anonymity || now.hidden !== next.hidden || now.passes !== next.passes;
    if (now.isWritten && promised) return "written";
    const begins = now.passes > 0 !== next.passes > 0;
    if (begins) await clearSheets(db, boardId);
    await db
      .update(board)
      .set({ ...next, ...(begins && { pass: 0 }), seq })
      .where(of({ meetingId, boardId }));
    await note(member, "changed", "board", boardId);
    return "kept";
  });
  return became ?? "gone";
}

/**
 * Shows everybody what lies on a board. Where nobody is to be known, the notes are shuffled first: the order they came
 * in would tell on those who write fast.
 */
export function reveal(member: Member, place: Place): Promise<unknown> {
  return atTable(member, place.meetingId, async (db, seq) => {
    const [shown] = await db
      .update(board)
      .set({ revealedAt: new Date(), seq })
      .where(and(of(place), eq(board.hidden, true), isNull(board.revealedAt)))
      .returning({ anonymity: board.anonymity });
    if (!shown) return;
    const order = shown.anonymity === "none" ? sql`md5(id::text || ${place.boardId})` : sql`seq`;
    await db.execute(sql`update contribution c set position = o.place, seq = ${seq} from (
        select id, row_number() over (order by ${order}) as place from contribution where board_id = ${place.boardId}
      ) o where o.id = c.id`);
    await note(member, "changed", "board", place.boardId);
  });
}

/** Closes a board for writing, or opens it again. */
export function closeBoard(member: Member, place: Place, closed: boolean): Promise<unknown> {
  return change(member, place, { closedAt: closed ? sql`now()` : null });
}

/** Opens a vote on a board that gives dots; one that was closed goes on with the dots that lie there. */
export function openVote(member: Member, place: Place): Promise<unknown> {
  return change(member, place, {
    votingOpenedAt: sql`coalesce(voting_opened_at, now())`,
    votingClosedAt: null,
  });
}

/** Closes the vote: now everybody sees how it went. */
export function closeVote(member: Member, place: Place): Promise<unknown> {
  return change(member, place, { votingClosedAt: sql`now()` });
}

/** Takes all dots off the board and starts the vote anew. */
export function clearVote(member: Member, place: Place): Promise<unknown> {
  return atTable(member, place.meetingId, async (db, seq) => {
    const [touched] = await db
      .update(board)
      .set({ votingOpenedAt: null, votingClosedAt: null, seq })
      .where(of(place))
      .returning({ id: board.id });
    if (touched) await db.delete(vote).where(eq(vote.boardId, touched.id));
  });
}

/** Lets everybody be unfinished again, for another go at the same board. */
export function clearFinished(member: Member, place: Place): Promise<unknown> {
  return atTable(member, place.meetingId, async (db, seq) => {
    const [touched] = await db.update(board).set({ seq }).where(of(place)).returning({ id: board.id });
    if (touched) await db.delete(finished).where(eq(finished.boardId, touched.id));
  });
}

function change(
  member: Member,
  place: Place,
  set: Partial<Record<"closedAt" | "votingOpenedAt" | "votingClosedAt", SQL | null>>,
): Promise<unknown> {
  return atTable(member, place.meetingId, async (db, seq) => {
    await db
      .update(board)
      .set({ ...set, seq })
      .where(of(place));
    await note(member, "changed", "board", place.boardId);
  });
}

const of = ({ meetingId, boardId }: Place) => and(eq(board.id, boardId), eq(board.meetingId, meetingId));
