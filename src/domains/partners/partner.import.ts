import { z } from "zod";
import type { SheetImporter } from "#domains/community/sheet-importer.ts";
import { asked } from "#domains/community/sheet-judging.ts";
import { plainWord } from "#platform/files/sheet-file.ts";
import { shortText } from "#platform/web/fields.ts";
import { readTexts } from "#platform/web/form.ts";
import type { Words } from "#ui/words.ts";
import { folded, nameKey } from "./likeness.ts";
import { type Sector, sectors } from "./partner.ts";
import { partnerSheetText } from "./partner-sheet.text.ts";

/** A row of an overview of partners as a spreadsheet has it (S5.5): who took part in what, where, for whom. */
const rowSchema = z.object({
  partner: shortText.min(1),
  sector: z.enum(sectors),
  engagement: shortText.default(""),
  targetGroup: shortText.default(""),
  library: shortText.default(""),
});
export type ImportedRow = z.infer<typeof rowSchema>;

/** Rows beyond which a sheet of partners is something else than an overview, and would keep others waiting. */
export const mostPartnerRows = 2000;

/** The headings people use for each column, in the order they choose among them. */
const headings: Record<keyof ImportedRow, readonly string[]> = {
  partner: ["samskabelsespartner", "samarbejdspartner", "samarbejdspartnere", "partner", "partnere", "navn"],
  sector: ["sektor", "sektorer"],
  engagement: ["forløb", "projektnavn", "projekt", "forløbets navn"],
  targetGroup: ["målgruppe", "målgrupper"],
  library: ["bibliotek", "biblioteker", "filial", "branch"],
};

const label = (key: keyof ImportedRow): Words<string> => ({
  da: partnerSheetText.da.fields[key],
  en: partnerSheetText.en.fields[key],
});
const keys = Object.keys(headings) as (keyof ImportedRow)[];

/**
 * How an overview of partners is understood (D1, S5.5). Whom we know at a partner is written down by somebody who can
 * say until when, so names, mail and telephone numbers of people are not taken in. Keeping is brought by
 * partner-imports.server.ts.
 */
export const partnerReading: Pick<
  SheetImporter<ImportedRow, null>,
  "fields" | "refuseSheet" | "isPersonal" | "readRow"
> = {
  fields: keys.map((key) => ({
    key,
    required: key === "partner" || key === "sector",
    headings: [...headings[key], label(key).da, label(key).en].map((one) => one.toLowerCase()),
    label: label(key),
  })),
  refuseSheet: (_, rows, language) =>
    rows.length > mostPartnerRows ? partnerSheetText[language].tooMany(mostPartnerRows) : undefined,
  isPersonal: (heading) => personal.test(plainWord(heading)),
  readRow(cells, language) {
    const text = partnerSheetText[language];
    if (!cells.partner?.trim()) return { problems: [{ field: "partner", message: text.noPartner }] };
    if (Object.values(cells).some((cell) => reachesSomebody.test(cell)))
      return { problems: [{ field: "partner", message: text.reachesSomebody }] };
    const sector = sectorOf(cells.sector ?? "");
    if (!sector) return { problems: [{ field: "sector", message: text.noSector }] };
    const read = readTexts(rowSchema, { ...cells, sector }, language);
    if ("value" in read) return read;
    return {
      problems: Object.entries(read.problems).map(([field, message]) => ({
        field,
        message: `${asked(text.fields[field as keyof ImportedRow] ?? field)} ${message}`,
      })),
    };
  },
};

const personal =
  /kontakt|mail|telefon|tlf|mobil|formand|forkvinde|forperson|kasserer|tovholder|ansvarlig|leder|privat|født|cpr|personnummer|fornavn|efternavn|contact|phone|chair|treasurer|birth|first name|last name|surname/;

/** A mail address or a Danish telephone number. */
const reachesSomebody = /\S@\S+\.\S|(?<!\d)(\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)/;

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
