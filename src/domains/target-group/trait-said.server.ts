import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";

/** A meeting at which somebody said a trait, or the words it has now; `to` is the note in its minutes. */
export type SaidAt = { traitId: string; number: number; to: string };

/**
 * Where the traits of a persona were said, told by the thread that the minutes keep from a note to what it became
 * (S6.5). Meetings that were taken away are not among them.
 */
export async function listSaid(member: Member, personaId: string): Promise<SaidAt[]> {
  const { rows } = await askOrganisation(member.organisationId, (db) =>
    db.execute<SaidAt>(sql`
      select o.trait_id as "traitId", m.number,
        '/forloeb/' || m.engagement_id || '/moeder/' || m.id || '/referat#' || c.id as "to"
      from note_onward o
      join trait t on t.id = o.trait_id
      join contribution c on c.id = o.contribution_id
      join board b on b.id = c.board_id
      join meeting m on m.id = b.meeting_id
      where t.persona_id = ${personaId}
        and not exists (select from removal r where r.item_id in (m.id, m.engagement_id))
      order by m.number, o.made_at, o.id`),
  );
  return rows;
}
