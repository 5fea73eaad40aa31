import type { Strength } from "#domains/partners/contact-person.ts";

/** That one of us knows a partner. */
export type Knowing = { memberId: string; partnerId: string; strength: Strength };

/** That two partners know each other: somebody has said so, or they have taken part in the same forløb. */
export type Bond = { oneId: string; otherId: string } & (
  | { strength: Strength }
  | { strength: "shared"; engagementId: string }
);

export type Acquainted = { knowing: readonly Knowing[]; bonds: readonly Bond[] };

/** From one of us, over the partner they know, to the one that is sought. */
export type WarmPath = {
  memberId: string;
  /** How well the first of `partners` is known. */
  knows: Strength;
  /** The partners on the way, the one that is sought last. */
  partners: readonly string[];
  /** What ties each of the partners to the next: one fewer than they are. */
  bonds: readonly Bond[];
};

/** One of us, a partner, another partner, and the one sought: a favour is not passed on further than that (D4). */
export const mostSteps = 3;

/**
 * How much of a favour each step costs. Two good acquaintances in a row (2) carry further than one who is only known
 * by name (4). That two took part in the same thing says least: they may never have spoken. So it is followed once on
 * a path, and not twice.
 */
const costs = { 3: 1, 2: 2, 1: 4, shared: 5 } as const satisfies Record<Strength | "shared", number>;

/** Nobody has to be asked first. */
const forMyself = 0.5;

/**
 * The ways to a partner through those who know somebody, at most three steps each, the strongest first and one for each
 * colleague. The same for the same acquaintances, in whichever order they come.
 */
export function warmPaths(soughtId: string, { knowing, bonds }: Acquainted, me: string): WarmPath[] {
  const knownBy = grouped(knowing, ({ partnerId }) => [partnerId]);
  const boundTo = grouped(bonds, ({ oneId, otherId }) => [oneId, otherId]);
  const paths: Priced[] = [];
  let reached: Trail[] = [{ partners: [soughtId], bonds: [], cost: 0, shared: false }];
  for (let step = 1; step <= mostSteps; step++) {
    for (const trail of reached) {
      for (const { memberId, strength } of knownBy.get(trail.partners[0] ?? "") ?? []) {
        const cost = trail.cost + costs[strength] - (memberId === me ? forMyself : 0);
        paths.push({ memberId, knows: strength, partners: trail.partners, bonds: trail.bonds, cost });
      }
    }
    reached = nextTo(reached, boundTo);
  }
  const best = new Map<string, Priced>();
  for (const path of paths.toSorted(strongestFirst))
    if (!best.has(path.memberId)) best.set(path.memberId, path);
  return [...best.values()].map(({ cost: _, ...path }) => path);
}

type Trail = { partners: string[]; bonds: Bond[]; cost: number; shared: boolean };
type Priced = WarmPath & { cost: number };

/** One step further out: the cheapest trail to each partner that is not on it already. */
function nextTo(trails: readonly Trail[], boundTo: Map<string, Bond[]>): Trail[] {
  const cheapest = new Map<string, Trail>();
  for (const trail of trails) {
    const from = trail.partners[0] ?? "";
    for (const bond of boundTo.get(from) ?? []) {
      const to = bond.oneId === from ? bond.otherId : bond.oneId;
      const weak = bond.strength === "shared";
      if (trail.partners.includes(to) || (weak && trail.shared)) continue;
      const next = {
        partners: [to, ...trail.partners],
        bonds: [bond, ...trail.bonds],
        cost: trail.cost + costs[bond.strength],
        shared: weak || trail.shared,
      };
      // One trail for each, since the cheaper one may have used up its weak step.
      const key = `${to} ${next.shared}`;
      const known = cheapest.get(key);
      if (!known || cheaper(next, known)) cheapest.set(key, next);
    }
  }
  return [...cheapest.values()];
}

function cheaper(one: Trail, other: Trail): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  return one.partners.join() < other.partners.join();
}

function strongestFirst(one: Priced, other: Priced): number {
  return (
    one.cost - other.cost ||
    one.partners.length - other.partners.length ||
    one.memberId.localeCompare(other.memberId, "en") ||
    one.partners.join().localeCompare(other.partners.join(), "en")
  );
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
