import { type AgeKey, agesOf, believed, type Figure, seriesOf } from "./figure.ts";
import type { UseOfPlace } from "./library-use.server.ts";
import { type UseCount, useCounts } from "./library-use.ts";
import { newest } from "./period.ts";
import { type RegisterKind, registerKinds } from "./register.ts";
import { perThousand, type Told, type ToldUse } from "./told-use.ts";

/** What is known of a place, for setting it beside another, or beside itself some years ago (B6). */
export type Comparable = {
  name: string;
  distance: number | null;
  figures: readonly Figure[];
  registers: readonly { kind: RegisterKind; name: string }[];
  use: UseOfPlace;
};

/** A place in one year; what is not known is null. */
export type YearLine = {
  year: number;
  population: number | null;
  households: number | null;
} & Record<UseCount, Told>;

/** A place over the years, oldest first: every year there is any number of. Use is counted by whole years. */
export function yearsOf({ figures, use }: Comparable): YearLine[] {
  const known = believed(figures);
  const [population, households] = [seriesOf(known, "population"), seriesOf(known, "households")];
  const used = new Map(
    use.place.filter(({ period }) => /^\d{4}$/.test(period)).map((row) => [Number(row.period), row]),
  );
  const years = new Set([
    ...population.map(({ year }) => year),
    ...households.map(({ year }) => year),
    ...used.keys(),
  ]);
  const valueIn = (series: readonly Figure[], year: number) =>
    series.find((figure) => figure.year === year)?.value ?? null;
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      population: valueIn(population, year),
      households: valueIn(households, year),
      loans: used.get(year)?.loans ?? null,
      activeBorrowers: used.get(year)?.activeBorrowers ?? null,
      eventVisits: used.get(year)?.eventVisits ?? null,
    }));
}

export type Ages = NonNullable<ReturnType<typeof agesOf>>;

/** How old people are now, and how old they were in the first year that says it; undefined when there is one year only. */
export function agesThenAndNow({ figures }: Comparable): { now: Ages; before: Ages } | undefined {
  const known = believed(figures);
  const now = agesOf(known);
  const years = known.filter(({ category }) => category !== "").map(({ year }) => year);
  const first = Math.min(...years);
  const before = agesOf(known.filter(({ category, year }) => category === "" || year === first));
  return now && before && now.year !== before.year ? { now, before } : undefined;
}

/** The newest of what is known of a place, as it stands beside another. */
export type Newest = {
  name: string;
  population: { year: number; value: number } | undefined;
  households: { year: number; value: number } | undefined;
  distance: number | null;
  ages: Ages | undefined;
  lists: Record<RegisterKind, number>;
  use: ToldUse | undefined;
};

export type Pair = { one: Newest; other: Newest; period: string | undefined };

/** Two places beside each other. Their use of the library is of the newest period that is known of both. */
export function pairOf(one: Comparable, other: Comparable): Pair {
  const both = one.use.place.filter((row) => other.use.place.some(({ period }) => period === row.period));
  const period = newest(both)?.period;
  return { one: newestOf(one, period), other: newestOf(other, period), period };
}

function newestOf(
  { name, distance, figures, registers, use }: Comparable,
  period: string | undefined,
): Newest {
  const known = believed(figures);
  const lists = registerKinds.map((kind) => [kind, registers.filter((entry) => entry.kind === kind).length]);
  return {
    name,
    population: seriesOf(known, "population").at(-1),
    households: seriesOf(known, "households").at(-1),
    distance,
    ages: agesOf(known),
    lists: Object.fromEntries(lists) as Record<RegisterKind, number>,
    use: use.place.find((row) => row.period === period),
  };
}

/** The counts for every thousand that can be told of both. */
export function ratesOf({ one, other }: Pair): { count: UseCount; one: number; other: number }[] {
  return useCounts.flatMap((count) => {
    const [here, there] = [
      one.use && perThousand(one.use, count),
      other.use && perThousand(other.use, count),
    ];
    return here === undefined || there === undefined ? [] : [{ count, one: here, other: there }];
  });
}

/** How large a part of the people are of these ages, in percent; undefined when their ages are not known. */
export function shareOf({ ages }: Newest, keys: readonly AgeKey[]): number | undefined {
  if (!ages) return undefined;
  const all = ages.groups.reduce((sum, group) => sum + group.value, 0);
  const these = ages.groups
    .filter(({ key }) => keys.includes(key))
    .reduce((sum, group) => sum + group.value, 0);
  return Math.round((these / all) * 100);
}
