import { and, desc, eq, max, notInArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { restore, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { persona, personaVersion, relation, trait } from "./persona.table.ts";
import { differenceOf, isSame, type PersonaSnapshot, type VersionFields } from "./persona-version.ts";
import { findPersona, holdPersona, touchPersona } from "./personas.server.ts";
import { listRelations, removeRelation } from "./relations.server.ts";
import { readTraits, removeTrait } from "./traits.server.ts";

export type PersonaVersion = {
  id: string;
  number: number;
  reason: string;
  snapshot: PersonaSnapshot;
  madeBy: string;
  madeAt: Date;
};

/** The versions of a persona, the newest first. */
export function listVersions(member: Member, personaId: string): Promise<PersonaVersion[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: personaVersion.id,
        number: personaVersion.number,
        reason: personaVersion.reason,
        snapshot: personaVersion.snapshot,
        madeBy: sql<string>`(select m.name from member m where m.id = ${personaVersion.madeBy})`,
        madeAt: personaVersion.madeAt,
      })
      .from(personaVersion)
      .innerJoin(persona, eq(persona.id, personaVersion.personaId))
      .where(
        and(
          eq(personaVersion.personaId, personaId),
          stillHere(db, persona.id),
          stillHere(db, persona.targetGroupId),
        ),
      )
      .orderBy(desc(personaVersion.number)),
  );
}

/** The persona as it is now, told as a version is. Undefined when it is not there. */
export function snapshotOf(member: Member, personaId: string): Promise<PersonaSnapshot | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const found = await findPersona(member, personaId);
    if (!found) return undefined;
    const { name, age, headline, quote, portrait } = found;
    const traits = await readTraits(db, [personaId]);
    const relations = await listRelations(member, personaId);
    return {
      name,
      age,
      headline,
      quote,
      portrait,
      traits: traits.map(({ id, kind, text, sources }) => ({ id, kind, text, sources: sources.length })),
      relations: relations.map(({ id, name, kind, closeness }) => ({ id, name, kind, closeness })),
    };
  });
}

/** Puts the persona aside as it is now, before it is changed (S4.6). False when it is not there. */
export function setAside(
  member: Member,
  personaId: string,
  { reason, sentAs }: VersionFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await holdPersona(db, personaId))) return false;
    await writeVersion(member, db, personaId, sentAs ?? newId(), reason);
    return true;
  });
}

/** Writes a version into the ongoing work. One sent twice is kept once. */
export async function writeVersion(
  member: Member,
  db: Database,
  personaId: string,
  id: string,
  reason: string,
): Promise<void> {
  const snapshot = await snapshotOf(member, personaId);
  if (!snapshot) return;
  const [last] = await db
    .select({ number: max(personaVersion.number) })
    .from(personaVersion)
    .where(eq(personaVersion.personaId, personaId));
  await db
    .insert(personaVersion)
    .values({ id, personaId, number: (last?.number ?? 0) + 1, reason, snapshot, madeBy: member.id })
    .onConflictDoNothing();
  await note(member, "changed", "persona", personaId);
}

/** The same, unless the newest version says all of it already. */
export async function putAsideUnlessSame(
  member: Member,
  db: Database,
  personaId: string,
  reason: string,
): Promise<void> {
  const [newest] = await listVersions(member, personaId);
  const current = await snapshotOf(member, personaId);
  if (!newest || (current && !isSame(differenceOf(newest.snapshot, current))))
    await writeVersion(member, db, personaId, newId(), reason);
}

/**
 * Makes the persona what it was in an earlier version. What it is now is put aside first, and what is no longer in
 * it can be brought back for thirty days, so that nothing is lost. `reasons` are the words the two versions this
 * makes are told with. False when the version is not there.
 */
export function bringBack(
  member: Member,
  personaId: string,
  versionId: string,
  reasons: { before: string; after: string },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await holdPersona(db, personaId))) return false;
    const versions = await listVersions(member, personaId);
    const wanted = versions.find((version) => version.id === versionId);
    const current = await snapshotOf(member, personaId);
    if (!wanted || !current) return false;
    await putAsideUnlessSame(member, db, personaId, reasons.before);
    const { traits, relations, ...said } = wanted.snapshot;
    await touchPersona(db, personaId);
    await db.update(persona).set(said).where(eq(persona.id, personaId));
    await bringTraits(member, db, personaId, traits);
    await bringRelations(member, db, personaId, relations);
    await writeVersion(member, db, personaId, newId(), reasons.after);
    return true;
  });
}

async function bringTraits(
  member: Member,
  db: Database,
  personaId: string,
  traits: PersonaSnapshot["traits"],
): Promise<void> {
  const ids = traits.map((one) => one.id);
  const extra = await db
    .select({ id: trait.id })
    .from(trait)
    .where(and(eq(trait.personaId, personaId), notInArray(trait.id, ids), stillHere(db, trait.id)));
  for (const { id } of extra) await removeTrait(member, personaId, id);
  for (const [position, { id, kind, text }] of traits.entries()) {
    await restore(member, id);
    // One that has been gone for more than thirty days comes back without its sources: as an assumption.
    await db
      .insert(trait)
      .values({ id, personaId, kind, text, position, createdBy: member.id })
      .onConflictDoUpdate({ target: trait.id, set: { kind, text, position } });
  }
}

async function bringRelations(
  member: Member,
  db: Database,
  personaId: string,
  relations: PersonaSnapshot["relations"],
): Promise<void> {
  const ids = relations.map((one) => one.id);
  const extra = await db
    .select({ id: relation.id })
    .from(relation)
    .where(and(eq(relation.personaId, personaId), notInArray(relation.id, ids), stillHere(db, relation.id)));
  for (const { id } of extra) await removeRelation(member, personaId, id);
  for (const { id, ...said } of relations) {
    await restore(member, id);
    await db
      .insert(relation)
      .values({ id, personaId, ...said, createdBy: member.id })
      .onConflictDoUpdate({ target: relation.id, set: said });
  }
}
