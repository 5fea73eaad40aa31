import type { OwnCard } from "./own-card.ts";

/** One of several questions that a line of the agenda asks; notes to it lie in the part that has its id. */
export type Prompt = { id: string; text: string };

/** What a tool works with beside what is written at the table: the questions it asks, and whom it is about. */
export type Material = {
  prompts: readonly Prompt[];
  /** Picture cards of the house's own; none but where there are picture cards. */
  ownCards: readonly OwnCard[];
};

export const noMaterial: Material = { prompts: [], ownCards: [] };
