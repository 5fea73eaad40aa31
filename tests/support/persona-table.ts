import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { personaExample } from "#domains/target-group/persona.example.ts";
import type { PersonaStage, TraitKind } from "#domains/target-group/persona.ts";
import { makePersona } from "#domains/target-group/personas.server.ts";
import { targetGroupExample } from "#domains/target-group/target-group.example.ts";
import { saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { saveTrait } from "#domains/target-group/traits.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { holdMeeting, type LiveTable } from "./live-table.ts";

/** Makes a persona with these traits, in their order; where it lies, and where each trait does. */
export async function personaIn(
  member: Member,
  targetGroupId: string,
  {
    stage = "common",
    name = "Thomas",
    traits = {},
  }: { stage?: PersonaStage; name?: string; traits?: Readonly<Record<string, TraitKind>> } = {},
): Promise<{ personaId: string; traitIds: string[] }> {
  const personaId = newId();
  await inOrganisation(member.organisationId, (db) =>
    makePersona(member, db, targetGroupId, stage, { ...personaExample, name, sentAs: personaId }),
  );
  const traitIds: string[] = [];
  for (const [text, kind] of Object.entries(traits)) {
    const sentAs = newId();
    await saveTrait(member, personaId, { kind, text, observationIds: [], sentAs });
    traitIds.push(sentAs);
  }
  return { personaId, traitIds };
}

/** A target group of a forløb; its id. */
export async function groupOf(member: Member, engagementId: string): Promise<string> {
  const fields = { ...targetGroupExample, engagementIds: [engagementId] };
  return (await saveTargetGroup(member, fields)) ?? "";
}

export const waits = "Venter i bilen";
export const shy = "Er genert";

/** A meeting that is being held about Thomas, who waits in the car and is shy. */
export type PersonaTable = LiveTable & {
  engagementId: string;
  personaId: string;
  waitsId: string;
  shyId: string;
  /** Says something of him, as a phone would; the id of the note, and what became of it. */
  says(
    who: Participant,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ id: string; became: Awaited<ReturnType<typeof receive>> }>;
  /** Has the table take notes on, without the one who leads. */
  take(...noteIds: string[]): Promise<void>;
};

export async function holdPersonaMeeting(
  member: Member,
  kinds: readonly ItemKind[] = ["persona"],
  /** What everything that is said of him ends with, to be known by. */
  end = "",
): Promise<PersonaTable> {
  const table = await holdMeeting(member, kinds);
  const [engagementId = ""] = await inOrganisation(member.organisationId, async (db) => {
    const { rows } = await db.execute<{ id: string }>(
      sql`select engagement_id as id from meeting where id = ${table.meetingId}`,
    );
    return rows.map(({ id }) => id);
  });
  const traits = { [waits + end]: "everyday", [shy + end]: "challenge" } as const;
  const of = { name: `Thomas${end}`, traits };
  const { personaId, traitIds } = await personaIn(member, await groupOf(member, engagementId), of);
  const [waitsId = "", shyId = ""] = traitIds;
  const line = kinds.indexOf("persona");
  await inOrganisation(member.organisationId, (db) =>
    db.execute(sql`update agenda_item set persona_id = ${personaId} where id = ${table.items[line]}`),
  );
  await inOrganisation(member.organisationId, (db) =>
    db.execute(sql`update board set hidden = false, anonymity = 'named' where id = ${table.boards[line]}`),
  );
  return {
    ...table,
    engagementId,
    personaId,
    waitsId,
    shyId,
    says: async (who, fields) => {
      const id = newId();
      const form = new FormData();
      const all = { do: "note", tool: "persona", boardId: table.boards[line] ?? "", id, text: "", ...fields };
      for (const [name, value] of Object.entries(all)) form.set(name, value);
      return { id, became: await receive(who, form) };
    },
    take: async (...noteIds) => {
      await inOrganisation(member.organisationId, (db) =>
        db.execute(
          sql`update contribution set is_taken = true where id = any(${sql.param(noteIds)}::uuid[])`,
        ),
      );
    },
  };
}
