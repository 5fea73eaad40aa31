import { formatNumber } from "#ui/number.ts";
import type { Language } from "#ui/words.ts";
import type { UseOfPlace } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { few, type UseCount, useCounts } from "./library-use.ts";
import { newest } from "./period.ts";
import { perThousand, type Told, type ToldUse } from "./told-use.ts";

/** One thing that is counted, for every thousand residents: of the place, and of its municipality where it is known. */
export type ComparedUse = { count: UseCount; rows: { of: "place" | "municipality"; use: ToldUse }[] };

export type UseComparison = { period: string; compared: ComparedUse[]; municipality: boolean };

/**
 * The newest period where the place can be set against its municipality; where the municipality is not known, the
 * newest of the place alone. Undefined when nothing is known of the place.
 */
export function compareUse({ place, municipality }: UseOfPlace): UseComparison | undefined {
  const both = place.filter((row) => municipality.some((all) => all.period === row.period));
  const here = newest(both) ?? newest(place);
  if (!here) return undefined;
  const all = municipality.find((row) => row.period === here.period);
  const compared = useCounts
    .filter((count) => here[count] !== null)
    .map((count): ComparedUse => {
      const place = { of: "place" as const, use: here };
      return { count, rows: all ? [place, { of: "municipality", use: all }] : [place] };
    });
  return { period: here.period, compared, municipality: all !== undefined };
}

/** A count in words: the number, "<5", or that it is held back or not known. */
export function sayTold(told: Told, language: Language): string {
  const text = libraryUseText[language];
  if (told === null) return text.unknown;
  return typeof told === "number" ? formatNumber(told, language) : text[told];
}

/** How many for every thousand, in words; where that is not to be told, why. */
export function sayRate(use: ToldUse, count: UseCount, language: Language): string {
  const rate = perThousand(use, count);
  if (rate !== undefined) return formatNumber(rate, language);
  const text = libraryUseText[language];
  if (use[count] === "few") return text.fewInAll;
  return use[count] === "held" ? text.held : text.unknown;
}

/** How many live there, in words, with the year when the figures of the place only knew another. */
export function sayResidents({ residents, residentsOf, period }: ToldUse, language: Language): string {
  const text = libraryUseText[language];
  if (residents === null) return text.unknown;
  if (residents === few) return text.few;
  const count = formatNumber(residents, language);
  return residentsOf === null || String(residentsOf) === period.slice(0, 4)
    ? count
    : text.residentsOf(count, residentsOf);
}

/** What has to be explained below numbers: what "<5" is, and what is held back. */
export function smallNotes(rows: readonly ToldUse[], language: Language): string[] {
  const has = (told: Told) => rows.some((row) => useCounts.some((count) => row[count] === told));
  const text = libraryUseText[language];
  return [has("few") && text.fewAbout, has("held") && text.heldAbout].filter((note) => note !== false);
}

/** Where the numbers come from, each source once. */
export const sourceOf = (rows: readonly ToldUse[], language: Language): string =>
  libraryUseText[language].source([...new Set(rows.map(({ source }) => source))].join(" · "));
