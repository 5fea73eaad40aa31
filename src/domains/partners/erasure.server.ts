import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import { contactPerson, erasure } from "./contact-person.table.ts";
import { partner } from "./partner.table.ts";
import { ownColumns, rowOf } from "./partners.server.ts";

/** What is left where a name stood. */
export const erasedName = "[slettet]";

/** The texts of this part of the house in which somebody may have been named, by table. */
const texts: Record<string, readonly string[]> = {
  partner: ["name", "place", "can", "wants", "decides", "decision_time", "notes"],
  contact_person: ["role", "note"],
  acquaintance: ["how"],
  partner_tie: ["how"],
  participation: ["what"],
  rating: ["reason"],
  removal: ["label"],
};

export type Receipt = {
  id: string;
  erasedAt: Date;
  /** How many rows of each table the person stood in. */
  counts: Record<string, number>;
  /** Where the name still stands, in texts that others have written: by table, how many rows. */
  left: Record<string, number>;
};

/**
 * Erases a person across the partners: name, phone and mail go at once and for good, and where the name stands in
 * a text about partners it is crossed out. What was done with the person is still counted. Texts of other parts of
 * the house are not changed, since nobody but their writers can mend the sentence; the receipt says where to look.
 * Undefined when there is no such person.
 */
export async function eraseContactPerson(
  member: Member,
  partnerId: string,
  contactPersonId: string,
): Promise<Receipt | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ name: contactPerson.name })
      .from(contactPerson)
      .where(
        and(
          eq(contactPerson.id, contactPersonId),
          eq(contactPerson.partnerId, partnerId),
          isNull(contactPerson.erasedAt),
        ),
      );
    if (!found) return undefined;
    const receipt = await erase(db, contactPersonId, member.id);
    await note(member, "removed", "contact-person", contactPersonId);
    return { ...receipt, left: await namedIn(db, found.name) };
  });
}

/** The latest receipts of a partner's erased persons, newest first. They name nobody. */
export function listReceipts(member: Member, partnerId: string): Promise<Omit<Receipt, "left">[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: erasure.id, erasedAt: erasure.erasedAt, counts: erasure.counts })
      .from(erasure)
      .innerJoin(contactPerson, eq(contactPerson.id, erasure.contactPersonId))
      .where(eq(contactPerson.partnerId, partnerId))
      .orderBy(sql`${erasure.erasedAt} desc`)
      .limit(20),
  );
}

/** Where in the house a name stands, by table: how many rows. For the receipt, and for whoever asks what we know of them. */
export async function whereNamed(
  member: Member,
  partnerId: string,
  contactPersonId: string,
): Promise<Record<string, number>> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ name: contactPerson.name })
      .from(contactPerson)
      .where(
        and(
          eq(contactPerson.id, contactPersonId),
          eq(contactPerson.partnerId, partnerId),
          isNull(contactPerson.erasedAt),
        ),
      );
    return found ? namedIn(db, found.name) : {};
  });
}

/** Erases those whose day has passed and whom nobody has asked to keep; for the job that runs at night. */
export async function eraseOverdue(db: Database): Promise<void> {
  const overdue = await db
    .select({ id: contactPerson.id })
    .from(contactPerson)
    .where(and(isNull(contactPerson.erasedAt), lt(contactPerson.keepUntil, today())));
  for (const { id } of overdue) await erase(db, id, null);
}

async function erase(db: Database, contactPersonId: string, erasedBy: string | null) {
  const [person] = await db
    .select({ name: contactPerson.name, phone: contactPerson.phone, email: contactPerson.email })
    .from(contactPerson)
    .where(eq(contactPerson.id, contactPersonId));
  const counts: Record<string, number> = { contact_person: 1 };
  await db
    .update(contactPerson)
    .set({ name: "", role: "", phone: "", email: "", note: "", preference: "unknown", erasedAt: new Date() })
    .where(eq(contactPerson.id, contactPersonId));
  for (const said of [person?.name, person?.phone, person?.email]) {
    if (!said || said.length < shortestName) continue;
    for (const [table, columns] of Object.entries(texts)) {
      const changed = await crossOut(db, table, columns, said);
      if (changed > 0) counts[table] = (counts[table] ?? 0) + changed;
    }
    await crossOutMerges(db, said);
  }
  const [receipt] = await db.insert(erasure).values({ contactPersonId, erasedBy, counts }).returning();
  if (!receipt) throw new Error("An inserted row is returned");
  return { id: receipt.id, erasedAt: receipt.erasedAt, counts };
}

/** Shorter texts than this stand inside other words, and would cross out what is not meant. */
const shortestName = 3;

async function crossOut(db: Database, table: string, columns: readonly string[], said: string) {
  const pattern = asPattern(said);
  const set = columns.map(
    (column) => sql`${sql.raw(column)} = regexp_replace(${sql.raw(column)}, ${pattern}, ${erasedName}, 'gi')`,
  );
  const names = columns.map((column) => sql`${sql.raw(column)} ~* ${pattern}`);
  const { rows } = await db.execute<{ id: string }>(
    sql`update ${sql.raw(table)} set ${sql.join(set, sql`, `)} where ${sql.join(names, sql` or `)}
      returning ${sql.raw(table === "removal" ? "item_id as id" : "id")}`,
  );
  if (table === "partner")
    await foundAnew(
      db,
      rows.map(({ id }) => id),
    );
  return rows.length;
}

/** What a partner is compared by is made of its texts, and must not remember what they no longer say. */
async function foundAnew(db: Database, partnerIds: readonly string[]): Promise<void> {
  for (const id of partnerIds) {
    const [own] = await db.select(ownColumns).from(partner).where(eq(partner.id, id));
    if (own) await db.update(partner).set(rowOf(own)).where(eq(partner.id, id));
  }
}

/** A merging remembers the words of two partners, for as long as it can be undone. */
async function crossOutMerges(db: Database, said: string): Promise<void> {
  await db.execute(sql`
    update partner_merge set merged = regexp_replace(merged::text, ${asPattern(said)}, ${erasedName}, 'gi')::jsonb
    where merged::text ~* ${asPattern(said)}`);
}

/** Whole words only: Bo stands in Bogbussen too. */
const asPattern = (said: string) =>
  `(?<![[:alnum:]])${said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")}(?![[:alnum:]])`;

/** Every table of the house with a row in which the name stands, whole. */
async function namedIn(db: Database, name: string): Promise<Record<string, number>> {
  // Asked by the table itself: asked by name, PostgreSQL may look for tables of other schemas among ours, and fail.
  // The words things are found by say nothing that the things do not say themselves.
  const { rows: tables } = await db.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')
      and c.relname not in ('search_word', 'search_key')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id')`);
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(table.name)} t where t::text ~* ${asPattern(name)}`,
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) counts[table.name] = count;
  }
  return counts;
}
