import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { boardGroup, contribution } from "./board.table.ts";
import type { Before, Deed } from "./deed.ts";

type Ids = { notes: readonly string[]; groups: readonly string[] };

/** The notes and heaps a deed may change. */
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
    return { notes, groups: left.map(({ id }) => id) };
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

/** How they lie just now. */
export async function howItLies(db: Database, boardId: string, { notes, groups }: Ids): Promise<Before> {
  const [lyingNotes, lyingGroups] = await Promise.all([
    db
      .select({
        id: contribution.id,
        groupId: contribution.groupId,
        isNugget: contribution.isNugget,
        isTaken: contribution.isTaken,
        position: contribution.position,
        slot: contribution.slot,
        sorted: sql<string | null>`${contribution.extra} ->> 'kind'`,
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

/** What a tool keeps of a note, with the kind it is sorted as. */
export const sortedAs = (kind: string) =>
  sql`${contribution.extra} || jsonb_build_object('kind', ${kind}::text)`;

/** Lays back what a deed touched, as it lay before. */
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
        ...(sorted !== undefined && {
          extra: sorted === null ? sql`${contribution.extra} - 'kind'` : sortedAs(sorted),
        }),
        seq,
      })
      .where(eq(contribution.id, id));
  }
}
