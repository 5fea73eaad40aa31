import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { observation } from "./observation.table.ts";
import { persona, personaObservation, trait, traitSource } from "./persona.table.ts";
import type { PersonaFields, PersonaStage } from "./persona.ts";
import { targetGroup } from "./target-group.table.ts";
import { touchTargetGroup } from "./target-groups.server.ts";
import { keepSources } from "./trait-sources.server.ts";

export type Persona = {
  id: string;
  targetGroupId: string;
  stage: PersonaStage;
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: string;
  reviewOn: string | null;
  authorId: string;
  author: string;
  createdAt: Date;
  changedAt: Date;
  traits: number;
};

/** The personas of a target group, the common ones first, then the drafts in the order they were begun. */
export function listPersonas(member: Member, targetGroupId: string): Promise<Persona[]> {
  return askOrganisation(member.organisationId, (db) => readPersonas(db, targetGroupId));
}

export function readPersonas(db: Database, targetGroupId: string): Promise<Persona[]> {
  return selectPersonas(db)
    .where(and(eq(persona.targetGroupId, targetGroupId), isHere(db)))
    .orderBy(persona.stage, persona.createdAt, persona.id);
}

/** One persona, or undefined when it is not the member's, or has been taken away with or without its group. */
export async function findPersona(member: Member, personaId: string): Promise<Persona | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    selectPersonas(db).where(and(eq(persona.id, personaId), isHere(db))),
  );
  return found;
}

/** Begins a draft of the member's own. Its id; the same form sent twice makes one. Undefined without the group. */
export function draftPersona(
  member: Member,
  targetGroupId: string,
  fields: PersonaFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) =>
    (await holdTargetGroup(db, targetGroupId))
      ? makePersona(member, db, targetGroupId, "draft", fields)
      : undefined,
  );
}

/** Writes a new persona into the ongoing work. Undefined when the id it was sent as is somebody else's. */
export async function makePersona(
  member: Member,
  db: Database,
  targetGroupId: string,
  stage: PersonaStage,
  { sentAs, observationIds, reviewOn, ...fields }: PersonaFields,
): Promise<string | undefined> {
  const id = sentAs ?? newId();
  const [made] = await db
    .insert(persona)
    .values({ id, targetGroupId, stage, ...fields, reviewOn: reviewOn || null, createdBy: member.id })
    .onConflictDoNothing()
    .returning({ id: persona.id });
  if (!made) return (await findPersona(member, id))?.id;
  await standOn(db, id, observationIds);
  await touchTargetGroup(db, targetGroupId);
  await note(member, "made", "persona", id);
  return id;
}

/**
 * Mends what is said of a persona. An observation that is no longer ticked is no longer a source of its traits.
 * False when it is not there.
 */
export function changePersona(
  member: Member,
  personaId: string,
  { sentAs: _, observationIds, reviewOn, ...fields }: PersonaFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [changed] = await db
      .update(persona)
      .set({ ...fields, reviewOn: reviewOn || null, changedAt: new Date() })
      .where(and(eq(persona.id, personaId), stillHere(db, persona.id)))
      .returning({ id: persona.id });
    if (!changed) return false;
    const traits = db.select({ id: trait.id }).from(trait).where(eq(trait.personaId, personaId));
    await db
      .delete(traitSource)
      .where(
        and(inArray(traitSource.traitId, traits), notInArray(traitSource.observationId, observationIds)),
      );
    await db
      .delete(personaObservation)
      .where(
        and(
          eq(personaObservation.personaId, personaId),
          notInArray(personaObservation.observationId, observationIds),
        ),
      );
    await standOn(db, personaId, observationIds);
    await note(member, "changed", "persona", personaId);
    return true;
  });
}

/** Takes a persona away; it can be brought back for thirty days. What stood on a draft keeps its sources. */
export function removePersona(member: Member, personaId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findPersona(member, personaId);
    if (!found) return false;
    await keepSources(db, eq(trait.personaId, personaId));
    await remove(member, "persona", personaId, found.name);
    return true;
  });
}

/** Holds others back from a persona until this work is done. False when it is not there. */
export async function holdPersona(db: Database, personaId: string): Promise<boolean> {
  const [held] = await db
    .select({ id: persona.id })
    .from(persona)
    .where(and(eq(persona.id, personaId), isHere(db)))
    .for("update");
  return held !== undefined;
}

/** Marks a persona as touched just now, inside the work that touches it. */
export async function touchPersona(db: Database, personaId: string): Promise<void> {
  await db.update(persona).set({ changedAt: new Date() }).where(eq(persona.id, personaId));
}

/** Holds others back from the personas of a target group until this work is done. False when it is not there. */
export async function holdTargetGroup(db: Database, targetGroupId: string): Promise<boolean> {
  const [held] = await db
    .select({ id: targetGroup.id })
    .from(targetGroup)
    .where(and(eq(targetGroup.id, targetGroupId), stillHere(db, targetGroup.id)))
    .for("update");
  return held !== undefined;
}

/** Adds to what a persona is built on. Observations that are not of this house, or were taken away, are left out. */
export async function standOn(
  db: Database,
  personaId: string,
  observationIds: readonly string[],
): Promise<void> {
  const known = await db
    .select({ observationId: observation.id })
    .from(observation)
    .where(and(inArray(observation.id, [...observationIds]), stillHere(db, observation.id)));
  if (known.length === 0) return;
  await db
    .insert(personaObservation)
    .values(known.map((one) => ({ personaId, ...one })))
    .onConflictDoNothing();
}

/** Deletes for good what can no longer be brought back. */
export async function forgetPersonas(db: Database): Promise<void> {
  await db.delete(persona).where(inArray(persona.id, pastRegret(db, "persona")));
}

const isHere = (db: Database) => and(stillHere(db, persona.id), stillHere(db, persona.targetGroupId));

function selectPersonas(db: Database) {
  return db
    .select({
      id: persona.id,
      targetGroupId: persona.targetGroupId,
      stage: persona.stage,
      name: persona.name,
      age: persona.age,
      headline: persona.headline,
      quote: persona.quote,
      portrait: persona.portrait,
      reviewOn: persona.reviewOn,
      authorId: persona.createdBy,
      author: sql<string>`(select m.name from member m where m.id = "persona"."created_by")`,
      createdAt: persona.createdAt,
      changedAt: persona.changedAt,
      traits: sql<number>`(select count(*)::int from trait t where t.persona_id = "persona"."id"
        and not exists (select from removal r where r.item_id = t.id))`,
    })
    .from(persona)
    .$dynamic();
}
