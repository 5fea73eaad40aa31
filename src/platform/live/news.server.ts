import { sql } from "drizzle-orm";
import pg from "pg";
import type { Database } from "#platform/database/database.server.ts";

/** What is told: that something has changed, and nothing of what. */
type Listener = () => void;

export type News = { close(): Promise<void> };

const channel = "vejviser_news";
const listeners = new Map<string, Set<Listener>>();

/**
 * Hears from PostgreSQL what any of the program's processes has changed. One connection of its own, made again when
 * it is lost; since nobody knows what was told meanwhile, everybody then looks for themselves.
 */
export async function openNews(owner: pg.PoolConfig): Promise<News> {
  let closed = false;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;

  const listen = async () => {
    const fresh = new pg.Client({ ...owner, keepAlive: true, application_name: "vejviser-news" });
    let lost = false;
    const onLost = () => {
      if (lost || closed) return;
      lost = true;
      fresh.end().catch(() => {});
      again = setTimeout(() => void listen().catch(onFailure), 250);
    };
    const onFailure = () => {
      if (!closed) again = setTimeout(() => void listen().catch(onFailure), 1000);
    };
    fresh.on("error", onLost);
    fresh.on("end", onLost);
    fresh.on("notification", ({ payload }) => {
      for (const hear of listeners.get(payload ?? "") ?? []) hear();
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
    client = fresh;
    for (const all of listeners.values()) for (const hear of all) hear();
  };
  await listen();
  return {
    close: async () => {
      closed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}

/** Tells everybody who follows `key`, in every process, once the transaction is kept; nobody when it is not. */
export async function tellNews(db: Database, key: string): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${key})`);
}

/** The same as a part of a larger statement, so that it costs no question of its own. */
export const newsOf = (key: string) => sql`pg_notify(${channel}, ${key})`;

/** Calls `hear` each time `key` has news, until the function that is given back is called. */
export function followNews(key: string, hear: Listener): () => void {
  const all = listeners.get(key) ?? new Set();
  listeners.set(key, all.add(hear));
  return () => {
    all.delete(hear);
    if (all.size === 0) listeners.delete(key);
  };
}
