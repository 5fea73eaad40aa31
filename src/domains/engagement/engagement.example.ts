import type { EngagementFields } from "./engagement.ts";

/** A forløb as it is begun, and as it may look when more is known. */
export const newEngagementExample = {
  name: "Fredagsmad i Agger",
  question: "Hvad skal der til, for at de unge familier bliver boende?",
  places: ["Agger", "Vestervig"],
  targetGroup: "Familier, der er flyttet til",
};
export const engagementExample: EngagementFields = {
  ...newEngagementExample,
  goal: "At ti familier spiser sammen hver anden fredag, uden at vi dækker bord.",
  successCriteria: ["Nogen tager selv nøglen", "Der kommer nogen, vi ikke kendte"],
  strategyIds: [],
  coordinatorId: "",
  teamIds: [],
  hours: 60,
  money: 12_000,
  resourceNote: "Køkkenet i hallen er gratis",
};
