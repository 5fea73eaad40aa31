import type { Language } from "#ui/words.ts";

/** What a member may do. An administrator runs the place, a leader opens doors, an employee does the work. */
export const roles = ["administrator", "leader", "employee"] as const;
export type Role = (typeof roles)[number];

/** Light, dark, or as the machine is set. */
export const looks = ["system", "light", "dark"] as const;
export type Look = (typeof looks)[number];

declare const proven: unique symbol;

/**
 * A person at work in one organisation. Only the gate in this folder makes one, so whoever holds a Member may
 * act as that person there, and nowhere else.
 */
export type Member = {
  readonly [proven]: true;
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly look: Look;
};

/** A Member who has been seen to be an administrator; the functions that run the place take no other. */
export type Administrator = Member & { readonly role: "administrator" };

/** Leaders and administrators see across the house: the audit log and who works here. */
export function isAdministrator(member: Member): member is Administrator {
  return member.role === "administrator";
}
