import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";

/** What came of an observation: the sentences that lean on it, and the portraits drawn from it (the red thread). */
export type Outcome = { kind: "insight" | "persona"; id: string; words: string };

/** Everything that leans on an observation and is still there. Empty when nothing does, or it is not the member's. */
export async function readOutcomes(member: Member, observationId: string): Promise<Outcome[]> {
  const { rows } = await askOrganisation(member.organisationId, (db) =>
    db.execute<Outcome>(sql`
      select 'insight' as kind, i.id, i.sentence as words from insight i
      where i.id in (select e.insight_id from insight_evidence e where e.observation_id = ${observationId})
        and not exists (select from removal r where r.item_id = i.id)
      union all
      select 'persona', p.id, p.name from persona p
      where (p.id in (select o.persona_id from persona_observation o where o.observation_id = ${observationId})
          or p.id in (select t.persona_id from trait t join trait_source o on o.trait_id = t.id
            where o.observation_id = ${observationId}
              and not exists (select from removal r where r.item_id = t.id)))
        and not exists (select from removal r where r.item_id = p.id)
      order by 1, 3`),
  );
  return rows;
}
