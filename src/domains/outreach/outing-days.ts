import type { ResourceKind } from "./outing.ts";

type Dated = { day: string; startsAt: string };

/** Days still to come, the nearest first, and days that are over, the newest first. Today is still to come. */
export function comingAndPast<T extends Dated>(
  outings: readonly T[],
  today: string,
): { coming: T[]; past: T[] } {
  const inOrder = outings.toSorted((a, b) => order(a).localeCompare(order(b)));
  return {
    coming: inOrder.filter(({ day }) => day >= today),
    past: inOrder.filter(({ day }) => day < today).reverse(),
  };
}

/** Days under the months they are in, `2026-11`, in the order they came. */
export function byMonth<T extends Dated>(outings: readonly T[]): { month: string; outings: T[] }[] {
  const months: { month: string; outings: T[] }[] = [];
  for (const one of outings) {
    const month = one.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.outings.push(one);
    else months.push({ month, outings: [one] });
  }
  return months;
}

/** What there is to go out with, added up: hours a month, people, things. One that says no number is one. */
export function resourceSum(
  resources: readonly { kind: ResourceKind; amount: number | null }[],
): Record<ResourceKind, number> {
  const sum = { hours: 0, person: 0, thing: 0 };
  for (const { kind, amount } of resources) sum[kind] += amount ?? (kind === "hours" ? 0 : 1);
  return sum;
}

type Stay = { since: string; until: string | null };

/** Where an offer stands today, and where it stood or will stand; each the newest first. The day it is fetched, it is home. */
export function standingNow<T extends Stay>(stays: readonly T[], today: string): { now: T[]; other: T[] } {
  const newest = stays.toSorted((a, b) => b.since.localeCompare(a.since));
  const isNow = ({ since, until }: Stay) => since <= today && (until === null || until > today);
  return { now: newest.filter(isNow), other: newest.filter((one) => !isNow(one)) };
}

/** The day, and within it whole days before those with a time. */
const order = ({ day, startsAt }: Dated) => `${day} ${startsAt}`;
