import type { OwnCard } from "./own-card.ts";
import type { PersonaAtTable } from "./persona-layer.ts";

/** One of several questions that a line of the agenda asks; notes to it lie in the part that has its id. */
export type Prompt = {
  id: string;
  text: string;
  /** The question of the guide it was taken from; nothing where it was not. */
  guideKey?: string;
};

/** What a tool works with beside what is written at the table: the questions it asks, and whom it is about. */
export type Material = {
  prompts: readonly Prompt[];
  /** Whom the line is about; null where nobody has been chosen. */
  persona: PersonaAtTable | null;
  /** Picture cards of the house's own; none but where there are picture cards. */
  ownCards: readonly OwnCard[];
};

export const noMaterial: Material = { prompts: [], persona: null, ownCards: [] };
