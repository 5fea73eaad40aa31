import type { Closeness, RelationKind, TraitKind } from "./persona.ts";

/** A persona as it stood one day, whole, with nothing pointing out of it. */
export type PersonaSnapshot = {
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: string;
  /** `sources` is how many observations and interviews a trait stood on that day. */
  traits: { id: string; kind: TraitKind; text: string; sources: number }[];
  relations: { name: string; kind: RelationKind; closeness: Closeness }[];
};
