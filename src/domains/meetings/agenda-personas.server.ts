import { inArray, or, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { pastRegret } from "#domains/access/removal.server.ts";
import type { PersonaStage } from "#domains/target-group/persona.ts";
import { findPersona, listPersonas } from "#domains/target-group/personas.server.ts";
import { listTargetGroups } from "#domains/target-group/target-groups.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { agendaItem } from "./meeting.table.ts";
import type { ItemKind } from "./meeting.ts";

/** Somebody a line of the agenda can be about. */
export type PersonaChoice = { id: string; name: string; age: string; stage: PersonaStage; group: string };

/** Whom the meetings of a forløb can be about: the personas of its target groups, the common ones first (S4.3, S6.5). */
export function listPersonaChoices(member: Member, engagementId: string): Promise<PersonaChoice[]> {
  return askOrganisation(member.organisationId, async () => {
    const choices: PersonaChoice[] = [];
    for (const group of await listTargetGroups(member, { engagementId }))
      for (const { id, name, age, stage } of await listPersonas(member, group.id))
        choices.push({ id, name, age, stage, group: group.name });
    const isDraft = ({ stage }: PersonaChoice) => Number(stage === "draft");
    return choices.toSorted((a, b) => isDraft(a) - isDraft(b));
  });
}

/** The one that goes without saying: the only common persona of the forløb. Null where there is none, or are two. */
export function personaBeforehand(choices: readonly PersonaChoice[]): string | null {
  const common = choices.filter(({ stage }) => stage === "common");
  return common.length === 1 ? (common[0]?.id ?? null) : null;
}

/**
 * Whom a line is to be about. Where nothing was said (`undefined`) it is the one that goes without saying; nothing
 * (the empty word) is nobody. False when the persona that was chosen is not there.
 */
export async function personaForLine(
  member: Member,
  engagementId: string,
  kind: ItemKind,
  chosen: string | undefined,
): Promise<string | null | false> {
  if (kind !== "persona" || chosen === "") return null;
  if (chosen === undefined) return personaBeforehand(await listPersonaChoices(member, engagementId));
  return (await findPersona(member, chosen)) ? chosen : false;
}

/** Lets go of personas that can no longer be brought back, before they and their target groups are forgotten. */
export async function letGoOfPersonas(db: Database): Promise<void> {
  await db
    .update(agendaItem)
    .set({ personaId: null })
    .where(
      or(
        inArray(agendaItem.personaId, pastRegret(db, "persona")),
        sql`${agendaItem.personaId} in (select p.id from persona p
          where p.target_group_id in ${pastRegret(db, "target-group")})`,
      ),
    );
}
