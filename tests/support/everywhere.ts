import type pg from "pg";
import type { Member } from "#domains/access/member.ts";

type Column = { table: string; column: string; type: string; unique: boolean };

/** Tables whose rows are about our own people or the door: nobody outside the house stands in them. */
export const ownTables = ["member", "invitation", "audit_entry", "erasure", "search_word", "search_key"];

/**
 * Puts one row into every table of a house, with a sentence in every column that can hold one. They all bear the id of
 * a member, so that whatever one of them points at is there. The tables it filled.
 */
export async function sayEverywhere(owner: pg.Client, member: Member, said: string): Promise<string[]> {
  const filled: string[] = [];
  await owner.query("set session_replication_role = replica");
  for (const [table, columns] of await tablesOf(owner)) {
    if (ownTables.includes(table)) continue;
    await putRow(owner, member, columns, said);
    filled.push(table);
  }
  await owner.query("set session_replication_role = default");
  return filled;
}

/**
 * Lets every table that can point at a partner point at this one: `times` rows for each column that does, one where a
 * row is nothing but the tie. What else they point at is put there by `sayEverywhere`, which comes first. The columns.
 */
export async function pointEverywhere(
  owner: pg.Client,
  member: Member,
  partnerId: string,
  times: number,
): Promise<string[]> {
  const tables = await tablesOf(owner);
  const pointing = (await pointersAtPartner(owner)).filter((at) => !notMoved.includes(at));
  for (const at of pointing) {
    const [table = "", column = ""] = at.split(".");
    const columns = tables.get(table) ?? [];
    const hasId = columns.some((one) => one.column === "id");
    for (let row = 0; row < (hasId ? times : 1); row++)
      await putRow(owner, member, columns, `${table} ${row}`, {
        ...(hasId && { id: "gen_random_uuid()" }),
        [column]: `'${partnerId}'::uuid`,
      });
  }
  return pointing;
}

/** What is made anew, or tells of the merging itself. */
const notMoved = ["partner.merged_into_id", "partner_merge.gone_id", "partner_merge.kept_id"];

/** Every column that points at a partner, as the owner of the database sees them. */
export async function pointersAtPartner(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ at: string }>(`
    select distinct c.conrelid::regclass || '.' || a.attname as at from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'organisation_id'
    where c.contype = 'f' and c.confrelid = 'partner'::regclass order by 1`);
  return rows.map(({ at }) => at);
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

async function putRow(
  owner: pg.Client,
  { id, organisationId }: Member,
  columns: readonly Column[],
  said: string,
  own: Readonly<Record<string, string>> = {},
): Promise<void> {
  const told = columns.map(({ table, column, type, unique }) => {
    if (own[column]) return own[column];
    if (column === "organisation_id") return "$1";
    // Somebody else at a partner stands under a name of their own.
    if (table === "contact_person" && ["name", "phone", "email"].includes(column)) return "''";
    const value = unique && type === "text" ? "$2::text || gen_random_uuid()" : values[type];
    if (!value) throw new Error(`${table}.${column} is of a kind (${type}) that nobody thought of here`);
    return value;
  });
  const names = columns.map(({ column }) => `"${column}"`).join(", ");
  await owner.query(
    `with given as (select $2::text, $3::uuid)
     insert into "${columns[0]?.table}" (${names}) values (${told.join(", ")})`,
    [organisationId, said, id],
  );
}

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

/** Every table of the house with its columns, as the owner of the database sees them. */
async function tablesOf(owner: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await owner.query<Column>(`
    select c.table_name as table, c.column_name as column, c.udt_name as type, exists (
      select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indisunique and i.indrelid = format('%I', c.table_name)::regclass and a.attname = c.column_name) as unique
    from information_schema.columns c
    where c.table_schema = 'public' and c.is_generated = 'NEVER' and exists (
      select from information_schema.columns o
      where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'organisation_id')
    order by c.table_name, c.ordinal_position`);
  return Map.groupBy(rows, ({ table }) => table);
}
