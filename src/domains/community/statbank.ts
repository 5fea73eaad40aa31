import { z } from "zod";
import { type AgeKey, ageGroups, type Category, type Measure } from "./figure.ts";
import type { Cell } from "./json-stat.ts";

/** How near Statistics Denmark can come to a place. Villages under 200 residents have no row of their own (2.1). */
export const areaLevels = ["town", "parish", "municipality"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** An area as the StatBank knows it. */
export type Area = { level: AreaLevel; code: string; name: string };

/** Which tables tell what about which kind of area, newest first choice. Their ids are data: they change. */
export const statbankTables: Record<AreaLevel, Partial<Record<Measure, string>>> = {
  town: { population: "BY1", households: "BY4" },
  parish: { population: "SOGN1" },
  municipality: { population: "FOLK1A", households: "FAM55N" },
};

/** Credit that follows every number from here (CC BY 4.0). */
export const statbankCredit = { source: "Danmarks Statistik", licence: "CC BY 4.0" };

export const tableInfoSchema = z.object({
  id: z.string(),
  text: z.string().default(""),
  updated: z.string().optional(),
  variables: z.array(
    z.object({
      id: z.string(),
      text: z.string().default(""),
      elimination: z.boolean().default(false),
      time: z.boolean().default(false),
      values: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});
export type TableInfo = z.infer<typeof tableInfoSchema>;
export type Variable = TableInfo["variables"][number];

/** The variable that tells the areas of a table apart: the one that is neither time, age nor sex and has most values. */
export function areaVariable(info: TableInfo): Variable | undefined {
  return info.variables
    .filter((variable) => !variable.time && !/alder|køn|civil/i.test(variable.id))
    .sort((a, b) => b.values.length - a.values.length)[0];
}

/** The areas of a table whose name holds `text`; those of the municipality and those that begin with it come first. */
export function findAreas(info: TableInfo, level: AreaLevel, text: string, municipalityCode: string): Area[] {
  const wanted = fold(text);
  const rank = (value: { id: string; text: string }) =>
    (municipalityCode && value.id.startsWith(municipalityCode) ? 0 : 2) +
    (fold(bare(value.text)).startsWith(wanted) ? 0 : 1);
  return (areaVariable(info)?.values ?? [])
    .filter((value) => wanted !== "" && fold(value.text).includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || a.text.localeCompare(b.text, "da"))
    .slice(0, 15)
    .map((value) => ({ level, code: value.id, name: bare(value.text) }));
}

/**
 * What to ask of a table for one area: its newest years (the first quarter, where it counts by quarter), every age
 * if there are ages, and the total of everything else.
 */
export function questionFor(info: TableInfo, area: Area, years: number) {
  const where = areaVariable(info);
  const variables: { code: string; values: string[] }[] = [];
  for (const variable of info.variables) {
    if (variable === where) variables.push({ code: variable.id, values: [area.code] });
    else if (variable.time) variables.push({ code: variable.id, values: januaries(variable).slice(-years) });
    else if (/alder/i.test(variable.id)) variables.push({ code: variable.id, values: ["*"] });
    else if (!variable.elimination) variables.push({ code: variable.id, values: [totalOf(variable) ?? "*"] });
  }
  return { table: info.id, format: "JSONSTAT", lang: "da", variables };
}

/** What the cells of such an answer say: the whole, and the age groups where there are ages. */
export function figuresIn(
  info: TableInfo,
  cells: readonly Cell[],
  measure: Measure,
): { category: Category; year: number; value: number }[] {
  const time = info.variables.find((variable) => variable.time);
  const age = info.variables.find((variable) => /alder/i.test(variable.id));
  const sums = new Map<string, { category: Category; year: number; value: number; said: boolean }>();
  const add = (category: Category, year: number, value: number, said: boolean) => {
    const key = `${category}/${year}`;
    const known = sums.get(key);
    // A total that the table says itself is better than one added up from ages.
    if (!known || (said && !known.said)) sums.set(key, { category, year, value, said });
    else if (known.said === said) known.value += value;
  };
  for (const cell of cells) {
    const year = Number.parseInt(cell.codes[time?.id ?? ""] ?? "", 10);
    if (cell.value === undefined || !Number.isFinite(year)) continue;
    const years = age ? ageIn(cell.labels[age.id] ?? cell.codes[age.id] ?? "") : "total";
    if (years === "total") add("", year, cell.value, true);
    else if (measure === "population" && years) {
      add("", year, cell.value, false);
      const group = groupOf(years.from, years.to);
      if (group) add(group, year, cell.value, true);
    }
  }
  return [...sums.values()].map(({ category, year, value }) => ({ category, year, value }));
}

function ageIn(label: string): { from: number; to: number } | "total" | undefined {
  if (/i alt|total|alle/i.test(label)) return "total";
  const span = label.match(/(\d+)\s*-\s*(\d+)/);
  if (span) return { from: Number(span[1]), to: Number(span[2]) };
  const one = label.match(/\d+/);
  if (!one) return undefined;
  const from = Number(one[0]);
  return { from, to: /\+|over|derover|-$/.test(label) ? 200 : from };
}

function groupOf(from: number, to: number): AgeKey | undefined {
  // Ages of a hundred and over are one person or two; they belong with the oldest all the same.
  return ageGroups.find(
    (group) => from >= group.from && (to <= group.to || (group.to === 200 && from >= group.from)),
  )?.key;
}

function januaries(variable: Variable): string[] {
  return variable.values.map((value) => value.id).filter((id) => /^\d{4}$/.test(id) || /^\d{4}K1$/.test(id));
}

function totalOf(variable: Variable): string | undefined {
  return variable.values.find(
    (value) => /i alt|total/i.test(value.text) || ["TOT", "IALT", "000"].includes(value.id),
  )?.id;
}

/** A name without the number the StatBank puts before some of them: "26512345 Nørre Sø". */
function bare(text: string): string {
  return text.replace(/^[\d-]+\s+/, "");
}

function fold(text: string): string {
  return text.toLowerCase().replace(/aa/g, "å").normalize("NFC").trim();
}
