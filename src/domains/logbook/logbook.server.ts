import { and, desc, eq, ilike, inArray } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { logbookEntry } from "./logbook.table.ts";
import type { EntryFields } from "./logbook.ts";

export type Entry = { id: string; day: string; text: string; by: string; writtenBy: string };

/** The logbook of a forløb, newest day first; `search` looks for words in it. */
export function readLogbook(member: Member, engagementId: string, search = ""): Promise<Entry[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: logbookEntry.id,
        day: logbookEntry.day,
        text: logbookEntry.text,
        by: memberName(logbookEntry.writtenBy),
        writtenBy: logbookEntry.writtenBy,
      })
      .from(logbookEntry)
      .where(
        and(
          eq(logbookEntry.engagementId, engagementId),
          stillHere(db, logbookEntry.id),
          search ? ilike(logbookEntry.text, `%${search.replace(/[\\%_]/g, "\\$&")}%`) : undefined,
        ),
      )
      .orderBy(desc(logbookEntry.day), desc(logbookEntry.writtenAt)),
  );
}

/** Writes an entry, once however often it is sent, or mends one. False when the forløb or the entry is not there. */
export async function saveEntry(
  member: Member,
  engagementId: string,
  { sentAs = newId(), ...fields }: EntryFields,
  entryId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return false;
    const saved = entryId
      ? await db
          .update(logbookEntry)
          .set({ ...fields, changedAt: new Date() })
          .where(inLogbook(db, engagementId, entryId))
          .returning({ id: logbookEntry.id })
      : await db
          .insert(logbookEntry)
          .values({ id: sentAs, engagementId, writtenBy: member.id, ...fields })
          .onConflictDoNothing()
          .returning({ id: logbookEntry.id });
    if (saved[0]) {
      await touch(db, engagementId);
      await note(member, entryId ? "changed" : "made", "logbook-entry", saved[0].id);
    }
    return saved.length > 0 || entryId === undefined;
  });
}

export async function removeEntry(member: Member, engagementId: string, entryId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select()
      .from(logbookEntry)
      .where(inLogbook(db, engagementId, entryId));
    if (found) await remove(member, "logbook-entry", found.id, found.text);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetEntries(db: Database): Promise<void> {
  await db.delete(logbookEntry).where(inArray(logbookEntry.id, pastRegret(db, "logbook-entry")));
}

const inLogbook = (db: Database, engagementId: string, entryId: string) =>
  and(
    eq(logbookEntry.id, entryId),
    eq(logbookEntry.engagementId, engagementId),
    stillHere(db, logbookEntry.id),
  );
