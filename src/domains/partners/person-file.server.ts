import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { patternOf } from "./erased-name.ts";
import { findPerson } from "./erasure.server.ts";
import { named, passagesIn, textTables } from "./house-texts.server.ts";
import { readPointers } from "./pointers.server.ts";
import { tableNames } from "./table-names.text.ts";

/** What the whole house holds about one person: by what it is, in the words a reader knows it by. */
export type PersonFile = {
  /** What was done with the person, and how often: rung, invited, talked with. */
  tiedTo: Record<string, number>;
  /** Every text in which the person stands. */
  standsIn: Record<string, string[]>;
};

/** Texts of one kind that are handed over at most; more than anybody would read. */
const mostPassages = 500;

/** Gathers what is known of a person across all tables, for the person to have (GDPR article 15). */
export async function readPersonFile(
  member: Member,
  partnerId: string,
  contactPersonId: string,
): Promise<PersonFile | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const person = await findPerson(db, partnerId, contactPersonId);
    if (!person) return undefined;
    const names = tableNames[member.language];
    const pattern = patternOf(person);
    const standsIn: PersonFile["standsIn"] = {};
    for (const table of pattern ? await textTables(db) : []) {
      const passages = await passagesIn(db, table, named(pattern ?? ""), mostPassages);
      const name = names[table.name] ?? table.name;
      if (passages.length > 0) standsIn[name] = [...(standsIn[name] ?? []), ...passages];
    }
    const tied = await countTied(db, contactPersonId);
    return {
      tiedTo: Object.fromEntries(tied.map(({ table, count }) => [names[table] ?? table, count])),
      standsIn,
    };
  });
}

async function countTied(db: Database, contactPersonId: string) {
  const tied: { table: string; count: number }[] = [];
  for (const { table, column } of (await readPointers(db)).filter(({ at }) => at === "contact_person")) {
    const { rows } = await db.execute<{ count: number }>(sql`
      select count(*)::int as count from ${sql.identifier(table)}
      where ${sql.identifier(column)} = ${contactPersonId}`);
    if (rows[0]?.count) tied.push({ table, count: rows[0].count });
  }
  return tied;
}
