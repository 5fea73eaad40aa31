import type { AttemptFields } from "./attempt.ts";

/** A call about a hall, invented. */
export const attemptExample: AttemptFields = {
  engagementId: "",
  contactPersonId: "",
  memberId: "",
  way: "phone",
  outcome: "waiting",
  day: "2026-11-17",
  nextOn: "2026-12-04",
  text: "ringede, venter på bestyrelsen, prøv igen 4. dec.",
};
