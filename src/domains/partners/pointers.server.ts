import { sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";

/** A column that points at the id of a row elsewhere. `hasId`: whether the row it stands in has an id itself. */
export type Pointer = { table: string; column: string; at: string; hasId: boolean };

/**
 * Every column that points at another row, asked of the database itself: so that no later part of the product can be
 * forgotten. In the order of tables and columns.
 */
export async function readPointers(db: Database): Promise<Pointer[]> {
  const { rows } = await db.execute<Pointer>(sql`
    select distinct t.relname as table, a.attname as column, p.relname as at,
      exists (select from pg_attribute i where i.attrelid = t.oid and i.attname = 'id') as "hasId"
    from pg_constraint c
      join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
      join pg_class p on p.oid = c.confrelid
      join lateral unnest(c.conkey, c.confkey) k (own, other) on true
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
      join pg_attribute r on r.attrelid = c.confrelid and r.attnum = k.other and r.attname = 'id'
    where c.contype = 'f'
    order by 1, 2`);
  return rows;
}

/** The rows that hang on one row, directly or on something that does, by table; the row itself among them. */
export async function rowsTiedTo(
  db: Database,
  table: string,
  id: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pointers = (await readPointers(db)).filter(({ hasId }) => hasId);
  const tied = new Map([[table, new Set([id])]]);
  let fresh = new Map([[table, [id]]]);
  while (fresh.size > 0) {
    const next = new Map<string, string[]>();
    for (const pointer of pointers) {
      const ids = fresh.get(pointer.at);
      if (!ids) continue;
      const { rows } = await db.execute<{ id: string }>(sql`
        select id from ${sql.identifier(pointer.table)}
        where ${sql.identifier(pointer.column)} = any (${sql.param(ids)}::uuid[])`);
      const known = tied.get(pointer.table) ?? new Set();
      const unseen = rows.map((row) => row.id).filter((one) => !known.has(one));
      if (unseen.length === 0) continue;
      tied.set(pointer.table, new Set([...known, ...unseen]));
      next.set(pointer.table, [...(next.get(pointer.table) ?? []), ...unseen]);
    }
    fresh = next;
  }
  return tied;
}
