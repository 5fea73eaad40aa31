import type { BranchFields } from "./branch.ts";
import type { StrategyFields } from "./strategy.ts";

/** A branch and a strategy of an invented library. */
export const branchExample: BranchFields = {
  name: "Bogbussen",
  kind: "mobile-library",
  place: "Kører ud fra Vestervig",
};
export const strategyExample: StrategyFields = {
  name: "Landsbyer med liv",
  note: "Der skal være et sted at mødes i hver by.",
};
