import { listPersonaChoices, personaForLine } from "#domains/meetings/agenda-personas.server.ts";
import { layIntoPersona, listLayIns } from "#domains/minutes/persona-lay-in.server.ts";
import { makeTraitFrom } from "#domains/minutes/trait-from-note.server.ts";
import { listSaid } from "#domains/target-group/trait-said.server.ts";
import { putAsideUnlessSame } from "#domains/target-group/versions.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import type { Calls } from "./foreign-calls.ts";

const trait = { kind: "want", text: "Vil bygge" } as const;

/** A meeting about a persona. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const tablePersonaCalls: Calls = {
  foreign: {
    listPersonaChoices: (member, { tablePersonaEngagementId = "" }) =>
      listPersonaChoices(member, tablePersonaEngagementId),
    personaForLine: [
      (member, { tablePersonaId = "" }, { tablePersonaEngagementId = "" }) =>
        personaForLine(member, tablePersonaEngagementId, "persona", tablePersonaId),
      (member, { tablePersonaEngagementId = "" }) =>
        personaForLine(member, tablePersonaEngagementId, "persona", undefined),
    ],
    listLayIns: (member, { tablePersonaMeetingId = "" }) => listLayIns(member, tablePersonaMeetingId),
    layIntoPersona: [
      (member, { tablePersonaMeetingId = "", tablePersonaItemId = "" }) =>
        layIntoPersona(member, tablePersonaMeetingId, tablePersonaItemId),
      (member, { tablePersonaItemId = "" }, { tablePersonaMeetingId = "" }) =>
        layIntoPersona(member, tablePersonaMeetingId, tablePersonaItemId),
    ],
    makeTraitFrom: [
      (member, { tablePersonaMeetingId = "", tablePersonaNoteId = "", tablePersonaId = "" }) =>
        makeTraitFrom(member, tablePersonaMeetingId, tablePersonaNoteId, {
          ...trait,
          personaId: tablePersonaId,
        }),
      (member, { tablePersonaId = "" }, { tablePersonaMeetingId = "", tablePersonaNoteId = "" }) =>
        makeTraitFrom(member, tablePersonaMeetingId, tablePersonaNoteId, {
          ...trait,
          personaId: tablePersonaId,
        }),
    ],
    listSaid: (member, { tablePersonaId = "" }) => listSaid(member, tablePersonaId),
    putAsideUnlessSame: (member, { commonId = "" }) =>
      inOrganisation(member.organisationId, (db) => putAsideUnlessSame(member, db, commonId, "Mødet")),
  },
  own: {},
};
