import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { saveTrait } from "#domains/target-group/traits.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { findNote } from "./onward.server.ts";
import { tieNote, traitIdFor } from "./persona-lay-in.server.ts";
import type { TraitFromNoteFields } from "./trait-from-note.ts";

/**
 * Makes a note from any tool a trait of a persona, and keeps the thread both ways (F7, S6.5). A note becomes a trait of
 * a persona once, however often it is sent. False when note or persona is not there.
 */
export function makeTraitFrom(
  member: Member,
  meetingId: string,
  noteId: string,
  { personaId, kind, text }: TraitFromNoteFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findNote(member, meetingId, noteId))) return false;
    // Sent twice in the same breath, the second waits here for the first.
    await db.execute(sql`select from contribution where id = ${noteId} for update`);
    if (await hasBecome(db, noteId, personaId)) return true;
    const traitId = await traitIdFor(db, noteId);
    const saved = await saveTrait(member, personaId, { kind, text, observationIds: [], sentAs: traitId });
    if (saved) await tieNote(db, { noteId, traitId, madeBy: member.id });
    return saved;
  });
}

async function hasBecome(db: Database, noteId: string, personaId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select from note_onward o join trait t on t.id = o.trait_id
    where o.contribution_id = ${noteId} and t.persona_id = ${personaId}
      and not exists (select from removal r where r.item_id = t.id)`);
  return rows.length > 0;
}
