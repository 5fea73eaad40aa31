import { and, eq, inArray, max, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { persona, trait, traitContradiction, traitOrigin } from "./persona.table.ts";
import type { TraitFields, TraitKind } from "./persona.ts";
import { holdPersona, touchPersona } from "./personas.server.ts";
import type { Trait } from "./trait.ts";
import { keepSources, nameSources, readSources } from "./trait-sources.server.ts";

/** Everything said of a persona, in the order it stands, with what it stands on. */
export function listTraits(member: Member, personaId: string): Promise<Trait[]> {
  return askOrganisation(member.organisationId, (db) => readTraits(db, [personaId]));
}

export async function readTraits(db: Database, personaIds: readonly string[]): Promise<Trait[]> {
  const rows = await db
    .select({ id: trait.id, personaId: trait.personaId, kind: trait.kind, text: trait.text })
    .from(trait)
    .where(and(inArray(trait.personaId, [...personaIds]), stillHere(db, trait.id)))
    .orderBy(trait.position, trait.createdAt, trait.id);
  const ids = rows.map((row) => row.id);
  const [origins, contradictions] = await Promise.all([readOrigins(db, ids), readContradictions(db, ids)]);
  const sources = await readSources(db, [...ids, ...origins.map((origin) => origin.traitId)]);
  const behind = (traitId: string) =>
    sources.filter((source) => source.traitId === traitId).map((source) => source.observationId);
  return rows.map((row) => {
    const own = origins.filter((origin) => origin.of === row.id).map(({ of: _, ...origin }) => origin);
    const ownSources = behind(row.id);
    return {
      ...row,
      origins: own,
      ownSources,
      sources: [...new Set([...ownSources, ...own.flatMap((origin) => behind(origin.traitId))])],
      contradicts: contradictions.flatMap(({ traitId, otherTraitId }) =>
        traitId === row.id ? [otherTraitId] : otherTraitId === row.id ? [traitId] : [],
      ),
    };
  });
}

/** Says one thing more of a persona, at the end of its kind, or mends it. False when either is not there. */
export function saveTrait(
  member: Member,
  personaId: string,
  { sentAs, observationIds, ...fields }: TraitFields,
  traitId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await holdPersona(db, personaId))) return false;
    const id = traitId ?? sentAs ?? newId();
    const [saved] = traitId
      ? await db
          .update(trait)
          .set({ ...fields, changedAt: new Date() })
          .where(and(inPersona(personaId, id), stillHere(db, trait.id)))
          .returning({ id: trait.id })
      : await db
          .insert(trait)
          .values({
            id,
            personaId,
            ...fields,
            position: await lastPlace(db, personaId),
            createdBy: member.id,
          })
          .onConflictDoNothing()
          .returning({ id: trait.id });
    // The same form sent twice: it was said the first time.
    if (!saved) return traitId ? false : (await findTrait(db, personaId, id)) !== undefined;
    await touchPersona(db, personaId);
    await nameSources(db, personaId, id, observationIds);
    await note(member, traitId ? "changed" : "made", "trait", id);
    return true;
  });
}

/** Moves a trait one place up or down among those of its kind; at the end it stays. False when it is not there. */
export function moveTrait(
  member: Member,
  personaId: string,
  traitId: string,
  way: "up" | "down",
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const moved = (await holdPersona(db, personaId)) && (await findTrait(db, personaId, traitId));
    if (!moved) return false;
    const traits = await readTraits(db, [personaId]);
    const order = traits.map((one) => one.id);
    const kin = traits.filter((one) => one.kind === moved.kind);
    const neighbour = kin[kin.findIndex((one) => one.id === traitId) + (way === "up" ? -1 : 1)];
    if (neighbour) {
      const [from, to] = [order.indexOf(traitId), order.indexOf(neighbour.id)];
      order[from] = neighbour.id;
      order[to] = traitId;
      for (const [position, id] of order.entries())
        await db.update(trait).set({ position }).where(eq(trait.id, id));
    }
    await touchPersona(db, personaId);
    await note(member, "changed", "trait", traitId);
    return true;
  });
}

/** Takes a trait away; it can be brought back for thirty days. What was made of it keeps its sources. */
export function removeTrait(member: Member, personaId: string, traitId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = (await holdPersona(db, personaId)) && (await findTrait(db, personaId, traitId));
    if (!found) return false;
    await touchPersona(db, personaId);
    await keepSources(db, eq(trait.id, traitId));
    await remove(member, "trait", traitId, found.text);
    return true;
  });
}

/** Keeps two traits beside each other that say different things, inside the ongoing work. Said twice it is kept once. */
export async function keepBeside(db: Database, traitId: string, otherTraitId: string): Promise<void> {
  await db.insert(traitContradiction).values({ traitId, otherTraitId }).onConflictDoNothing();
}

/** Deletes for good what can no longer be brought back. */
export async function forgetTraits(db: Database): Promise<void> {
  await db.delete(trait).where(inArray(trait.id, pastRegret(db, "trait")));
}

export async function lastPlace(db: Database, personaId: string): Promise<number> {
  const [last] = await db
    .select({ position: max(trait.position) })
    .from(trait)
    .where(eq(trait.personaId, personaId));
  return (last?.position ?? 0) + 1;
}

async function findTrait(
  db: Database,
  personaId: string,
  traitId: string,
): Promise<{ text: string; kind: TraitKind } | undefined> {
  const [found] = await db
    .select({ text: trait.text, kind: trait.kind })
    .from(trait)
    .where(and(inPersona(personaId, traitId), stillHere(db, trait.id)));
  return found;
}

/** The draft traits that are still there; the one they were made into is called `of`. */
function readOrigins(db: Database, traitIds: string[]) {
  return db
    .select({
      of: traitOrigin.traitId,
      traitId: trait.id,
      personaId: trait.personaId,
      authorId: persona.createdBy,
      author: sql<string>`(select m.name from member m where m.id = ${persona.createdBy})`,
    })
    .from(traitOrigin)
    .innerJoin(trait, eq(trait.id, traitOrigin.draftTraitId))
    .innerJoin(persona, eq(persona.id, trait.personaId))
    .where(and(inArray(traitOrigin.traitId, traitIds), stillHere(db, trait.id), stillHere(db, persona.id)))
    .orderBy(persona.createdAt, persona.id, trait.id);
}

function readContradictions(db: Database, traitIds: string[]) {
  return db
    .select({ traitId: traitContradiction.traitId, otherTraitId: traitContradiction.otherTraitId })
    .from(traitContradiction)
    .where(
      and(
        inArray(traitContradiction.traitId, traitIds),
        // Both belong to one persona, so the other one is among these too unless it was taken away.
        inArray(traitContradiction.otherTraitId, traitIds),
      ),
    );
}

const inPersona = (personaId: string, traitId: string) =>
  and(eq(trait.id, traitId), eq(trait.personaId, personaId));
