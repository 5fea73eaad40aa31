import { and, eq, getTableName, gt, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { type Database, inGate } from "#platform/database/database.server.ts";
import type { Guest } from "./guest.ts";
import { mayTry } from "./sign-in.server.ts";
import { fingerprint, makeToken } from "./token.server.ts";
import type { Visitor } from "./visitor.ts";

type LinkTable = PgTable &
  Record<"id" | "organisationId" | "tokenHash" | "expiresAt" | "endedAt", AnyPgColumn>;

/** How many looks one place has at links of one kind, in a quarter of an hour. */
const looks = 60;

/**
 * Where a word leads: the thing whose id stands in `leadsTo`. Undefined when there never was such a link, when it is
 * too old or has been closed, and after sixty looks from one place in a quarter of an hour. It is looked up by its
 * fingerprint, so how near a guess was shows in nothing.
 */
export async function findGuest(
  table: LinkTable,
  leadsTo: AnyPgColumn,
  word: string,
  visitor: Visitor,
): Promise<Guest | undefined> {
  if (!(await mayTry(`${getTableName(table)}:${visitor.address}`, looks))) return undefined;
  const [way] = await inGate((db) =>
    db
      .select({
        organisationId: sql<string>`${table.organisationId}`,
        organisationName: sql<string>`(select o.name from organisation o where o.id = ${table.organisationId})`,
        thingId: sql<string>`${leadsTo}`,
        linkId: sql<string>`${table.id}`,
        expiresAt: sql<Date>`${table.expiresAt}`.mapWith(table.expiresAt),
      })
      .from(table)
      .where(
        and(eq(table.tokenHash, fingerprint(word)), isNull(table.endedAt), gt(table.expiresAt, new Date())),
      ),
  );
  return way as Guest | undefined;
}

/** A new word and what is to be kept of it: the row of a link that opens for `days` days. */
export function newLink(days: number): { word: string; row: { tokenHash: string; expiresAt: Date } } {
  const word = makeToken();
  return { word, row: linkRow(word, days) };
}

/** What is kept of a word that is known already. */
export function linkRow(word: string, days: number): { tokenHash: string; expiresAt: Date } {
  return {
    tokenHash: fingerprint(word),
    expiresAt: new Date(Date.now() + days * 24 * 60 * 60 * 1000),
  };
}

/** Closes every open link to a thing; whoever holds one sees nothing from now on. How many were closed. */
export async function endLinksTo(
  db: Database,
  table: LinkTable,
  leadsTo: AnyPgColumn,
  thingId: string,
): Promise<number> {
  const ended = await db
    .update(table)
    .set({ endedAt: new Date() })
    .where(and(eq(leadsTo, thingId), isNull(table.endedAt)))
    .returning({ id: table.id });
  return ended.length;
}
