import { and, eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { registerEntry } from "./register.table.ts";
import type { RegisterFields, RegisterKind } from "./register.ts";
import { sameName } from "./same-name.ts";
import type { SheetOutcome } from "./sheet.ts";

/** What may be filled in where nothing stands. How sure one is of a line is for those who wrote it. */
const fillable = ["what", "used", "address", "contact", "source"] as const;
type Filled = Record<(typeof fillable)[number], string>;

/** How many of the lines are on the list already, or stand further up among themselves. */
export async function countSameEntries(
  db: Database,
  communityId: string,
  kind: RegisterKind,
  rows: readonly RegisterFields[],
): Promise<number> {
  const known = new Set((await entriesOn(db, communityId, kind)).keys());
  let count = 0;
  for (const { name } of rows) {
    if (known.has(sameName(name))) count += 1;
    known.add(sameName(name));
  }
  return count;
}

/**
 * Puts lines on a list, inside the ongoing transaction. The same name on the same list is the same line: what is
 * empty there is filled in, and what stands there stays.
 */
export async function keepEntries(
  db: Database,
  member: Member,
  about: { communityId: string; source: string },
  kind: RegisterKind,
  rows: readonly RegisterFields[],
): Promise<SheetOutcome> {
  const { communityId } = about;
  const known = await entriesOn(db, communityId, kind);
  const made: (typeof registerEntry.$inferInsert)[] = [];
  const mended = new Map<string, Filled>();
  for (const row of rows) {
    const name = sameName(row.name);
    const there = known.get(name);
    if (there) {
      if (fillIn(there.fields, row) && !there.isNew) mended.set(there.id, there.fields);
      continue;
    }
    const entry = {
      id: newId(),
      ...row,
      source: row.source || about.source,
      kind,
      communityId,
      enteredBy: member.id,
    };
    known.set(name, { id: entry.id, fields: entry, isNew: true });
    made.push(entry);
  }
  if (made.length > 0) await db.insert(registerEntry).values(made);
  if (mended.size > 0) await mend(db, mended);
  return { made: made.length, known: rows.length - made.length, left: 0 };
}

type Known = { id: string; fields: Filled; isNew: boolean };

/** The lines of a list by their names, as they are compared. */
async function entriesOn(db: Database, communityId: string, kind: RegisterKind): Promise<Map<string, Known>> {
  const entries = await db
    .select({
      id: registerEntry.id,
      name: registerEntry.name,
      what: registerEntry.what,
      used: registerEntry.used,
      address: registerEntry.address,
      contact: registerEntry.contact,
      source: registerEntry.source,
    })
    .from(registerEntry)
    .where(
      and(
        eq(registerEntry.communityId, communityId),
        eq(registerEntry.kind, kind),
        stillHere(db, registerEntry.id),
      ),
    );
  return new Map(entries.map(({ id, name, ...fields }) => [sameName(name), { id, fields, isNew: false }]));
}

/** Fills the empty fields of one from another. Whether there was anything to fill. */
function fillIn(fields: Filled, from: Filled): boolean {
  const empty = fillable.filter((key) => fields[key] === "" && from[key] !== "");
  for (const key of empty) fields[key] = from[key];
  return empty.length > 0;
}

async function mend(db: Database, mended: ReadonlyMap<string, Filled>): Promise<void> {
  const column = (key: keyof Filled) => sql.param([...mended.values()].map((fields) => fields[key]));
  await db.execute(sql`
    update register_entry as entry
    set what = new.what, used = new.used, address = new.address, contact = new.contact, source = new.source
    from unnest(${sql.param([...mended.keys()])}::uuid[], ${column("what")}::text[], ${column("used")}::text[],
      ${column("address")}::text[], ${column("contact")}::text[], ${column("source")}::text[])
      as new(id, what, used, address, contact, source)
    where entry.id = new.id`);
}
