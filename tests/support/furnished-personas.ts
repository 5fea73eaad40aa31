import { beginCommon, moveTraits } from "#domains/target-group/merge.server.ts";
import { observationSchema } from "#domains/target-group/observation.ts";
import { addObservation } from "#domains/target-group/observations.server.ts";
import { personaExample, relationExample, traitExample } from "#domains/target-group/persona.example.ts";
import { draftPersona } from "#domains/target-group/personas.server.ts";
import { addRegistered, listRelations, saveRelation } from "#domains/target-group/relations.server.ts";
import { saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { listTraits, saveTrait } from "#domains/target-group/traits.server.ts";
import { listVersions } from "#domains/target-group/versions.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Drafts, the merge table and the common persona. What is put into a furnished house, and where to find it. */
export type FurnishedPersona = {
  /** A target group with a draft and a common persona. */
  personaGroupId: string;
  personaSourceId: string;
  draftId: string;
  /** Traits of the draft: one that waits, and one that was let lie. */
  waitingTraitId: string;
  droppedTraitId: string;
  commonId: string;
  /** A common trait that another contradicts. */
  commonTraitId: string;
  relationId: string;
  versionId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishPersona(place: string, house: FurnishedHouse): Promise<FurnishedPersona> {
  const { administrator, communityId, registerEntryId } = house;
  const none = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [communityId] };
  const personaGroupId = (await saveTargetGroup(administrator, { name: `Fædre i ${place}`, ...none })) ?? "";
  const personaSourceId = newId();
  await addObservation(
    administrator,
    observationSchema.parse({
      id: personaSourceId,
      targetGroupId: personaGroupId,
      observedOn: "2026-11-14",
      place,
      seen: `Ni biler i ${place}`,
    }),
  );
  const told = {
    ...personaExample,
    name: `Thomas fra ${place}`,
    headline: `Bor i ${place}`,
    quote: `Her i ${place} venter man.`,
    observationIds: [personaSourceId],
  };
  const draftId = (await draftPersona(administrator, personaGroupId, told)) ?? "";
  for (const what of ["bygge", "snakke", "vente", "slippe"])
    await saveTrait(administrator, draftId, {
      ...traitExample,
      text: `Vil ${what} i ${place}`,
      observationIds: [personaSourceId],
    });
  const [build = "", talk = "", droppedTraitId = "", waitingTraitId = ""] = (
    await listTraits(administrator, draftId)
  ).map((trait) => trait.id);
  const commonId = (await beginCommon(administrator, personaGroupId, told)) ?? "";
  const into = { personaId: commonId, text: "" };
  await moveTraits(administrator, personaGroupId, "contradict", { ...into, traitIds: [build, talk] });
  await moveTraits(administrator, personaGroupId, "drop", { ...into, traitIds: [droppedTraitId] });
  await addRegistered(administrator, commonId, { entryIds: [registerEntryId], closeness: 2 });
  await saveRelation(administrator, commonId, {
    ...relationExample,
    name: `Morfaren i ${place}`,
    note: place,
  });
  return {
    personaGroupId,
    personaSourceId,
    draftId,
    waitingTraitId,
    droppedTraitId,
    commonId,
    commonTraitId: (await listTraits(administrator, commonId))[0]?.id ?? "",
    relationId: (await listRelations(administrator, commonId))[0]?.id ?? "",
    versionId: (await listVersions(administrator, commonId))[0]?.id ?? "",
  };
}
