import { and, desc, eq, inArray, lt, notExists, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import {
  askGate,
  askOrganisation,
  type Database,
  inOrganisation,
} from "#platform/database/database.server.ts";
import { note, type Thing } from "./audit.server.ts";
import { removal } from "./audit.table.ts";
import { member as memberTable } from "./member.table.ts";
import type { Member } from "./member.ts";

/** How many days what was taken away can be brought back (design.md). */
export const daysToRegret = 30;

/** Takes a thing away so that it can be brought back. `label` is how it is recognised in the list of them. */
export async function remove(member: Member, thing: Thing, itemId: string, label: string): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    await db
      .insert(removal)
      .values({ itemId, thing, label: label.slice(0, 200), removedBy: member.id })
      .onConflictDoNothing();
    await note(member, "removed", thing, itemId);
  });
}

/** Brings a thing back. False when it was not there to bring back. */
export async function restore(member: Member, itemId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [back] = await db.delete(removal).where(eq(removal.itemId, itemId)).returning();
    if (back) await note(member, "restored", back.thing as Thing, itemId);
    return back !== undefined;
  });
}

/** One thing that has been taken away, for the line that offers to bring it back. */
export async function findRemoved(
  member: Member,
  itemId: string,
): Promise<{ itemId: string; label: string } | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ itemId: removal.itemId, label: removal.label })
      .from(removal)
      .where(eq(removal.itemId, itemId)),
  );
  return found;
}

/** The condition that a row has not been taken away; for every list and look-up of things that can be. */
export function stillHere(db: Database, itemId: AnyPgColumn) {
  return notExists(db.select({ one: sql`1` }).from(removal).where(eq(removal.itemId, itemId)));
}

export type Removed = { itemId: string; thing: string; label: string; removedAt: Date; by: string };

/** What has been taken away in the last thirty days, newest first. */
export function listRemoved(member: Member): Promise<Removed[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        itemId: removal.itemId,
        thing: removal.thing,
        label: removal.label,
        removedAt: removal.removedAt,
        by: memberTable.name,
      })
      .from(removal)
      .innerJoin(memberTable, eq(memberTable.id, removal.removedBy))
      .orderBy(desc(removal.removedAt))
      .limit(200),
  );
}

/**
 * The ids of things of one kind that can no longer be brought back, for the job that deletes them for good.
 * Runs inside the transaction that deletes them.
 */
export function pastRegret(db: Database, thing: Thing) {
  return db
    .select({ itemId: removal.itemId })
    .from(removal)
    .where(and(eq(removal.thing, thing), lt(removal.removedAt, longAgo)));
}

/** Lets go of what would bring things back that are themselves gone for good, and of the names they were told by. */
export async function letGoOf(db: Database, itemIds: readonly string[]): Promise<void> {
  await db.delete(removal).where(inArray(removal.itemId, [...itemIds]));
}

/**
 * Deletes for good, in every organisation, what was taken away more than thirty days ago. Each domain brings the
 * part that knows its own tables.
 */
export async function forgetRemoved(parts: readonly ((db: Database) => Promise<unknown>)[]): Promise<void> {
  const organisations = await askGate<{ id: string }>({ text: "select id from organisation" });
  for (const { id } of organisations) {
    await inOrganisation(id, async (db) => {
      for (const forget of parts) await forget(db);
      await db.delete(removal).where(lt(removal.removedAt, longAgo));
    });
  }
}

const longAgo = sql`now() - interval '1 day' * ${daysToRegret}`;
