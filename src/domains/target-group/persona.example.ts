import type { PersonaFields, RelationFields, TraitFields } from "./persona.ts";

/** A draft of somebody who waits in a car. */
export const personaExample: PersonaFields = {
  name: "Thomas",
  age: "38",
  headline: "Elektriker og far til én",
  quote: "Jeg skal bare vide, hvad vi skal lave.",
  portrait: "man-beard",
  reviewOn: "",
  observationIds: [],
};

export const traitExample: TraitFields = {
  kind: "want",
  text: "Vil bygge noget sammen med drengen.",
  observationIds: [],
};

export const relationExample: RelationFields = {
  name: "Morfaren",
  kind: "family",
  closeness: 1,
  note: "Har sin egen hammer.",
  registerEntryId: "",
};
