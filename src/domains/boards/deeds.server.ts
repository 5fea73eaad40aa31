import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { board, boardDeed, boardGroup, contribution } from "./board.table.ts";
import { atTable } from "./changing.server.ts";
import type { Before, Deed } from "./deed.ts";

type Place = { meetingId: string; boardId: string };

/**
 * Does something to what lies on a board, and keeps how it lay before, so that it can be undone. Who wrote a note is
 * nowhere in it: it can be taken away without anybody learning that. False when the board is private still, or not of
 * a meeting that is being held, or when nothing of it was there. Sent twice under one id it is done once.
 */
export async function doBoardDeed(member: Member, place: Place, deed: Deed, id = newId()): Promise<boolean> {
  const done = await atTable(member, place.meetingId, async (db, seq) => {
    const [open] = await db
      .select({ id: board.id })
      .from(board)
      .where(
        and(
          eq(board.id, place.boardId),
          eq(board.meetingId, place.meetingId),
          sql`(not ${board.hidden} or ${board.revealedAt} is not null)`,
        ),
      );
    if (!open) return false;
    const [known] = await db
      .select({ one: sql`1` })
      .from(boardDeed)
      .where(and(eq(boardDeed.id, id), eq(boardDeed.boardId, place.boardId)));
    if (known) return true;
    const before = await howItLies(db, place.boardId, await touchedBy(db, place.boardId, deed));
    const made = deed.kind === "gather" ? await beginGroup(db, place.boardId, deed, seq) : undefined;
    if (before.notes.length + before.groups.length === 0) return false;
    await carryOut(db, place.boardId, deed, seq);
    await db.insert(boardDeed).values({
      id,
      boardId: place.boardId,
      kind: deed.kind,
      before: made ? { ...before, groups: [...before.groups, made] } : before,
      doneBy: member.id,
    });
    await note(member, deed.kind === "remove" ? "removed" : "changed", "board-deed", place.boardId);
    return true;
  });
  return done ?? false;
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
    const now = await howItLies(db, boardId, {
      notes: deed.before.notes.map(({ id }) => id),
      groups: deed.before.groups.map(({ id }) => id),
    });
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

type Ids = { notes: readonly string[]; groups: readonly string[] };

async function touchedBy(db: Database, boardId: string, deed: Deed): Promise<Ids> {
  if (deed.kind === "rename") return { notes: [], groups: [deed.groupId] };
  if (deed.kind === "shift") {
    // A place of its own is made by moving all that lies behind it.
    const all = await db
      .select({ id: contribution.id })
      .from(contribution)
      .where(eq(contribution.boardId, boardId));
    return { notes: all.map(({ id }) => id), groups: [] };
  }
  if (deed.kind !== "merge") {
    // The heaps they lay on may be left empty.
    const left = await db
      .selectDistinct({ id: sql<string>`${contribution.groupId}` })
      .from(contribution)
      .where(and(inArray(contribution.id, deed.noteIds), isNotNull(contribution.groupId)));
    const instead = deed.kind === "take" ? deed.instead : [];
    return { notes: [...deed.noteIds, ...instead], groups: left.map(({ id }) => id) };
  }
  const [notes, groups] = await Promise.all([
    db
      .select({ id: contribution.id })
      .from(contribution)
      .where(and(eq(contribution.boardId, boardId), inArray(contribution.groupId, deed.groupIds))),
    db
      .select({ id: boardGroup.id })
      .from(boardGroup)
      .where(and(eq(boardGroup.boardId, boardId), inArray(boardGroup.mergedInto, deed.groupIds))),
  ]);
  return { notes: notes.map(({ id }) => id), groups: [...deed.groupIds, ...groups.map(({ id }) => id)] };
}

async function howItLies(db: Database, boardId: string, { notes, groups }: Ids): Promise<Before> {
  const [lyingNotes, lyingGroups] = await Promise.all([
    db
      .select({
        id: contribution.id,
        groupId: contribution.groupId,
        isNugget: contribution.isNugget,
        isTaken: contribution.isTaken,
        position: contribution.position,
        isRemoved: sql<boolean>`${contribution.removedAt} is not null`,
      })
      .from(contribution)
      .where(and(eq(contribution.boardId, boardId), inArray(contribution.id, [...notes]))),
    db
      .select({
        id: boardGroup.id,
        title: boardGroup.title,
        mergedInto: boardGroup.mergedInto,
        isRemoved: sql<boolean>`${boardGroup.removedAt} is not null`,
      })
      .from(boardGroup)
      .where(and(eq(boardGroup.boardId, boardId), inArray(boardGroup.id, [...groups]))),
  ]);
  return { notes: lyingNotes, groups: lyingGroups };
}

/** Makes the heap, and tells how it lay before: not there. */
async function beginGroup(
  db: Database,
  boardId: string,
  { groupId, title }: Extract<Deed, { kind: "gather" }>,
  seq: number,
): Promise<Before["groups"][number] | undefined> {
  const [made] = await db
    .insert(boardGroup)
    .values({ id: groupId, boardId, title, position: seq, seq })
    .onConflictDoNothing()
    .returning({ id: boardGroup.id });
  return made && { id: groupId, title, mergedInto: null, isRemoved: true };
}

async function carryOut(db: Database, boardId: string, deed: Deed, seq: number): Promise<void> {
  const notes = (ids: readonly string[]) =>
    and(eq(contribution.boardId, boardId), inArray(contribution.id, [...ids]));
  const groups = (ids: readonly string[]) =>
    and(eq(boardGroup.boardId, boardId), inArray(boardGroup.id, [...ids]));
  switch (deed.kind) {
    case "gather":
    case "move": {
      const there = sql`(select g.id from ${boardGroup} g where g.id = ${deed.groupId} and g.board_id = ${boardId})`;
      await db.update(contribution).set({ groupId: there, seq }).where(notes(deed.noteIds));
      break;
    }
    case "split":
      await db.update(contribution).set({ groupId: null, seq }).where(notes(deed.noteIds));
      break;
    case "rename":
      await db
        .update(boardGroup)
        .set({ title: deed.title, seq })
        .where(groups([deed.groupId]));
      return;
    case "merge": {
      const [first = "", ...others] = deed.groupIds;
      await db
        .update(contribution)
        .set({ groupId: first, seq })
        .where(and(eq(contribution.boardId, boardId), inArray(contribution.groupId, others)));
      await db
        .update(boardGroup)
        .set({ mergedInto: first, removedAt: new Date(), seq })
        .where(
          and(
            eq(boardGroup.boardId, boardId),
            sql`(${inArray(boardGroup.id, others)} or ${inArray(boardGroup.mergedInto, others)})`,
          ),
        );
      return;
    }
    case "remove":
      await db.update(contribution).set({ removedAt: new Date(), seq }).where(notes(deed.noteIds));
      break;
    case "nugget":
      await db.update(contribution).set({ isNugget: deed.is, seq }).where(notes(deed.noteIds));
      return;
    case "take":
      await db.update(contribution).set({ isTaken: false, seq }).where(notes(deed.instead));
      await db.update(contribution).set({ isTaken: deed.is, seq }).where(notes(deed.noteIds));
      return;
    case "shift":
      await shiftNote(db, boardId, deed, seq);
      return;
  }
  await clearEmptyGroups(db, boardId, seq);
}

/** Lays a note before another in the order of the board, or last; only those whose place is another are changed. */
async function shiftNote(
  db: Database,
  boardId: string,
  { noteIds: [id], before }: Extract<Deed, { kind: "shift" }>,
  seq: number,
): Promise<void> {
  const rows = await db
    .select({ id: contribution.id })
    .from(contribution)
    .where(eq(contribution.boardId, boardId))
    .orderBy(asc(contribution.position), asc(contribution.id));
  const others = rows.filter((row) => row.id !== id);
  const moved = rows.find((row) => row.id === id);
  if (!moved) return;
  const found = others.findIndex((row) => row.id === before);
  const order = others.toSpliced(found === -1 ? others.length : found, 0, moved).map((row) => row.id);
  await db.execute(sql`update contribution c set position = o.place, seq = ${seq}
    from unnest(${sql.param(order)}::uuid[]) with ordinality as o (id, place)
    where o.id = c.id and c.position <> o.place`);
}

/** A heap that nothing lies on any more is none. */
async function clearEmptyGroups(db: Database, boardId: string, seq: number): Promise<void> {
  await db
    .update(boardGroup)
    .set({ removedAt: new Date(), seq })
    .where(
      and(
        eq(boardGroup.boardId, boardId),
        isNull(boardGroup.removedAt),
        sql`not exists (select from ${contribution} c where c.group_id = ${boardGroup}.id and c.removed_at is null)`,
      ),
    );
}

async function layBack(db: Database, before: Before, seq: number): Promise<void> {
  for (const { id, title, mergedInto, isRemoved } of before.groups) {
    await db
      .update(boardGroup)
      .set({ title, mergedInto, removedAt: isRemoved ? new Date() : null, seq })
      .where(eq(boardGroup.id, id));
  }
  for (const { id, groupId, isNugget, isRemoved, isTaken, position } of before.notes) {
    await db
      .update(contribution)
      .set({
        groupId,
        isNugget,
        removedAt: isRemoved ? new Date() : null,
        ...(isTaken !== undefined && { isTaken }),
        ...(position !== undefined && { position }),
        seq,
      })
      .where(eq(contribution.id, id));
  }
}
