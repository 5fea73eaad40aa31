import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { personaObservation, traitSource } from "./persona.table.ts";

/** Which observations these traits name themselves; those that were taken away are left out. */
export function readSources(db: Database, traitIds: string[]) {
  return db
    .select({ traitId: traitSource.traitId, observationId: traitSource.observationId })
    .from(traitSource)
    .where(and(inArray(traitSource.traitId, traitIds), stillHere(db, traitSource.observationId)))
    .orderBy(traitSource.observationId);
}

/** Names the sources of a trait anew. Only what the persona is built on can be one. */
export async function nameSources(
  db: Database,
  personaId: string,
  traitId: string,
  observationIds: string[],
) {
  const known = await db
    .select({ observationId: personaObservation.observationId })
    .from(personaObservation)
    .where(
      and(
        eq(personaObservation.personaId, personaId),
        inArray(personaObservation.observationId, observationIds),
      ),
    );
  await db.delete(traitSource).where(eq(traitSource.traitId, traitId));
  if (known.length > 0) await db.insert(traitSource).values(known.map((one) => ({ traitId, ...one })));
}

/** Lets the common traits made of these draft traits name their sources themselves, before the drafts go. */
export async function keepSources(db: Database, which: SQL): Promise<void> {
  await db.execute(sql`
    insert into trait_source (organisation_id, trait_id, observation_id)
    select trait_source.organisation_id, trait_origin.trait_id, trait_source.observation_id
    from trait_source
    join trait_origin on trait_origin.draft_trait_id = trait_source.trait_id
    join trait on trait.id = trait_source.trait_id
    where ${which}
    on conflict do nothing`);
}
