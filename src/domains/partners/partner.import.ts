import { holdsCpr } from "#platform/web/cpr.ts";
import { folded, nameKey } from "./likeness.ts";
import type { Sector } from "./partner.ts";

/** A row of an overview of partners as a spreadsheet has it (S5.5): who took part in what, where, for whom. */
export type ImportedRow = {
  targetGroup: string;
  library: string;
  engagement: string;
  sector: Sector;
  partner: string;
};

export type RowRefusal = { row: number; why: "no-partner" | "no-sector" | "cpr" };

/** The headings people use for each column, in small letters. */
export const headings: Record<keyof ImportedRow, readonly string[]> = {
  targetGroup: ["målgruppe", "målgrupper", "target group"],
  library: ["bibliotek", "biblioteker", "filial", "library", "branch"],
  engagement: ["forløb", "projekt", "projektnavn", "project"],
  sector: ["sektor", "sector"],
  partner: ["samskabelsespartner", "samarbejdspartner", "partner", "navn", "name"],
};

/**
 * The rows of a table of text as participations; row 1 is the first under the headings. A row that cannot be read is
 * refused with its reason, and the others come in.
 */
export function readImport(table: readonly (readonly string[])[]): {
  rows: ImportedRow[];
  refused: RowRefusal[];
} {
  const [head = [], ...body] = table;
  const column = (key: keyof ImportedRow) =>
    head.findIndex((cell) => headings[key].includes(cell.trim().toLowerCase()));
  const columns = Object.fromEntries(
    Object.keys(headings).map((key) => [key, column(key as keyof ImportedRow)]),
  ) as Record<keyof ImportedRow, number>;
  const rows: ImportedRow[] = [];
  const refused: RowRefusal[] = [];
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const cell = (key: keyof ImportedRow) =>
      (cells[columns[key]] ?? "").replace(/\s+/g, " ").trim().slice(0, 200);
    const sector = sectorOf(cell("sector"));
    const why = cells.some(holdsCpr)
      ? "cpr"
      : !cell("partner")
        ? "no-partner"
        : !sector
          ? "no-sector"
          : undefined;
    if (why || !sector) refused.push({ row: index + 1, why: why ?? "no-sector" });
    else
      rows.push({
        targetGroup: cell("targetGroup"),
        library: cell("library"),
        engagement: cell("engagement"),
        sector,
        partner: cell("partner"),
      });
  });
  return { rows, refused };
}

/** "Offentlig", "det offentlige", "Tredje sektor", "3." and so on. */
export function sectorOf(word: string): Sector | undefined {
  const plain = folded(word);
  if (/^(det )?(offentlig|kommunal|public)/.test(plain)) return "public";
  if (/^(det )?(privat|private)/.test(plain)) return "private";
  if (/^(den |det )?(tredje|3|third|frivillig|civil)/.test(plain)) return "third";
  if (/^(det |den )?(uformel|informal)/.test(plain)) return "informal";
  return undefined;
}

/** What tells one imported partner from another: its name, however it is spelled, and its sector. */
export const importKey = (name: string, sector: Sector) => `${sector} ${nameKey(name)}`;

/** The partners that the rows name, each once, however often and however it is spelled; the first spelling is kept. */
export function partnersIn(rows: readonly ImportedRow[]): { key: string; name: string; sector: Sector }[] {
  const named = new Map<string, { key: string; name: string; sector: Sector }>();
  for (const { partner, sector } of rows) {
    const key = importKey(partner, sector);
    if (!named.has(key)) named.set(key, { key, name: partner, sector });
  }
  return [...named.values()];
}
