import { and, eq, isNull, lt, ne, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import { contactPerson, erasure } from "./contact-person.table.ts";
import { erasedName, firstNamePattern, patternOf } from "./erased-name.ts";
import {
  countNamed,
  crossOutIn,
  named,
  namedExactly,
  type TextTable,
  textTables,
} from "./house-texts.server.ts";
import { partner } from "./partner.table.ts";
import { ownColumns, rowOf } from "./partners.server.ts";
import { rowsTiedTo } from "./pointers.server.ts";

/** In how many rows of each table. */
type Counts = Record<string, number>;

export type Receipt = {
  id: string;
  erasedAt: Date;
  /** Where the person stood. */
  counts: Counts;
  /** Where somebody else of the same name stands, and has been left alone. */
  left: Counts;
  /** Where the first name alone still stands among what is about the partner, for somebody to look at. */
  firstName: Counts;
};

type Person = { id: string; partnerId: string; name: string; phone: string; email: string };

/**
 * Erases a person across the whole house: name, phone and mail go at once and for good, wherever they stand in a text
 * the person is crossed out, and mails to or about the person are thrown away. No other row goes, so that what was done
 * still counts. A person who stands at several partners, by the same mail or telephone, is erased at them all. Undefined
 * when there is no such person.
 */
export async function eraseContactPerson(
  member: Member,
  partnerId: string,
  contactPersonId: string,
): Promise<Receipt | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findPerson(db, partnerId, contactPersonId);
    if (!found) return undefined;
    for (const other of await elsewhere(db, found)) await empty(db, other.id);
    const receipt = await erase(db, found, member.id);
    await note(member, "removed", "contact-person", contactPersonId);
    return receipt;
  });
}

/** The latest receipts of a partner's erased persons, newest first. They name nobody. */
export function listReceipts(
  member: Member,
  partnerId: string,
): Promise<Pick<Receipt, "id" | "erasedAt" | "counts">[]> {
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

/** Where in the house a person stands, by table: how many rows. */
export async function whereNamed(
  member: Member,
  partnerId: string,
  contactPersonId: string,
): Promise<Counts> {
  return askOrganisation(member.organisationId, async (db) => {
    const found = await findPerson(db, partnerId, contactPersonId);
    const pattern = found && patternOf(found);
    if (!found) return {};
    return counted(pattern ? await standing(db, await textTables(db), pattern) : []);
  });
}

/**
 * Erases those whose day has passed and whom nobody has asked to keep; for the job that runs at night. One who is still
 * kept at another partner goes from this one alone: what is written of them is about somebody we know.
 */
export async function eraseOverdue(db: Database): Promise<void> {
  const overdue = await selectPersons(db).where(
    and(isNull(contactPerson.erasedAt), lt(contactPerson.keepUntil, today())),
  );
  for (const person of overdue) {
    const isKeptElsewhere = (await elsewhere(db, person)).some(({ keepUntil }) => keepUntil >= today());
    await erase(db, isKeptElsewhere ? { ...person, name: "", phone: "", email: "" } : person, null);
  }
}

async function erase(db: Database, person: Person, erasedBy: string | null): Promise<Receipt> {
  await empty(db, person.id);
  const tables = await textTables(db);
  const pattern = patternOf(person);
  const counts = pattern ? await crossOut(db, tables, pattern) : { contact_person: 1 };
  const [receipt] = await db
    .insert(erasure)
    .values({ contactPersonId: person.id, erasedBy, counts })
    .returning();
  if (!receipt) throw new Error("An inserted row is returned");
  return {
    id: receipt.id,
    erasedAt: receipt.erasedAt,
    counts,
    left: await namesakes(db, person.name),
    firstName: await firstNameAlone(db, tables, person),
  };
}

async function empty(db: Database, contactPersonId: string): Promise<void> {
  await db
    .update(contactPerson)
    .set({ name: "", role: "", phone: "", email: "", note: "", preference: "unknown", erasedAt: new Date() })
    .where(eq(contactPerson.id, contactPersonId));
}

async function crossOut(db: Database, tables: readonly TextTable[], pattern: string): Promise<Counts> {
  const stood = await standing(db, tables, pattern);
  const { rows: partners } = await db.execute<{ id: string }>(
    sql`select id from partner t where ${named(pattern)(sql`t::text`)}`,
  );
  for (const { table } of stood) {
    if (table.name === "mail") await throwAway(db, pattern);
    else await crossOutIn(db, table, pattern, erasedName);
  }
  await foundAnew(
    db,
    partners.map(({ id }) => id),
  );
  return counted(stood);
}

/** The tables the pattern is found in; the person's own row, which is found by its id, is counted too. */
async function standing(db: Database, tables: readonly TextTable[], pattern: string) {
  const stood: { table: TextTable; count: number }[] = [];
  for (const table of tables) {
    const count = await countNamed(db, table, named(pattern));
    if (count > 0) stood.push({ table, count });
  }
  return stood;
}

const counted = (stood: readonly { table: TextTable; count: number }[]): Counts => {
  const counts = Object.fromEntries(stood.map(({ table, count }) => [table.name, count]));
  return { ...counts, contact_person: 1 + (counts.contact_person ?? 0) };
};

async function throwAway(db: Database, pattern: string): Promise<void> {
  const told = sql`concat_ws(' ', "to", subject, text)`;
  await db.execute(sql`delete from mail where ${named(pattern)(told)}`);
}

/** What a partner is compared by is made of its texts, and must not remember what they no longer say. */
async function foundAnew(db: Database, partnerIds: readonly string[]): Promise<void> {
  for (const id of partnerIds) {
    const [own] = await db.select(ownColumns).from(partner).where(eq(partner.id, id));
    if (own) await db.update(partner).set(rowOf(own)).where(eq(partner.id, id));
  }
}

async function namesakes(db: Database, name: string): Promise<Counts> {
  if (!name) return {};
  const left: Counts = {};
  for (const table of ["contact_person", "member"]) {
    const { rows } = await db.execute<{ count: number }>(sql`
      select count(*)::int as count from ${sql.identifier(table)} where lower(name) = lower(${name})`);
    if (rows[0]?.count) left[table] = rows[0].count;
  }
  return left;
}

async function firstNameAlone(db: Database, tables: readonly TextTable[], person: Person): Promise<Counts> {
  const pattern = firstNamePattern(person.name);
  if (!pattern) return {};
  const counts: Counts = {};
  for (const [name, ids] of await rowsTiedTo(db, "partner", person.partnerId)) {
    const table = tables.find((one) => one.name === name);
    const count = table ? await countNamed(db, table, namedExactly(pattern), [...ids]) : 0;
    if (count > 0) counts[name] = count;
  }
  return counts;
}

/** The same person at other partners: called the same, and reached the same way. */
async function elsewhere(db: Database, person: Person) {
  const rows = await selectPersons(db).where(
    and(
      isNull(contactPerson.erasedAt),
      ne(contactPerson.id, person.id),
      sql`lower(${contactPerson.name}) = lower(${person.name})`,
    ),
  );
  const digits = (phone: string) => phone.replace(/\D/g, "").slice(-8);
  return rows.filter(
    ({ email, phone }) =>
      (email !== "" && email === person.email) ||
      (digits(phone) !== "" && digits(phone) === digits(person.phone)),
  );
}

/** A person as texts know them, inside the work that looks for them. Undefined when there is no such, or it is erased. */
export async function findPerson(
  db: Database,
  partnerId: string,
  contactPersonId: string,
): Promise<Person | undefined> {
  const [found] = await selectPersons(db).where(
    and(
      eq(contactPerson.id, contactPersonId),
      eq(contactPerson.partnerId, partnerId),
      isNull(contactPerson.erasedAt),
    ),
  );
  return found;
}

function selectPersons(db: Database) {
  return db
    .select({
      id: contactPerson.id,
      partnerId: contactPerson.partnerId,
      name: contactPerson.name,
      phone: contactPerson.phone,
      email: contactPerson.email,
      keepUntil: contactPerson.keepUntil,
    })
    .from(contactPerson)
    .$dynamic();
}
