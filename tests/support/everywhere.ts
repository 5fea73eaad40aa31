import type pg from "pg";
import type { Member } from "#domains/access/member.ts";

type Column = { table: string; column: string; type: string; unique: boolean };

/** Tables whose rows are about our own people or the door: nobody outside the house stands in them. */
export const ownTables = ["member", "invitation", "audit_entry", "erasure", "partner_word"];

/** Every table of the house and its columns, as the owner of the database sees them. */
async function columnsOf(owner: pg.Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(`
    select c.table_name as table, c.column_name as column, c.udt_name as type, exists (
      select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indisunique and i.indrelid = format('%I', c.table_name)::regclass and a.attname = c.column_name) as unique
    from information_schema.columns c
    where c.table_schema = 'public' and c.is_generated = 'NEVER' and exists (
      select from information_schema.columns o
      where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'organisation_id')
    order by c.table_name, c.ordinal_position`);
  return rows;
}

/**
 * Puts one row into every table of a house, with a sentence in every column that can hold one. They all bear the id of
 * a member, so that whatever one of them points at is there. The tables it filled.
 */
export async function sayEverywhere(
  owner: pg.Client,
  { id, organisationId }: Member,
  said: string,
): Promise<string[]> {
  const tables = Map.groupBy(await columnsOf(owner), ({ table }) => table);
  const values: Record<string, string> = {
    uuid: "$3",
    text: "$2::text",
    varchar: "$2::text",
    _text: "array['noget andet', $2::text]",
    json: "to_json($2::text)",
    jsonb: "jsonb_build_object('words', jsonb_build_array('noget andet', $2::text), 'count', 3)",
    int4: "1",
    int8: "1",
    float8: "1",
    numeric: "1",
    bool: "false",
    date: "current_date",
    timestamptz: "now()",
    bytea: "'\\x00'",
  };
  const filled: string[] = [];
  await owner.query("set session_replication_role = replica");
  for (const [table, columns] of tables) {
    if (ownTables.includes(table)) continue;
    const told = columns.map(({ column, type, unique }) => {
      const said = unique && type === "text" ? "$2::text || gen_random_uuid()" : values[type];
      // Somebody else at a partner stands under a name of their own.
      const isOwnName = table === "contact_person" && ["name", "phone", "email"].includes(column);
      const value = column === "organisation_id" ? "$1" : isOwnName ? "''" : said;
      if (!value) throw new Error(`${table}.${column} is of a kind (${type}) that nobody thought of here`);
      return value;
    });
    const names = columns.map(({ column }) => `"${column}"`).join(", ");
    await owner.query(
      `with given as (select $2::text, $3::uuid) insert into "${table}" (${names}) values (${told.join(", ")})`,
      [organisationId, said, id],
    );
    filled.push(table);
  }
  await owner.query("set session_replication_role = default");
  return filled;
}

/** Every row of every table of the database as text, by table. */
export async function wholeDatabase(owner: pg.Client): Promise<Record<string, string[]>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
  );
  const dump: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ said: string }>(
      `select coalesce(to_jsonb(t)::text, '') as said from "${name}" t order by 1`,
    );
    dump[name] = rows.map(({ said }) => said);
  }
  return dump;
}
