import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";

/** A table with the columns in which somebody may have been named, and how each keeps its texts. */
export type TextTable = { name: string; columns: TextColumn[] };
type TextColumn = { name: string; kind: "text" | "list" | "json"; isUnique: boolean };

/**
 * Left alone: our own colleagues, who may bear the same name, and what is made anew from other texts. The audit log
 * only grows, and knows colleagues alone.
 */
const leftAlone = ["member", "invitation", "audit_entry", "erasure", "search_word", "search_key"];

/** Each person at a partner stands under the own name; of a namesake nothing is taken. */
const ownName = ["name", "phone", "email"];

/**
 * Every table of the house with text in it, asked of the database itself: so that no later part of the product can be
 * forgotten here.
 */
export async function textTables(db: Database): Promise<TextTable[]> {
  // Asked by the table itself: asked by name, PostgreSQL may look for tables of other schemas among ours, and fail.
  const { rows } = await db.execute<{
    table: string;
    column: string;
    kind: TextColumn["kind"];
    unique: boolean;
  }>(sql`
    select c.relname as table, a.attname as column,
      case when y.typname in ('json', 'jsonb') then 'json' when y.typcategory = 'A' then 'list' else 'text' end as kind,
      exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any (i.indkey)) as unique
    from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      join pg_type y on y.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'update')
      and y.typname in ('text', 'varchar', '_text', '_varchar', 'json', 'jsonb')
      and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'organisation_id')
    order by 1, 2`);
  const tables = new Map<string, TextTable>();
  for (const { table, column, kind, unique } of rows) {
    if (leftAlone.includes(table) || (table === "contact_person" && ownName.includes(column))) continue;
    const known = tables.get(table) ?? { name: table, columns: [] };
    known.columns.push({ name: column, kind, isUnique: unique });
    tables.set(table, known);
  }
  return [...tables.values()];
}

/** In how many rows of a table the pattern is found. `ids` narrows it to some rows. */
export async function countNamed(
  db: Database,
  table: TextTable,
  found: Found,
  ids?: readonly string[],
): Promise<number> {
  const among = ids ? sql`t.id = any (${sql.param([...ids])}::uuid[]) and ` : sql``;
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from ${sql.identifier(table.name)} t where ${among}(${anyOf(table, found)})`);
  return rows[0]?.count ?? 0;
}

/** The texts of a table in which the pattern is found, at most `most`. */
export async function passagesIn(
  db: Database,
  table: TextTable,
  found: Found,
  most: number,
): Promise<string[]> {
  const each = table.columns.map(
    (column) =>
      sql`select v.said from ${sql.identifier(table.name)} t, ${saidIn(column)} where ${found(sql`v.said`)}`,
  );
  const { rows } = await db.execute<{ said: string }>(sql`${sql.join(each, sql` union `)} limit ${most}`);
  return rows.map(({ said }) => said);
}

/**
 * Crosses out what the pattern finds in every text of a table. What is kept as JSON stays JSON; a text that no other row
 * may have gets a word of its own at the end.
 */
export async function crossOutIn(
  db: Database,
  table: TextTable,
  pattern: string,
  left: string,
): Promise<void> {
  const found = named(pattern);
  const crossed = (text: SQL, also = sql``) =>
    sql`case when ${found(text)} then regexp_replace(${text} ${icu}, ${pattern}, ${left}, 'gi')${also} else ${text} end`;
  const plain = table.columns.filter(({ kind }) => kind !== "json");
  if (plain.length > 0) {
    const set = plain.map(({ name, kind, isUnique }) => {
      const column = sql`t.${sql.identifier(name)}`;
      const unlike = isUnique ? sql` || ' ' || gen_random_uuid()` : undefined;
      const list = sql`array(select ${crossed(sql`u.said`)} from unnest(${column}) with ordinality u (said, at) order by at)`;
      return sql`${sql.identifier(name)} = ${
        kind === "text"
          ? crossed(column, unlike)
          : sql`case when ${column} is null then null else ${list} end`
      }`;
    });
    await db.execute(sql`
      update ${sql.identifier(table.name)} t set ${sql.join(set, sql`, `)}
      where ${anyOf({ ...table, columns: plain }, found)}`);
  }
  for (const column of table.columns.filter(({ kind }) => kind === "json"))
    await crossOutJson(db, table.name, column, { pattern, left });
}

async function crossOutJson(
  db: Database,
  table: string,
  column: TextColumn,
  { pattern, left }: { pattern: string; left: string },
): Promise<void> {
  const name = sql.identifier(column.name);
  const { rows } = await db.execute<{ at: string; kept: unknown; said: string[]; instead: string[] }>(sql`
    select t.ctid::text as at, t.${name} as kept, array_agg(v.said) as said,
      array_agg(regexp_replace(v.said ${icu}, ${pattern}, ${left}, 'gi')) as instead
    from ${sql.identifier(table)} t, ${saidIn(column)} where ${named(pattern)(sql`v.said`)}
    group by t.ctid, t.${name}::text, t.${name}`);
  for (const { at, kept, said, instead } of rows) {
    const words = new Map(said.map((one, index) => [one, instead[index] ?? left]));
    const told = JSON.stringify(withWords(kept, words));
    await db.execute(
      sql`update ${sql.identifier(table)} set ${name} = ${told}::jsonb where ctid = ${at}::tid`,
    );
  }
}

/** The same value with other words; keys stay. */
function withWords(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withWords(one, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWords(one, words)]));
}

/** The condition that a text is one that was looked for. */
export type Found = (text: SQL) => SQL;

/** Holds for a text that the pattern is found in, whatever the capitals; not for an id, or a word of the program's own. */
export const named =
  (pattern: string): Found =>
  (text) =>
    sql`(${text} ${icu} ~* ${pattern} and ${text} !~ ${ownWord})`;

/** The same, where capitals count. */
export const namedExactly =
  (pattern: string): Found =>
  (text) =>
    sql`(${text} ${icu} ~ ${pattern} and ${text} !~ ${ownWord})`;

// Whatever letters the database itself was set up for, these know æ, ø and å.
const icu = sql.raw('collate "da-x-icu"');

const ownWord = "^([a-z][a-z-]*|[A-Za-z0-9_-]{20,})$";

const anyOf = ({ columns }: TextTable, found: Found) =>
  sql.join(
    columns.map((column) =>
      column.kind === "text"
        ? sql`coalesce(${found(sql`t.${sql.identifier(column.name)}`)}, false)`
        : sql`exists (select from ${saidIn(column)} where ${found(sql`v.said`)})`,
    ),
    sql` or `,
  );

/** Each text of a column of the row `t`, as `v.said`. */
function saidIn({ name, kind }: TextColumn): SQL {
  const column = sql`t.${sql.identifier(name)}`;
  if (kind === "text") return sql`lateral (select ${column} as said) v`;
  if (kind === "list") return sql`lateral unnest(${column}) v (said)`;
  return sql`lateral (
    select one #>> '{}' as said from jsonb_path_query(${column}::jsonb, 'strict $.**') one
    where jsonb_typeof(one) = 'string') v`;
}
