import type { CommunityFields } from "./community.ts";
import type { FigureFields } from "./figure.ts";
import type { RegisterFields } from "./register.ts";

/** A small place by a lake. */
export const communityExample: CommunityFields = {
  name: "Nørre Sø",
  kind: "village",
  municipalityCode: "265",
  nearestBranchId: "",
  distance: 7.5,
  notes: "Skolen lukkede for ti år siden, men hallen lever.",
};

export const figureExample: FigureFields = {
  measure: "population",
  category: "",
  year: 2026,
  value: 390,
  source: "kommunens prognose",
};

export const registerExample: RegisterFields = {
  kind: "meeting-place",
  name: "Forsamlingshuset",
  what: "bygget i 1904",
  used: "Fællesspisning den første torsdag, ellers tomt",
  address: "Søvej 14",
  contact: "noerresoehus.example",
  certainty: "seen",
  source: "besøg i oktober",
};
