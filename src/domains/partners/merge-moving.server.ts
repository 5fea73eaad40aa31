import { sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import type { Merged } from "./merge.ts";
import { type Pointer, readPointers } from "./pointers.server.ts";

/**
 * Lets every row of the house that points at one partner point at another instead, whichever part of the product it
 * belongs to, and whichever column it points by. A tie between the two stays as it is: moved, it would tie the partner
 * to itself, and so it is out of sight with the one that goes. The ids that were moved.
 */
export async function moveAll(db: Database, goneId: string, keptId: string): Promise<Merged["moved"]> {
  const moved: Merged["moved"] = {};
  const pointers = await movable(db);
  for (const pointer of pointers) {
    const { table, column } = pointer;
    const others = pointers.filter((one) => one.table === table && one.column !== column);
    const between = others.map(
      (one) => sql` and ${sql.identifier(one.column)} is distinct from ${keptId}::uuid
        and ${sql.identifier(one.column)} is distinct from ${goneId}::uuid`,
    );
    const { rows } = await db.execute<{ id: string }>(sql`
      update ${sql.identifier(table)} set ${sql.identifier(column)} = ${keptId}
      where ${sql.identifier(column)} = ${goneId}${sql.join(between)} returning id`);
    if (rows.length > 0) moved[keyOf(pointer)] = rows.map(({ id }) => id);
  }
  return moved;
}

/** Lets the rows that were moved point at the other one again, but for those that have been pointed elsewhere since. */
export async function moveBack(
  db: Database,
  moved: Merged["moved"],
  { goneId, keptId }: { goneId: string; keptId: string },
): Promise<void> {
  for (const pointer of await movable(db)) {
    const ids = moved[keyOf(pointer)];
    if (!ids) continue;
    const { table, column } = pointer;
    await db.execute(sql`
      update ${sql.identifier(table)} set ${sql.identifier(column)} = ${goneId}
      where ${sql.identifier(column)} = ${keptId} and id = any (${sql.param(ids)}::uuid[])`);
  }
}

/**
 * Everything that points at a partner and can be moved row by row, asked of the database itself. The merging's own
 * columns are not, and what only ties a partner to what it reaches is apart.
 */
async function movable(db: Database): Promise<Pointer[]> {
  const pointers = await readPointers(db);
  return pointers.filter(
    ({ at, table, hasId }) => at === "partner" && hasId && table !== "partner" && table !== "partner_merge",
  );
}

/** A table's own partner goes by the name of the table alone: so did the mergings that were kept before there were others. */
const keyOf = ({ table, column }: Pointer) => (column === "partner_id" ? table : `${table}.${column}`);
