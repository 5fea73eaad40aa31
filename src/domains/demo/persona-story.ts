import type { Closeness, RelationKind, TraitKind } from "#domains/target-group/persona.ts";
import type { PortraitKey } from "#domains/target-group/portrait.ts";
import type { PersonKey } from "./library.example.ts";
import type { ObservationKey } from "./observations.example.ts";
import type { When } from "./story-time.ts";

export type TraitStory = {
  kind: TraitKind;
  text: string;
  /** What it was seen or heard in, besides what is behind the drafts' traits. A trait with none is an assumption. */
  sources?: readonly ObservationKey[];
  /** The drafts' traits a common one was made of, by their keys. */
  of?: readonly string[];
  /** The key of a common trait that says something else. */
  contradicts?: string;
};

export type PersonaStory = {
  by: PersonKey;
  at: When;
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: PortraitKey;
  traits: Readonly<Record<string, TraitStory>>;
};

export type CommonStory = PersonaStory & {
  /** When it was to be looked at again, in weeks from now; the demo holds nothing that has not happened yet. */
  reviewed?: number;
  relations: readonly {
    name: string;
    kind: RelationKind;
    closeness: Closeness;
    note?: string;
    register?: true;
  }[];
  /** How it was put aside before it was changed: what was worded otherwise, and what was not there yet. */
  versions: readonly {
    at: When;
    by: PersonKey;
    reason: string;
    headline?: string;
    worded?: Readonly<Record<string, string>>;
    without?: readonly string[];
  }[];
};

export type PersonaStories = {
  drafts: readonly PersonaStory[];
  common: readonly CommonStory[];
  /** Traits of drafts that were let lie. */
  dropped: readonly string[];
};
