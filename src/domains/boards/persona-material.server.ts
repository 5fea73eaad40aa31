import { personaOfLine } from "#domains/meetings/at-the-table.server.ts";
import { readPersonaForOthers } from "#domains/target-group/persona-for-others.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import type { PersonaAtTable } from "./persona-layer.ts";

/** Whom a line of the agenda is about, as those at the table may see it; null where it is about nobody who is there. */
export async function personaAtLine(db: Database, itemId: string): Promise<PersonaAtTable | null> {
  const personaId = await personaOfLine(db, itemId);
  return personaId ? ((await readPersonaForOthers(db, personaId)) ?? null) : null;
}
