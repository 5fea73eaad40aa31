import { z } from "zod";
import { shortText } from "#platform/web/fields.ts";

/** What is counted of a place. */
export const measures = ["population", "households"] as const;
export type Measure = (typeof measures)[number];

/** The age groups of a place: from, and up to and including. The last has no end. */
export const ageGroups = [
  { key: "0-6", from: 0, to: 6 },
  { key: "7-17", from: 7, to: 17 },
  { key: "18-29", from: 18, to: 29 },
  { key: "30-49", from: 30, to: 49 },
  { key: "50-66", from: 50, to: 66 },
  { key: "67-79", from: 67, to: 79 },
  { key: "80+", from: 80, to: 200 },
] as const;
export type AgeKey = (typeof ageGroups)[number]["key"];

/** The whole, or one age group of it. */
export const categories = ["", ...ageGroups.map((group) => group.key)] as const;
export type Category = "" | AgeKey;

/** Where a number comes from. One that was typed is believed before one that was fetched (1.22). */
export const origins = ["typed", "file", "statbank"] as const;
export type Origin = (typeof origins)[number];

/** One number about a place in one year, and how we know it. */
export type Figure = {
  measure: Measure;
  category: Category;
  year: number;
  value: number;
  origin: Origin;
  source: string;
  /** The day the number was fetched or typed, `2026-11-20`. */
  sourceDate: string;
  licence: string;
};

export const figureSchema = z.object({
  measure: z.enum(measures),
  category: z.enum(categories as unknown as [Category, ...Category[]]).default(""),
  year: z.coerce.number().int().min(1900).max(2100),
  value: z
    .string()
    .transform((text) => (text.trim() === "" ? Number.NaN : Number(text.replace(/[.\s]/g, ""))))
    .pipe(z.number().int().min(0).max(10_000_000)),
  source: shortText.min(1),
});
export type FigureFields = z.infer<typeof figureSchema>;

/** The number to show for each measure, category and year: the most believed of those that are kept. */
export function believed(figures: readonly Figure[]): Figure[] {
  const best = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.measure}/${figure.category}/${figure.year}`;
    const known = best.get(key);
    if (!known || origins.indexOf(figure.origin) < origins.indexOf(known.origin)) best.set(key, figure);
  }
  return [...best.values()].sort(
    (a, b) =>
      measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      a.year - b.year,
  );
}

/** The years of one measure and category, oldest first. */
export function seriesOf(figures: readonly Figure[], measure: Measure, category: Category = ""): Figure[] {
  return figures.filter((figure) => figure.measure === measure && figure.category === category);
}

/** How old people are in the newest year that says it: one line a group, with its share of the whole in percent. */
export function agesOf(
  figures: readonly Figure[],
): { year: number; groups: { key: AgeKey; value: number; share: number }[] } | undefined {
  const aged = figures.filter((figure) => figure.measure === "population" && figure.category !== "");
  const year = Math.max(...aged.map((figure) => figure.year));
  const groups = aged.filter((figure) => figure.year === year);
  const whole = groups.reduce((sum, figure) => sum + figure.value, 0);
  if (groups.length === 0 || whole === 0) return undefined;
  return {
    year,
    groups: groups.map((figure) => ({
      key: figure.category as AgeKey,
      value: figure.value,
      share: Math.round((figure.value / whole) * 100),
    })),
  };
}
