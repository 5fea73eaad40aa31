import type { AcquaintanceFields, ContactPersonFields } from "./contact-person.ts";
import type { ParticipationFields } from "./participation.ts";
import type { PartnerFields } from "./partner.ts";

/** A sports club, invented. */
export const partnerExample: PartnerFields = {
  name: "Agger Idrætsforening",
  sector: "third",
  kind: "association",
  place: "Hallen i Agger",
  can: "Har hallen, en grill og fire trænere",
  wants: "Flere, der tager en tørn",
  decides: "Bestyrelsen",
  decisionTime: "Mødes den første torsdag",
  notes: "",
  targetGroupIds: [],
  communityIds: [],
  registerEntryId: "",
  relationId: "",
};

/** Nobody answers at this number: none in Denmark begins with a nought. */
export const contactPersonExample: ContactPersonFields = {
  name: "Gudrun Tranekær",
  role: "formand",
  phone: "00 00 00 17",
  email: "gudrun@agger-if.example",
  preference: "phone",
  note: "Ring efter fem",
  keepUntil: "2099-11-20",
};

export const acquaintanceExample: Omit<AcquaintanceFields, "memberId"> = {
  how: "Vi sang i kor sammen",
  strength: 3,
};

export const participationExample: Omit<ParticipationFields, "partnerId"> = {
  stage: "in",
  since: "2026-09-03",
  what: "hallen om lørdagen",
  isNew: true,
  branchId: "",
  targetGroupId: "",
};
