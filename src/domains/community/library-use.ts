import { z } from "zod";
import { shortText } from "#platform/web/fields.ts";

/** What is counted of a place's use of the library (V1.2). Never a borrower: only how many. */
export const useCounts = ["loans", "activeBorrowers", "eventVisits"] as const;
export type UseCount = (typeof useCounts)[number];

/** Fewer than this many is never told, kept or printed as a number: in a small place it would point at somebody. */
export const fewest = 5;

/** How "one to four" is kept. The true number is thrown away before it reaches the database. */
export const few = 1;

/** A count as it may be kept: nought, or at least five, or `few`. */
export const withoutFew = (count: number): number => (count > 0 && count < fewest ? few : count);

/** A year, a quarter or a month: `2025`, `2025-K2`, `2025-03`. */
export const periodField = shortText.regex(/^(19|20)\d\d(-K[1-4]|-(0[1-9]|1[0-2]))?$/);

/** The use of the library by one place, or by a whole municipality, in one period. A count may be unknown. */
export type LibraryUse = {
  id: string;
  /** Null for the whole municipality. */
  communityId: string | null;
  municipalityCode: string;
  period: string;
  residents: number | null;
  loans: number | null;
  activeBorrowers: number | null;
  eventVisits: number | null;
  source: string;
};

/** A count as people see it: "<5" for the few. */
export const told = (count: number, format: (count: number) => string): string =>
  count === few ? `<${fewest}` : format(count);

export const libraryUseSchema = z.object({ period: periodField, source: shortText.min(1) });
