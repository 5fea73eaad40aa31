import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

/** Where the ordered SQL migrations lie, seen from the root of the program. */
export const migrationsFolder = join(process.cwd(), "src/platform/database/migrations");

/**
 * Brings the database up to date: roles, tables, forced row-level security and who may do what.
 * Safe to run at every start; two programs that start at once wait for each other.
 * Throws when the account in `DATABASE_URL` may not create roles (docs/drift.md has the lines to run by hand).
 */
export async function migrateDatabase(owner: pg.PoolConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(7263451)");
    await client.query(rolesSql);
    await migrate(drizzle({ client }), { migrationsFolder });
    await client.query(rightsSql);
  } finally {
    await client.end();
  }
}

const rolesSql = `
do $$
declare role_name text;
begin
  foreach role_name in array array['vejviser_app', 'vejviser_gate'] loop
    -- Roles belong to the whole server: a start in another of its databases may make them at the same moment.
    begin
      if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I nologin nobypassrls', role_name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end $$;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create or replace function current_organisation() returns uuid language sql stable as
  $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
`;

// Rights are given anew at every start, from nothing: what is not named here is not allowed.
const rightsSql = `
do $$
declare t record;
begin
  execute 'revoke all on all tables in schema public from vejviser_app, vejviser_gate';
  execute 'grant usage on schema public to vejviser_app, vejviser_gate';
  for t in
    select c.oid::regclass as name, c.relname,
      exists (select from pg_policy p where p.polrelid = c.oid and 'vejviser_app'::regrole = any (p.polroles)) as app,
      exists (select from pg_policy p where p.polrelid = c.oid and 'vejviser_gate'::regrole = any (p.polroles)) as gate
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    -- The audit log only grows.
    if t.app then
      execute format('grant select, insert%s on %s to vejviser_app',
        case when t.relname = 'audit_entry' then '' else ', update, delete' end, t.name);
    end if;
    if t.gate then execute format('grant select, insert, update, delete on %s to vejviser_gate', t.name); end if;
  end loop;
end $$;
`;
