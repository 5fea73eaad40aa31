import type { Preference } from "#domains/partners/contact-person.ts";
import type { Route } from "./letter.ts";

/** What one must know of a contact person to write to them. */
export type Reachable = {
  id: string;
  name: string;
  role: string;
  email: string;
  phone: string;
  preference: Preference;
};

/** Whoever likes mail is written to first, and whoever would rather be rung up last. */
const order: readonly Preference[] = ["mail", "unknown", "visit", "letter", "phone"];

/**
 * How a letter had better get to a partner: the persons' own preference decides (S5.3). By mail where there is an
 * address and nobody has said paper, else on paper; with nobody known, on paper to the partner itself.
 */
export function bestRoute(persons: readonly Reachable[]): Route {
  const [first] = persons.toSorted(
    (one, other) =>
      Number(other.email !== "") - Number(one.email !== "") ||
      order.indexOf(one.preference) - order.indexOf(other.preference),
  );
  if (!first) return { contactPersonId: null, delivery: "paper" };
  const likesPaper = persons.find(({ preference }) => preference === "letter");
  if (likesPaper && first.preference !== "mail") return { contactPersonId: likesPaper.id, delivery: "paper" };
  return { contactPersonId: first.id, delivery: first.email ? "mail" : "paper" };
}

/** Every way there is to a partner, for whoever wants to choose another. */
export function routesTo(persons: readonly Reachable[]): Route[] {
  return [
    ...persons.flatMap(({ id, email }): Route[] => [
      ...(email ? [{ contactPersonId: id, delivery: "mail" as const }] : []),
      { contactPersonId: id, delivery: "paper" },
    ]),
    { contactPersonId: null, delivery: "paper" },
  ];
}

/** Those who would rather be rung up, and can be: a call beats a letter with them. */
export const ratherRung = <P extends Pick<Reachable, "phone" | "preference">>(persons: readonly P[]): P[] =>
  persons.filter(({ phone, preference }) => preference === "phone" && phone !== "");
