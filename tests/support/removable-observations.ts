import type { Administrator } from "#domains/access/member.ts";
import { observationExample } from "#domains/target-group/observation.example.ts";
import {
  addObservation,
  listObservations,
  removeObservation,
} from "#domains/target-group/observations.server.ts";
import { newId } from "#platform/database/id.ts";
import { idsOf, type Removables } from "./removable.ts";

/** What was seen and heard. How each is made, listed and taken away. */
export const observationRemovables = (who: () => Administrator): Removables => ({
  observation: {
    make: () => addObservation(who(), { ...observationExample, id: newId() }),
    ids: async () => idsOf(await listObservations(who())),
    remove: (id) => removeObservation(who(), id),
  },
});
