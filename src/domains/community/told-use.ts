import { few, fewest, type LibraryUse, type UseCount, useCounts } from "./library-use.ts";
import { within } from "./period.ts";

/**
 * A count as it may be told: a number, one to four, or held back because the few could be worked out from it.
 * Null when it is not known.
 */
export type Told = number | "few" | "held" | null;

/** A period of use as it may leave the server. `residentsOf` is the year of a number that came from the figures. */
export type ToldUse = Pick<LibraryUse, "id" | "communityId" | "period" | "residents" | "source"> & {
  residentsOf: number | null;
} & Record<UseCount, Told>;

/**
 * What may be told of the use of one municipality: its own rows and those of every place of the house in it, for the
 * few must not be found by comparing one row with the others. Besides the few themselves is held back
 *
 * - what the few have borrowed: the loans of one to four people are theirs, however many they are;
 * - the parts of a year or a quarter where one of them is secret, for what is missing would be that one;
 * - the number of the municipality when hardly anybody is left in it outside the places of the house.
 *
 * Borrowers are people, not deeds: those of four quarters do not add up to those of the year, so they give nothing away.
 */
export function toldUse(rows: readonly LibraryUse[]): ToldUse[] {
  const told = rows.map(withoutTheFew);
  for (const count of addingUp) {
    for (const whole of told) {
      if (typeof whole[count] === "number") holdParts(partsOf(whole, told), count);
    }
  }
  for (const count of useCounts) {
    const places = told.filter((row) => row.communityId !== null);
    for (const all of told.filter((row) => row.communityId === null)) {
      if (!givesAway(all, places, count)) continue;
      for (const row of told) {
        if (row.communityId !== null || typeof row[count] !== "number") continue;
        const same = row.period === all.period;
        if (same || within(row.period, all.period) || within(all.period, row.period)) row[count] = "held";
      }
    }
  }
  return told;
}

/** Deeds can be added up over time. */
const addingUp = ["loans", "eventVisits"] as const satisfies readonly UseCount[];

const isSecret = (told: Told) => told === "few" || told === "held";

function withoutTheFew({ municipalityCode: _, ...row }: LibraryUse): ToldUse {
  const tell = (count: UseCount): Told => (row[count] === few ? "few" : row[count]);
  const [loans, activeBorrowers, eventVisits] = [tell("loans"), tell("activeBorrowers"), tell("eventVisits")];
  const theirs = activeBorrowers === "few" && typeof loans === "number";
  return { ...row, residentsOf: null, activeBorrowers, eventVisits, loans: theirs ? "held" : loans };
}

function partsOf(whole: ToldUse, rows: readonly ToldUse[]): ToldUse[] {
  return rows.filter((row) => row.communityId === whole.communityId && within(row.period, whole.period));
}

function holdParts(parts: readonly ToldUse[], count: UseCount): void {
  if (!parts.some((part) => isSecret(part[count]))) return;
  for (const part of parts) if (typeof part[count] === "number") part[count] = "held";
}

/** Whether what is left of a municipality, when the places that are told are taken from it, says who the few are. */
function givesAway(all: ToldUse, places: readonly ToldUse[], count: UseCount): boolean {
  const whole = all[count];
  if (typeof whole !== "number") return false;
  const here = places.filter((place) => place.period === all.period).map((place) => place[count]);
  if (!here.some(isSecret)) return false;
  const told = here.reduce<number>((sum, one) => (typeof one === "number" ? sum + one : sum), 0);
  const mostOfTheFew = here.filter(isSecret).length * (fewest - 1);
  return whole - told - mostOfTheFew < fewest;
}

/** How many there are for every thousand residents. Undefined when it is not to be told, or nobody lives there. */
export function perThousand({ residents, ...use }: ToldUse, count: UseCount): number | undefined {
  const told = use[count];
  if (typeof told !== "number" || !residents || residents === few) return undefined;
  const rate = (told / residents) * 1000;
  return rate >= 100 ? Math.round(rate) : Math.round(rate * 10) / 10;
}
