import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import type { PersonaStage } from "./persona.ts";

/** A persona drawn from an observation, and what of it the observation says. */
export type DrawnPersona = {
  id: string;
  stage: PersonaStage;
  name: string;
  age: string;
  author: string;
  traits: string[];
};

/**
 * The personas drawn from an observation that are still there, the common ones first: those it was ticked for, and
 * those with a trait that leans on it, by itself or through the draft it was made of. Empty when it is not the member's.
 */
export async function personasOf(member: Member, observationId: string): Promise<DrawnPersona[]> {
  const { rows } = await askOrganisation(member.organisationId, (db) =>
    db.execute<DrawnPersona>(sql`
      with leaning as (
        select s.trait_id from trait_source s where s.observation_id = ${observationId}
        union
        select o.trait_id from trait_origin o join trait_source s on s.trait_id = o.draft_trait_id
        where s.observation_id = ${observationId}
      ), said as (
        select t.persona_id, array_agg(t.text order by t.position, t.id) as traits
        from trait t join leaning on leaning.trait_id = t.id
        where not exists (select from removal r where r.item_id = t.id)
        group by t.persona_id
      )
      select p.id, p.stage, p.name, p.age, m.name as author, coalesce(said.traits, '{}') as traits
      from persona p join member m on m.id = p.created_by left join said on said.persona_id = p.id
      where (said.persona_id is not null
          or p.id in (select o.persona_id from persona_observation o where o.observation_id = ${observationId}))
        and not exists (select from removal r where r.item_id = p.id)
      order by p.stage, p.name, p.id`),
  );
  return rows;
}
