import { and, asc, eq } from "drizzle-orm";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { persona, trait } from "./persona.table.ts";
import type { TraitKind } from "./persona.ts";

/** What of a persona is meant for those who did not make it: no author, no source, nobody's id. */
export type PersonaForOthers = {
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: string;
  traits: { id: string; kind: TraitKind; text: string }[];
};

/** Undefined when it is not there. Inside the transaction of whoever shows it to others. */
export async function readPersonaForOthers(
  db: Database,
  personaId: string,
): Promise<PersonaForOthers | undefined> {
  const [found] = await db
    .select({
      name: persona.name,
      age: persona.age,
      headline: persona.headline,
      quote: persona.quote,
      portrait: persona.portrait,
    })
    .from(persona)
    .where(and(eq(persona.id, personaId), stillHere(db, persona.id), stillHere(db, persona.targetGroupId)));
  if (!found) return undefined;
  const traits = await db
    .select({ id: trait.id, kind: trait.kind, text: trait.text })
    .from(trait)
    .where(and(eq(trait.personaId, personaId), stillHere(db, trait.id)))
    .orderBy(asc(trait.position), asc(trait.createdAt), asc(trait.id));
  return { ...found, traits };
}
