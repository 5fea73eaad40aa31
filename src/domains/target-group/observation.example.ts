import type { ObservationFields } from "./observation.ts";

/** What somebody may see one Saturday. */
export const observationExample: ObservationFields = {
  id: "01890000-0000-7000-8000-00000000000a",
  kind: "observation",
  targetGroupId: "",
  communityId: "",
  engagementId: "",
  place: "Parkeringen ved boldbanen",
  observedOn: "2026-11-14",
  fromTime: "10:00",
  toTime: "12:00",
  conditions: "Blæst",
  situation: "Lørdagstræning",
  seen: "Ni biler holder med snuden mod banen.",
  meaning: "Måske venter de på en anledning.",
  withWhom: "Hver for sig",
  withWhat: "Telefoner",
  quotes: "Jeg skal bare hente",
  surprises: "De kendte bilerne, men ikke navnene.",
  countLabels: ["fædre i biler", ""],
  countNumbers: [9, null],
};
