import { shortText } from "#platform/web/fields.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";

/** A year, a quarter or a month: `2025`, `2025-K2`, `2025-03`. */
export const periodField = shortText.regex(/^(19|20)\d\d(-K[1-4]|-(0[1-9]|1[0-2]))?$/);

/**
 * A period as people write it, in the form it is kept: "2025", "2025 K2", "2. kvartal 2025", "Q2 2025", "marts 2025",
 * "03-2025". Undefined when it is none of them.
 */
export function readPeriod(written: string): string | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (!year) return undefined;
  const rest = text
    .replace(year, " ")
    .replace(/[\s./-]+/g, " ")
    .trim();
  if (rest === "" || rest === "år" || rest === "hele" || rest === "hele året") return year;
  const quarter = /^(?:[kq] ?([1-4])|([1-4]) ?(?:[kq]|kvartal|kvt|quarter))$/.exec(rest);
  if (quarter) return `${year}-K${quarter[1] ?? quarter[2]}`;
  const named = months.findIndex((names) => names.some((name) => name === rest || name.slice(0, 3) === rest));
  const month = named >= 0 ? named + 1 : /^\d\d?$/.test(rest) ? Number(rest) : 0;
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : undefined;
}
const months = [
  ["januar", "january"],
  ["februar", "february"],
  ["marts", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];

/** Whether the one period lies inside the other and is shorter. */
export function within(part: string, whole: string): boolean {
  if (part === whole || part.slice(0, 4) !== whole.slice(0, 4)) return false;
  if (/^\d{4}$/.test(whole)) return true;
  const quarter = /-K(\d)$/.exec(whole)?.[1];
  const month = /-(\d\d)$/.exec(part)?.[1];
  return quarter !== undefined && month !== undefined && Math.ceil(Number(month) / 3) === Number(quarter);
}

/** A period as it is read: "2025", "2. kvartal 2025", "marts 2025". */
export function periodName(period: string, language: Language): string {
  const [year = "", part] = period.split("-");
  if (!part) return year;
  if (!part.startsWith("K")) return formatDate(`${period}-15`, language, "month");
  return language === "da" ? `${part.slice(1)}. kvartal ${year}` : `quarter ${part.slice(1)} of ${year}`;
}

/** The newest of some rows by period; of two that end together, the longer. */
export function newest<Row extends { period: string }>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => ending(b).localeCompare(ending(a)) || a.period.length - b.period.length)[0];
}

/** When a period ends, as text that sorts. */
function ending({ period }: { period: string }): string {
  const quarter = /-K(\d)$/.exec(period)?.[1];
  if (quarter) return `${period.slice(0, 4)}-${String(Number(quarter) * 3).padStart(2, "0")}`;
  return period.length === 4 ? `${period}-12` : period;
}
