import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { boardGroup, contribution } from "./board.table.ts";
import type { Before, Deed } from "./deed.ts";
import { shiftNote } from "./deed-order.server.ts";
import { feelings } from "./service-journey.ts";

type Ids = { notes: readonly string[]; groups: readonly string[] };

/** The notes and heaps of a board that a deed may touch. */
export async function touchedBy(db: Database, boardId: string, deed: Deed): Promise<Ids> {
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
    const notes = deed.kind === "gather-all" ? deed.heaps.flatMap(({ noteIds }) => noteIds) : deed.noteIds;
    // The heaps they lay on may be left empty.
    const left = await db
      .selectDistinct({ id: sql<string>`${contribution.groupId}` })
      .from(contribution)
      .where(and(inArray(contribution.id, notes), isNotNull(contribution.groupId)));
    const instead = deed.kind === "take" ? (deed.instead ?? []) : [];
    return { notes: [...notes, ...instead], groups: left.map(({ id }) => id) };
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

/** How some notes and heaps of a board lie just now. */
export async function howItLies(
  db: Database,
  boardId: string,
  { notes, groups }: Ids,
  kind: Deed["kind"],
): Promise<Before> {
  const [lyingNotes, lyingGroups] = await Promise.all([
    db
      .select({
        id: contribution.id,
        groupId: contribution.groupId,
        isNugget: contribution.isNugget,
        isTaken: contribution.isTaken,
        position: contribution.position,
        slot: contribution.slot,
        sorted: sql<
          string | null
        >`coalesce(${contribution.extra} ->> 'kind', ${contribution.extra} ->> 'feeling')`,
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
  // What a deed does not change is not laid back by it: its author may have changed it since.
  const own = lyingNotes.map(({ slot, sorted, ...note }) => ({
    ...note,
    ...(kind === "shift" && { slot }),
    ...(kind === "sort" && { sorted }),
  }));
  return { notes: own, groups: lyingGroups };
}

type NewHeap = { groupId: string; title: string };

/** The heaps a deed makes. */
const heapsOf = (deed: Deed): readonly NewHeap[] =>
  deed.kind === "gather" ? [deed] : deed.kind === "gather-all" ? deed.heaps : [];

/** Makes the heaps of a deed, and tells how each that was not there lay before: not there. */
export async function beginGroups(
  db: Database,
  boardId: string,
  deed: Deed,
  seq: number,
): Promise<Before["groups"]> {
  const heaps = heapsOf(deed);
  if (heaps.length === 0) return [];
  const made = await db
    .insert(boardGroup)
    .values(
      heaps.map(({ groupId, title }, index) => ({ id: groupId, boardId, title, position: seq + index, seq })),
    )
    .onConflictDoNothing()
    .returning({ id: boardGroup.id, title: boardGroup.title });
  return made.map(({ id, title }) => ({ id, title, mergedInto: null, isRemoved: true }));
}

/** What a tool keeps of a note, sorted as something or as nothing. */
function sortedAs(as: string | null) {
  if (!as) return sql`${contribution.extra} - 'kind' - 'feeling'`;
  return feelings.map(String).includes(as)
    ? sql`${contribution.extra} || jsonb_build_object('feeling', ${as}::int)`
    : sql`${contribution.extra} || jsonb_build_object('kind', ${as}::text)`;
}

/** Does a deed; what it changes gets the number `seq`. */
export async function carryOut(db: Database, boardId: string, deed: Deed, seq: number): Promise<void> {
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
      await db
        .update(contribution)
        .set({ isTaken: false, seq })
        .where(notes(deed.instead ?? []));
      await db.update(contribution).set({ isTaken: deed.is, seq }).where(notes(deed.noteIds));
      return;
    case "sort":
      await db
        .update(contribution)
        .set({ extra: sortedAs(deed.as), seq })
        .where(notes(deed.noteIds));
      return;
    case "gather-all":
      for (const { groupId, noteIds } of deed.heaps)
        await db.update(contribution).set({ groupId, seq }).where(notes(noteIds));
      break;
    case "shift":
      await shiftNote(db, boardId, deed, seq);
      return;
  }
  await clearEmptyGroups(db, boardId, seq);
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

/** Lays notes and heaps as they lay before. */
export async function layBack(db: Database, before: Before, seq: number): Promise<void> {
  for (const { id, title, mergedInto, isRemoved } of before.groups) {
    await db
      .update(boardGroup)
      .set({ title, mergedInto, removedAt: isRemoved ? new Date() : null, seq })
      .where(eq(boardGroup.id, id));
  }
  for (const { id, groupId, isNugget, isRemoved, isTaken, position, slot, sorted } of before.notes) {
    await db
      .update(contribution)
      .set({
        groupId,
        isNugget,
        removedAt: isRemoved ? new Date() : null,
        ...(isTaken !== undefined && { isTaken }),
        ...(position !== undefined && { position }),
        ...(slot !== undefined && { slot }),
        ...(sorted !== undefined && { extra: sortedAs(sorted) }),
        seq,
      })
      .where(eq(contribution.id, id));
  }
}
