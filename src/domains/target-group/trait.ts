import type { ObservationKind } from "./observation.ts";
import type { TraitKind } from "./persona.ts";

/** An observation or an interview, as much of it as a persona tells. */
export type Source = {
  id: string;
  kind: ObservationKind;
  observedOn: string;
  place: string;
  community: string | null;
  situation: string;
  seen: string;
  quotes: string;
  observer: string;
};

/** A trait of a draft that a common trait was made of, and whose draft it was. */
export type Origin = { traitId: string; personaId: string; authorId: string; author: string };

/** One thing said of a persona, with everything it stands on. */
export type Trait = {
  id: string;
  personaId: string;
  kind: TraitKind;
  text: string;
  /** The observations it names itself. */
  ownSources: string[];
  /** Those, and the observations behind every draft trait it was made of; each once. */
  sources: string[];
  origins: Origin[];
  /** The common traits it is kept beside because they say something else. */
  contradicts: string[];
};

/**
 * How well a trait stands (C3, 1.5): `agree` is how many people's drafts said it, `sources` how many observations
 * and interviews are behind it. None at all makes it an assumption, one alone is said aloud too. What was said at a meeting
 * (`said` is at how many) is no assumption any more.
 */
export type Standing = {
  agree: number;
  sources: number;
  assumption: boolean;
  single: boolean;
  contradicted: boolean;
};

export function standingOf(trait: Pick<Trait, "sources" | "origins" | "contradicts">, said = 0): Standing {
  const sources = new Set(trait.sources).size;
  return {
    agree: new Set(trait.origins.map((origin) => origin.authorId)).size,
    sources,
    assumption: sources === 0 && said === 0,
    single: sources === 1,
    contradicted: trait.contradicts.length > 0,
  };
}
