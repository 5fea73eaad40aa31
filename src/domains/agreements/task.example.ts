import type { TaskFields } from "./task.ts";

/** Something small that has to be done every week, invented. */
export const taskExample: TaskFields = {
  text: "Låse hallen op",
  carriedBy: { carrier: "library", partnerId: null },
  who: "",
  since: "2026-09-03",
  laterCarriedBy: null,
  laterWho: "",
  laterFrom: null,
  agreementId: "",
};
