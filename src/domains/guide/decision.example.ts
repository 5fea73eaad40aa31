import type { DecisionFields, WayChoiceFields } from "./decision.ts";

/** A decision to go on, and the choice of a way. */
export const decisionExample: DecisionFields = {
  station: "1",
  outcome: "go",
  decided: "Vi bruger vinteren i hallen.",
  reason: "De har selv spurgt, og ingen andre gør det.",
  people: "Karen og Bo",
  decidedOn: "2026-11-16",
};
export const wayChoiceExample: WayChoiceFields = {
  ways: ["3b"],
  reason: "Familierne vil lave det sammen med os.",
  people: "Karen, Bo og Anja fra Agger",
  chosenOn: "2026-11-17",
};
