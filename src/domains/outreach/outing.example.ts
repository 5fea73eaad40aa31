import type { OfferFields, OfferStayFields, OutingFields, OutreachResourceFields } from "./outing.ts";

/** A day in a village that is not there. */
export const outingExample: OutingFields = {
  day: "2026-11-28",
  startsAt: "13:30",
  endsAt: "16:00",
  what: "Sommerfest i Agger",
  place: "Hallen",
  communityId: "",
  partnerId: "",
  engagementId: "",
  memberIds: [],
  bring: "Kaffekanden",
};

export const offerExample: OfferFields = {
  name: "Byttereolen",
  what: "En reol på hjul. Tag en bog, sæt en bog.",
  needs: "Et hjørne og en, der retter bøgerne op.",
};

/** Where it stands; the partner or the place is to be filled in. */
export const offerStayExample: OfferStayFields = {
  partnerId: "",
  communityId: "",
  since: "2026-10-01",
  until: "",
  note: "Fyldes op om fredagen",
};

export const outreachResourceExample: OutreachResourceFields = {
  kind: "hours",
  name: "Mandag formiddag",
  amount: 8,
  note: "",
};
