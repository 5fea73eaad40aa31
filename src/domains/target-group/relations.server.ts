import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import type { RegisterKind } from "#domains/community/register.ts";
import { listRegisters, type RegisterEntry } from "#domains/community/registers.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { relation } from "./persona.table.ts";
import type { Closeness, RegisteredFields, RelationFields, RelationKind } from "./persona.ts";
import { findPersona, holdPersona, touchPersona } from "./personas.server.ts";
import { findTargetGroup } from "./target-groups.server.ts";

export type Relation = {
  id: string;
  name: string;
  kind: RelationKind;
  closeness: Closeness;
  note: string;
  /** The line of a register it was chosen from. */
  registerEntryId: string | null;
};

/** Who is around a persona, the nearest first, each ring in Danish order (S4.5, C4). */
export function listRelations(member: Member, personaId: string): Promise<Relation[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: relation.id,
        name: relation.name,
        kind: relation.kind,
        closeness: relation.closeness,
        note: relation.note,
        registerEntryId: relation.registerEntryId,
      })
      .from(relation)
      .where(and(eq(relation.personaId, personaId), stillHere(db, relation.id)))
      .orderBy(relation.closeness, sql`${relation.name} collate "da-x-icu"`, relation.id),
  );
}

/** Puts somebody around the persona, or mends what is said of them. False when either is not there. */
export function saveRelation(
  member: Member,
  personaId: string,
  { sentAs, registerEntryId: _, ...fields }: RelationFields,
  relationId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await holdPersona(db, personaId))) return false;
    const id = relationId ?? sentAs ?? newId();
    const [saved] = relationId
      ? await db
          .update(relation)
          .set(fields)
          .where(and(ofPersona(personaId, id), stillHere(db, relation.id)))
          .returning({ id: relation.id })
      : await db
          .insert(relation)
          .values({ id, personaId, ...fields, createdBy: member.id })
          .onConflictDoNothing()
          .returning({ id: relation.id });
    // The same form sent twice: it was put there the first time.
    if (!saved) return !relationId && (await listRelations(member, personaId)).some((one) => one.id === id);
    await touchPersona(db, personaId);
    await note(member, relationId ? "changed" : "made", "relation", id);
    return true;
  });
}

/** The lines of the registers of the target group's places that are not around the persona yet. */
export async function listRegistered(member: Member, personaId: string): Promise<RegisterEntry[]> {
  return askOrganisation(member.organisationId, async () => {
    const found = await findPersona(member, personaId);
    const group = found && (await findTargetGroup(member, found.targetGroupId));
    const places = group?.communityIds ?? [];
    const entries = await Promise.all(places.map((communityId) => listRegisters(member, communityId)));
    const known = await listRelations(member, personaId);
    return entries.flat().filter((entry) => known.every((one) => one.registerEntryId !== entry.id));
  });
}

/** Puts lines of the registers around the persona, each tied to its line. False when the persona is not there. */
export function addRegistered(
  member: Member,
  personaId: string,
  { entryIds, closeness }: RegisteredFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await holdPersona(db, personaId))) return false;
    const chosen = (await listRegistered(member, personaId)).filter((entry) => entryIds.includes(entry.id));
    for (const entry of chosen) {
      const id = newId();
      await db.insert(relation).values({
        id,
        personaId,
        name: entry.name,
        kind: kindOf[entry.kind],
        closeness,
        note: entry.used,
        registerEntryId: entry.id,
        createdBy: member.id,
      });
      await note(member, "made", "relation", id);
    }
    if (chosen.length > 0) await touchPersona(db, personaId);
    return true;
  });
}

/** Takes somebody off the map; they can be brought back for thirty days. */
export function removeRelation(member: Member, personaId: string, relationId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = (await holdPersona(db, personaId))
      ? await db.select({ name: relation.name }).from(relation).where(ofPersona(personaId, relationId))
      : [];
    if (!found) return false;
    await touchPersona(db, personaId);
    await remove(member, "relation", relationId, found.name);
    return true;
  });
}

/** Lets go of register lines that are about to be forgotten, and deletes what can no longer be brought back. */
export async function forgetRelations(db: Database): Promise<void> {
  await db.delete(relation).where(inArray(relation.id, pastRegret(db, "relation")));
  await db.execute(sql`
    update relation set register_entry_id = null from register_entry
    where register_entry.id = relation.register_entry_id
      and (register_entry.id in ${pastRegret(db, "register-entry")}
        or register_entry.community_id in ${pastRegret(db, "community")})`);
}

/** A place where people meet is nobody in itself; what goes on there is for the note. */
const kindOf: Record<RegisterKind, RelationKind> = {
  association: "association",
  institution: "department",
  event: "other",
  "meeting-place": "other",
  channel: "other",
};

const ofPersona = (personaId: string, relationId: string) =>
  and(eq(relation.id, relationId), eq(relation.personaId, personaId));
