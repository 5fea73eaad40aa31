import type { CommunityFields } from "./community.ts";
import type { FigureFields } from "./figure.ts";
import type { LibraryUseFields } from "./library-use.ts";
import type { RegisterFields } from "./register.ts";

/** A small place by a lake. */
export const communityExample: CommunityFields = {
  name: "Nørre Sø",
  kind: "village",
  municipalityCode: "265",
  nearestBranchId: "",
  distance: 7.5,
  notes: "Skolen lukkede for ti år siden, men hallen lever.",
  latitude: 56.6412,
  longitude: 9.0735,
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

export const libraryUseExample: LibraryUseFields = {
  scope: "place",
  period: "2025",
  loans: 1640,
  activeBorrowers: 118,
  eventVisits: 64,
  residents: null,
  source: "udtræk fra bibliotekssystemet",
};
