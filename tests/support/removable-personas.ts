import type { Administrator } from "#domains/access/member.ts";
import { personaExample, relationExample, traitExample } from "#domains/target-group/persona.example.ts";
import { draftPersona, listPersonas, removePersona } from "#domains/target-group/personas.server.ts";
import { listRelations, removeRelation, saveRelation } from "#domains/target-group/relations.server.ts";
import { saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { listTraits, removeTrait, saveTrait } from "#domains/target-group/traits.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Drafts, the merge table and the common persona. How each is made, listed and taken away. */
export const personaRemovables = (who: () => Administrator): Removables => {
  let group = "";
  let persona = "";
  const make = async () => {
    const none = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [] };
    group = (await saveTargetGroup(who(), { name: "Fædre", ...none })) ?? "";
    persona = (await draftPersona(who(), group, personaExample)) ?? "";
  };
  return {
    persona: {
      make,
      ids: async () => idsOf(await listPersonas(who(), group)),
      remove: (id) => removePersona(who(), id),
    },
    trait: {
      make: async () => {
        await make();
        await saveTrait(who(), persona, traitExample);
      },
      ids: async () => idsOf(await listTraits(who(), persona)),
      remove: (id) => removeTrait(who(), persona, id),
    },
    relation: {
      make: async () => {
        await make();
        await saveRelation(who(), persona, relationExample);
      },
      ids: async () => idsOf(await listRelations(who(), persona)),
      remove: (id) => removeRelation(who(), persona, id),
    },
  };
};
