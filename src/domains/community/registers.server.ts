import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { touchCommunity } from "./communities.server.ts";
import { registerEntry } from "./register.table.ts";
import type { RegisterFields } from "./register.ts";

export type RegisterEntry = RegisterFields & { id: string };

/** Everything on the registers of a place, in Danish order within each. */
export function listRegisters(member: Member, communityId: string): Promise<RegisterEntry[]> {
  return askOrganisation(member.organisationId, (db) => readRegisters(db, communityId));
}

export function readRegisters(db: Database, communityId: string): Promise<RegisterEntry[]> {
  return db
    .select({
      id: registerEntry.id,
      kind: registerEntry.kind,
      name: registerEntry.name,
      what: registerEntry.what,
      used: registerEntry.used,
      address: registerEntry.address,
      contact: registerEntry.contact,
      certainty: registerEntry.certainty,
      source: registerEntry.source,
    })
    .from(registerEntry)
    .where(and(eq(registerEntry.communityId, communityId), stillHere(db, registerEntry.id)))
    .orderBy(registerEntry.kind, sql`${registerEntry.name} collate "da-x-icu"`);
}

/** Puts a line on a register, or mends one. False when the place or the line is not there. */
export async function saveRegisterEntry(
  member: Member,
  communityId: string,
  fields: RegisterFields,
  entryId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const id = entryId ?? newId();
    if (!entryId && !(await touchCommunity(db, communityId))) return false;
    const saved = entryId
      ? await db
          .update(registerEntry)
          .set(fields)
          .where(inPlace(communityId, id))
          .returning({ id: registerEntry.id })
      : await db
          .insert(registerEntry)
          .values({ id, communityId, enteredBy: member.id, ...fields })
          .returning({ id: registerEntry.id });
    if (saved.length === 0) return false;
    if (entryId) await touchCommunity(db, communityId);
    await note(member, entryId ? "changed" : "made", "register-entry", id);
    return true;
  });
}

export async function removeRegisterEntry(
  member: Member,
  communityId: string,
  entryId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db.select().from(registerEntry).where(inPlace(communityId, entryId));
    if (found) await remove(member, "register-entry", found.id, found.name);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetRegisterEntries(db: Database): Promise<void> {
  await db.delete(registerEntry).where(inArray(registerEntry.id, pastRegret(db, "register-entry")));
}

const inPlace = (communityId: string, entryId: string) =>
  and(eq(registerEntry.id, entryId), eq(registerEntry.communityId, communityId));
