import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { barrierKinds } from "./barrier.ts";
import { board, boardDeed } from "./board.table.ts";
import { atTable } from "./changing.server.ts";
import type { Deed } from "./deed.ts";
import { beginGroups, carryOut, howItLies, layBack, touchedBy } from "./deed-doing.server.ts";
import { settleOrder } from "./deed-order.server.ts";
import { slotsOf } from "./note.ts";
import { feelings } from "./service-journey.ts";

type Place = { meetingId: string; boardId: string };

/**
 * Does something to what lies on a board, and keeps how it lay before, so that it can be undone. Who wrote a note is
 * nowhere in it: it can be taken away without anybody learning that. False when the board is private still, or not of
 * a meeting that is being held, or when nothing of it was there. Sent twice under one id it is done once.
 */
export async function doBoardDeed(member: Member, place: Place, deed: Deed, id = newId()): Promise<boolean> {
  const done = await atTable(member, place.meetingId, async (db, seq) => {
    const [open] = await db
      .select({ id: board.id, tool: board.tool })
      .from(board)
      .where(
        and(
          eq(board.id, place.boardId),
          eq(board.meetingId, place.meetingId),
          sql`(not ${board.hidden} or ${board.revealedAt} is not null)`,
        ),
      );
    if (!open || !isFor(deed, open.tool)) return false;
    const [known] = await db
      .select({ one: sql`1` })
      .from(boardDeed)
      .where(and(eq(boardDeed.id, id), eq(boardDeed.boardId, place.boardId)));
    if (known) return true;
    if (deed.kind === "shift") await settleOrder(db, place.boardId, seq);
    const before = await howItLies(db, place.boardId, await touchedBy(db, place.boardId, deed), deed.kind);
    const made = await beginGroups(db, place.boardId, deed, seq);
    if (before.notes.length + before.groups.length === 0) return false;
    await carryOut(db, place.boardId, deed, seq);
    await db.insert(boardDeed).values({
      id,
      boardId: place.boardId,
      kind: deed.kind,
      before: { ...before, groups: [...before.groups, ...made] },
      doneBy: member.id,
    });
    await note(member, deed.kind === "remove" ? "removed" : "changed", "board-deed", place.boardId);
    return true;
  });
  return done ?? false;
}

/** What the notes of a tool can be sorted as. */
const sortsOf = (tool: Tool): readonly string[] =>
  tool === "barriers" ? barrierKinds : tool === "service-journey" ? feelings.map(String) : [];

/** Whether a deed is one that can be done to what a tool keeps. */
function isFor(deed: Deed, tool: Tool): boolean {
  if (deed.kind === "gather-all") return tool === "barriers";
  if (deed.kind === "sort") return deed.as === "" || sortsOf(tool).includes(deed.as);
  return deed.kind !== "shift" || deed.slot === undefined || slotsOf(tool).includes(deed.slot);
}

/** Undoes one's own last deed on a board. False when there is none. */
export function undoDeed(member: Member, place: Place): Promise<boolean> {
  return turnBack(member, place, false);
}

/** Does again what one has just undone. False when there is nothing, or when something else was done since. */
export function redoDeed(member: Member, place: Place): Promise<boolean> {
  return turnBack(member, place, true);
}

/** What of one's own can be undone and done again on a board. */
export async function whatCanBeUndone(
  db: Database,
  memberId: string,
  boardId: string,
): Promise<{ undo: boolean; redo: boolean }> {
  const [last, undone] = await Promise.all([
    lastDeed(db, memberId, boardId, false),
    lastDeed(db, memberId, boardId, true),
  ]);
  return { undo: last !== undefined, redo: undone !== undefined };
}

async function turnBack(member: Member, { meetingId, boardId }: Place, again: boolean): Promise<boolean> {
  const turned = await atTable(member, meetingId, async (db, seq) => {
    const deed = await lastDeed(db, member.id, boardId, again);
    if (!deed) return false;
    const now = await howItLies(
      db,
      boardId,
      {
        notes: deed.before.notes.map(({ id }) => id),
        groups: deed.before.groups.map(({ id }) => id),
      },
      deed.kind,
    );
    await layBack(db, deed.before, seq);
    // How it lay just now is what the next turn lays back: undoing and doing again are the same.
    await db
      .update(boardDeed)
      .set({ before: now, undoneAt: again ? null : new Date() })
      .where(eq(boardDeed.id, deed.id));
    return true;
  });
  return turned ?? false;
}

/** The last deed that stands, or the first undone one that nothing has been done after. */
async function lastDeed(db: Database, memberId: string, boardId: string, undone: boolean) {
  const mine = and(eq(boardDeed.boardId, boardId), eq(boardDeed.doneBy, memberId));
  const [last] = await db
    .select()
    .from(boardDeed)
    .where(and(mine, isNull(boardDeed.undoneAt)))
    .orderBy(desc(boardDeed.doneAt), desc(boardDeed.id))
    .limit(1);
  if (!undone) return last;
  const [next] = await db
    .select()
    .from(boardDeed)
    .where(
      and(
        mine,
        isNotNull(boardDeed.undoneAt),
        last && sql`${boardDeed.doneAt} > ${last.doneAt.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(boardDeed.doneAt), asc(boardDeed.id))
    .limit(1);
  return next;
}
