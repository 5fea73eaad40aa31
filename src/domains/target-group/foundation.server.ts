import { and, desc, eq, inArray, or, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { observation } from "./observation.table.ts";
import { personaObservation } from "./persona.table.ts";
import type { Source } from "./trait.ts";

/** What a persona is built on: the observations ticked for it, and those behind the drafts it was made of. */
export function listFoundation(member: Member, personaId: string): Promise<Source[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectSources(db).where(
      and(
        stillHere(db, observation.id),
        or(
          inArray(
            observation.id,
            db
              .select({ id: personaObservation.observationId })
              .from(personaObservation)
              .where(eq(personaObservation.personaId, personaId)),
          ),
          sql`"observation"."id" in (select s.observation_id from trait_source s
            join trait_origin o on o.draft_trait_id = s.trait_id join trait t on t.id = o.trait_id
            where t.persona_id = ${personaId})`,
        ),
      ),
    ),
  );
}

/** What has been seen of a target group, to build a persona on. */
export function listMaterial(member: Member, targetGroupId: string): Promise<Source[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectSources(db).where(and(stillHere(db, observation.id), eq(observation.targetGroupId, targetGroupId))),
  );
}

function selectSources(db: Database) {
  return db
    .select({
      id: observation.id,
      kind: observation.kind,
      observedOn: observation.observedOn,
      place: observation.place,
      situation: observation.situation,
      seen: observation.seen,
      quotes: observation.quotes,
      community: sql<string | null>`(select c.name from community c where c.id = "observation"."community_id"
        and not exists (select from removal r where r.item_id = c.id))`,
      observer: sql<string>`(select m.name from member m where m.id = "observation"."observer_id")`,
    })
    .from(observation)
    .orderBy(desc(observation.observedOn), desc(observation.createdAt))
    .$dynamic();
}
