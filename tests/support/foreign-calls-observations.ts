import { observationExample } from "#domains/target-group/observation.example.ts";
import * as intake from "#domains/target-group/observation-intake.server.ts";
import { personasOf } from "#domains/target-group/observation-personas.server.ts";
import * as photos from "#domains/target-group/observation-photos.server.ts";
import { listTies } from "#domains/target-group/observation-ties.server.ts";
import * as observations from "#domains/target-group/observations.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Picture } from "#platform/files/picture.ts";
import type { Calls } from "./foreign-calls.ts";
import { pngOf } from "./pictures.ts";

/** What was seen and heard. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const observationCalls: Calls = {
  foreign: {
    findObservation: (member, { observationId = "" }) => observations.findObservation(member, observationId),
    addObservation: (member, { observationId = "" }) =>
      observations.addObservation(member, { ...observationExample, id: observationId }),
    changeObservation: (member, { observationId = "" }) =>
      observations.changeObservation(member, { ...observationExample, id: observationId }),
    removeObservation: (member, { observationId = "" }) =>
      observations.removeObservation(member, observationId),
    listPhotos: (member, { observationId = "" }) => photos.listPhotos(member, observationId),
    readPhoto: [
      (member, { observationId = "", photoId = "" }) => photos.readPhoto(member, observationId, photoId),
      (member, { photoId = "" }, { observationId = "" }) => photos.readPhoto(member, observationId, photoId),
    ],
    addPhoto: (member, { observationId = "" }) => photos.addPhoto(member, observationId, photo()),
    removePhoto: [
      (member, { observationId = "", photoId = "" }) =>
        photos.removePhoto(member, observationId, photoId, "Et billede"),
      (member, { photoId = "" }, { observationId = "" }) =>
        photos.removePhoto(member, observationId, photoId, "Et billede"),
    ],
    receivePhoto: (member, { observationId = "" }) => intake.receivePhoto(member, observationId, form()),
    personasOf: (member, { personaSourceId = "" }) => personasOf(member, personaSourceId),
  },
  own: {
    listObservations: (member, { engagementId, communityId }) =>
      Promise.all([
        observations.listObservations(member),
        observations.listObservations(member, { engagementId }),
        observations.listObservations(member, { communityId }),
      ]),
    usualCounts: (member) => observations.usualCounts(member),
    listTies: (member) => listTies(member),
    // Tied to things of another house, it is kept without them.
    receiveObservation: async (member, { engagementId, communityId }) => {
      const id = newId();
      await intake.receiveObservation(member, form({ id, engagementId, communityId }));
      return observations.findObservation(member, id);
    },
  },
};

function photo(): Picture & { id: string; description: string } {
  return { id: newId(), description: "", bytes: pngOf(2, 2), width: 2, height: 2, type: "image/jpeg" };
}

function form(fields: Record<string, string> = {}): FormData {
  const made = new FormData();
  const { seen, observedOn } = observationExample;
  for (const [name, value] of Object.entries({ seen, observedOn, nobody: "yes", ...fields }))
    made.set(name, value);
  made.set("photo", new File([pngOf(2, 2)], "billede.png", { type: "image/png" }));
  return made;
}
