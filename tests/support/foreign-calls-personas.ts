import { listFoundation, listMaterial } from "#domains/target-group/foundation.server.ts";
import * as merge from "#domains/target-group/merge.server.ts";
import { personaExample, relationExample, traitExample } from "#domains/target-group/persona.example.ts";
import * as personas from "#domains/target-group/personas.server.ts";
import * as relations from "#domains/target-group/relations.server.ts";
import * as traits from "#domains/target-group/traits.server.ts";
import * as versions from "#domains/target-group/versions.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Calls } from "./foreign-calls.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import type { FurnishedPersona } from "./furnished-personas.ts";

type House = FurnishedHouse & FurnishedPersona;
type Call = (member: House["administrator"], theirs: House, own: House) => Promise<unknown>;

const reasons = { before: "Før", after: "Efter" };
/** A persona that stands on nothing. */
const bare = () => ({ ...personaExample, observationIds: [] });

const foreign: Record<string, Call | Call[]> = {
  listMaterial: (member, { personaGroupId }) => listMaterial(member, personaGroupId),
  listFoundation: (member, { draftId }) => listFoundation(member, draftId),
  listPersonas: (member, { personaGroupId }) => personas.listPersonas(member, personaGroupId),
  findPersona: (member, { draftId }) => personas.findPersona(member, draftId),
  draftPersona: (member, { personaGroupId }) => personas.draftPersona(member, personaGroupId, bare()),
  changePersona: (member, { draftId }) => personas.changePersona(member, draftId, bare()),
  removePersona: (member, { draftId }) => personas.removePersona(member, draftId),
  listTraits: (member, { draftId }) => traits.listTraits(member, draftId),
  saveTrait: [
    (member, { draftId }) => traits.saveTrait(member, draftId, traitExample),
    (member, { waitingTraitId }, { draftId }) =>
      traits.saveTrait(member, draftId, traitExample, waitingTraitId),
  ],
  moveTrait: [
    (member, { draftId, waitingTraitId }) => traits.moveTrait(member, draftId, waitingTraitId, "up"),
    (member, { waitingTraitId }, { draftId }) => traits.moveTrait(member, draftId, waitingTraitId, "up"),
  ],
  removeTrait: [
    (member, { draftId, waitingTraitId }) => traits.removeTrait(member, draftId, waitingTraitId),
    (member, { waitingTraitId }, { draftId }) => traits.removeTrait(member, draftId, waitingTraitId),
  ],
  readMergeTable: (member, { personaGroupId }) => merge.readMergeTable(member, personaGroupId),
  beginCommon: (member, { personaGroupId }) => merge.beginCommon(member, personaGroupId, bare()),
  moveTraits: [
    (member, { personaGroupId, commonId, waitingTraitId }) =>
      merge.moveTraits(member, personaGroupId, "keep", {
        traitIds: [waitingTraitId],
        personaId: commonId,
        text: "",
      }),
    (member, { commonId }, { personaGroupId, waitingTraitId }) =>
      merge.moveTraits(member, personaGroupId, "keep", {
        traitIds: [waitingTraitId],
        personaId: commonId,
        text: "",
      }),
  ],
  joinTraits: [
    (member, { personaGroupId, commonTraitId, waitingTraitId }) =>
      merge.joinTraits(member, personaGroupId, commonTraitId, [waitingTraitId]),
    (member, { commonTraitId }, { personaGroupId, waitingTraitId }) =>
      merge.joinTraits(member, personaGroupId, commonTraitId, [waitingTraitId]),
  ],
  takeUpTrait: (member, { personaGroupId, droppedTraitId }) =>
    merge.takeUpTrait(member, personaGroupId, droppedTraitId),
  reconcileTrait: (member, { personaGroupId, commonTraitId }) =>
    merge.reconcileTrait(member, personaGroupId, commonTraitId),
  listVersions: (member, { commonId }) => versions.listVersions(member, commonId),
  snapshotOf: (member, { commonId }) => versions.snapshotOf(member, commonId),
  setAside: (member, { commonId }) => versions.setAside(member, commonId, { reason: "Mødet" }),
  writeVersion: (member, { commonId }) =>
    inOrganisation(member.organisationId, (db) =>
      versions.writeVersion(member, db, commonId, newId(), "Mødet"),
    ),
  bringBack: [
    (member, { commonId, versionId }) => versions.bringBack(member, commonId, versionId, reasons),
    (member, { versionId }, { commonId }) => versions.bringBack(member, commonId, versionId, reasons),
  ],
  listRelations: (member, { commonId }) => relations.listRelations(member, commonId),
  listRegistered: (member, { draftId }) => relations.listRegistered(member, draftId),
  saveRelation: [
    (member, { commonId }) => relations.saveRelation(member, commonId, relationExample),
    (member, { relationId }, { commonId }) =>
      relations.saveRelation(member, commonId, relationExample, relationId),
  ],
  addRegistered: (member, { draftId, registerEntryId }) =>
    relations.addRegistered(member, draftId, { entryIds: [registerEntryId], closeness: 2 }),
  removeRelation: [
    (member, { commonId, relationId }) => relations.removeRelation(member, commonId, relationId),
    (member, { relationId }, { commonId }) => relations.removeRelation(member, commonId, relationId),
  ],
};

const own: Record<string, Call> = {
  makePersona: (member, { personaSourceId }, { personaGroupId }) =>
    inOrganisation(member.organisationId, (db) =>
      personas.makePersona(member, db, personaGroupId, "draft", {
        ...personaExample,
        observationIds: [personaSourceId],
      }),
    ),
};

/** Drafts, the merge table and the common persona. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const personaCalls: Calls = { foreign, own } as unknown as Calls;
