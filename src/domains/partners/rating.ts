import type { Stage } from "./participation.ts";
import { type Sector, sectors } from "./partner.ts";

/** What one colleague thinks: what a talk may give and how easily they are reached, 1 to 5 each. */
export type Rating = { by: string; value: number; access: number; reason: string; competitor: boolean };

export type RatedPartner = {
  partnerId: string;
  name: string;
  sector: Sector;
  stage: Stage;
  /** The one of us who knows them best. */
  known: { name: string; strength: number } | undefined;
  /** How many have rated them; always told. */
  raters: number;
  own: Rating | undefined;
  /** All of them, one's own too; empty until one has rated oneself. */
  ratings: Rating[];
};

export type Compared = RatedPartner & {
  value: number;
  access: number;
  /** The lowest and the highest given, so that disagreement can be seen. */
  values: [lowest: number, highest: number];
  accesses: [lowest: number, highest: number];
  /** Two steps or more between colleagues: worth a word before anyone rings. */
  disagreed: boolean;
  competitor: boolean;
};

/** Those one has rated oneself, with what everybody thinks of them. The means are of one decimal. */
export function compared(partners: readonly RatedPartner[]): Compared[] {
  return partners
    .filter((one) => one.own !== undefined)
    .map((one) => {
      const values = one.ratings.map(({ value }) => value);
      const accesses = one.ratings.map(({ access }) => access);
      const apart = (grades: number[]) => Math.max(...grades) - Math.min(...grades);
      return {
        ...one,
        value: mean(values),
        access: mean(accesses),
        values: [Math.min(...values), Math.max(...values)],
        accesses: [Math.min(...accesses), Math.max(...accesses)],
        disagreed: Math.max(apart(values), apart(accesses)) >= 2,
        competitor: one.ratings.some(({ competitor }) => competitor),
      };
    });
}

/**
 * Whom to ring first, of those who are only thought of: value times access, since a talk of great value that cannot be
 * had gives as little as an easy one that gives nothing. Those that somebody calls a competitor come after the others;
 * where two are equal, the one whom one of us knows better comes first, and then the one we agree about.
 */
export function callList(partners: readonly RatedPartner[]): Compared[] {
  const worth = (one: Compared) => one.value * one.access;
  return compared(partners)
    .filter((one) => one.stage === "considered")
    .toSorted(
      (one, other) =>
        Number(one.competitor) - Number(other.competitor) ||
        worth(other) - worth(one) ||
        (other.known?.strength ?? 0) - (one.known?.strength ?? 0) ||
        Number(one.disagreed) - Number(other.disagreed) ||
        one.name.localeCompare(other.name, "da"),
    );
}

/** What is missing among those who are thought of or in: sectors with nobody, and sectors we can hardly reach. */
export type Gap = { sector: Sector; kind: "nobody" | "hard" };

export function gapsIn(partners: readonly RatedPartner[]): Gap[] {
  const judged = compared(partners);
  return sectors.flatMap((sector): Gap[] => {
    if (!partners.some((one) => one.sector === sector)) return [{ sector, kind: "nobody" }];
    if (partners.some((one) => one.sector === sector && one.stage === "in")) return [];
    const here = judged.filter((one) => one.sector === sector);
    const hard = here.length > 0 && here.every((one) => one.access < 2.5);
    return hard ? [{ sector, kind: "hard" }] : [];
  });
}

function mean(grades: readonly number[]): number {
  return Math.round((grades.reduce((sum, one) => sum + one, 0) / grades.length) * 10) / 10;
}
