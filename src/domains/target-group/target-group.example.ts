import type { SegmentFields, SharpeningFields, TargetGroupFields } from "./target-group.ts";

/** Those who wait in their cars. */
export const targetGroupExample: TargetGroupFields = {
  name: "Fædre",
  known: "De kører og henter og venter.",
  segmentId: "",
  strategyIds: [],
  engagementIds: [],
  communityIds: [],
};

export const sharpeningExample: SharpeningFields = {
  after: "Fædre, der venter i bilen",
  reason: "fordi der holdt ni biler ved boldbanen, og kun tre steg ud.",
};

export const segmentExample: SegmentFields = {
  name: "Familier med skolebørn",
  note: "Hverdagen er fuld.",
};
