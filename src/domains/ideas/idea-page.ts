import type { Member } from "#domains/access/member.ts";

/** Whoever opens and closes the page where citizens write: a leader or an administrator. */
export type Leading = { readonly role: "administrator" | "leader" };

/** Whether the member may open and close the page. */
export function isLeader(member: Member): member is Member & Leading {
  return member.role !== "employee";
}
