import { z } from "zod";
import { shortText } from "#platform/web/fields.ts";
import { readNumber } from "#ui/number.ts";
import { periodField, readPeriod } from "./period.ts";

/** What is counted of a place's use of the library (V1.2). Never a borrower: only how many. */
export const useCounts = ["loans", "activeBorrowers", "eventVisits"] as const;
export type UseCount = (typeof useCounts)[number];

/** Fewer than this many is never told, kept or printed as a number: in a small place it would point at somebody. */
export const fewest = 5;

/** How "one to four" is kept. The true number is thrown away before it reaches the database. */
export const few = 1;

/** A count as it may be kept: nought, or at least five, or `few`. */
export const withoutFew = (count: number): number => (count > 0 && count < fewest ? few : count);

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

/**
 * A count as people write it: a number with or without dots, or "<5" in one of the ways it is written. What is one
 * to four comes out as `few`; empty is null, and whatever cannot be read undefined.
 */
export function readCount(written: string): number | null | undefined {
  const text = written.trim().toLowerCase();
  if (text === "" || text === "-" || text === "..") return null;
  if (/^(<\s*5|under (5|fem)|under five|1\s*[-–]\s*4)$/.test(text)) return few;
  const count = readNumber(text);
  if (count === undefined || !Number.isInteger(count) || count < 0 || count > most) return undefined;
  return withoutFew(count);
}
const most = 100_000_000;

const countField = z
  .string()
  .default("")
  .transform(readCount)
  .refine((count) => count !== undefined, { params: { code: "count" } })
  .transform((count) => count ?? null);

/** What a count is about: one place, or everybody in its municipality. */
export const useScopes = ["place", "municipality"] as const;
export type UseScope = (typeof useScopes)[number];

/** A period of use as it is typed. At least one of the counts is known. */
export const libraryUseSchema = z
  .object({
    scope: z.enum(useScopes).default("place"),
    period: shortText
      .transform((text) => readPeriod(text) ?? text)
      .refine((text) => periodField.safeParse(text).success, { params: { code: "period" } }),
    loans: countField,
    activeBorrowers: countField,
    eventVisits: countField,
    residents: countField,
    source: shortText.min(1),
  })
  .refine((use) => useCounts.some((count) => use[count] !== null), {
    path: ["loans"],
    params: { code: "nothing" },
  });
export type LibraryUseFields = z.infer<typeof libraryUseSchema>;
