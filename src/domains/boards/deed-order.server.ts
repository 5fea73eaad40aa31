import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { contribution } from "./board.table.ts";
import type { Deed } from "./deed.ts";
import { inTimeOrder } from "./service-journey.ts";

/**
 * Writes down the places as the steps of a board stand just now, where some of them say which other they come behind:
 * from here on the places alone count. Nothing that anybody sees is changed by it. What was taken away comes last.
 */
export async function settleOrder(db: Database, boardId: string, seq: number): Promise<void> {
  const rows = await db
    .select({
      id: contribution.id,
      slot: contribution.slot,
      extra: contribution.extra,
      place: contribution.position,
      isRemoved: sql<boolean>`${contribution.removedAt} is not null`,
    })
    .from(contribution)
    .where(eq(contribution.boardId, boardId));
  if (!rows.some(({ extra }) => extra.after)) return;
  const standing = inTimeOrder(rows.filter((row) => !row.isRemoved));
  const order = [...standing, ...rows.filter((row) => row.isRemoved)].map(({ id }) => id);
  await db.execute(sql`update contribution c set position = o.place, extra = c.extra - 'after', seq = ${seq}
    from unnest(${sql.param(order)}::uuid[]) with ordinality as o (id, place)
    where o.id = c.id and (c.position <> o.place or c.extra ? 'after')`);
}

/** Lays a note before another in the order of the board, or last, and in the part it is moved to; only what changes is. */
export async function shiftNote(
  db: Database,
  boardId: string,
  { noteIds: [id], before, slot }: Extract<Deed, { kind: "shift" }>,
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
  if (slot !== undefined)
    await db.update(contribution).set({ slot, seq }).where(eq(contribution.id, moved.id));
}
