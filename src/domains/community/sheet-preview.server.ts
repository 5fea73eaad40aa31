import { setImmediate as aMoment } from "node:timers/promises";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import type { SheetImporter } from "./sheet-importer.ts";
import { type AnyImporter, importerFor } from "./sheet-importers.server.ts";
import { type Judged, judge, missingFields, personalColumns, suggestMapping } from "./sheet-judging.ts";
import { findSheet, type KeptSheet, type SheetHome } from "./sheets.server.ts";

export type SheetPreview = {
  fields: { key: string; required: boolean; label: string }[];
  /** The fields that must have a column and have none. */
  missing: string[];
  /** Headings of columns about a person, which were thrown away. */
  personal: string[];
  /** Headings of columns that are not suggested for what stands in them. */
  unfit: string[];
  /** Headings of columns that go nowhere. */
  unused: string[];
  good: number;
  /** How many of the good are there already; undefined where it is not told. */
  known: number | undefined;
  /** The first rows as they will be kept: the text of each field that has one. */
  first: Record<string, string>[];
  bad: Judged<unknown>["bad"];
};

/**
 * A sheet, and while it waits to be taken in what would come of that as its columns are understood now. Undefined
 * when it is not there. `own` is brought along by the domains that come later.
 */
export async function lookAtSheet(
  member: Member,
  communityId: SheetHome,
  sheetId: string,
  own?: AnyImporter,
): Promise<{ sheet: KeptSheet; preview: SheetPreview | undefined } | undefined> {
  const sheet = await findSheet(member, communityId, sheetId);
  const importer = sheet && (own ?? (await importerFor(member, sheet)));
  if (!importer) return undefined;
  const waits = sheet.state === "read" || sheet.state === "failed";
  return { sheet, preview: waits ? await previewOf(member, sheet, importer) : undefined };
}

async function previewOf<Row>(
  member: Member,
  sheet: KeptSheet,
  importer: SheetImporter<Row, SheetHome>,
): Promise<SheetPreview> {
  const { headings, rows, mapping } = sheet;
  const judged: Judged<Row> = { good: [], bad: [] };
  const isUsed = (column: number) => Object.values(mapping).includes(column);
  const missing = missingFields(importer, mapping);
  for (let at = 0; at < rows.length && missing.length === 0; at += 500) {
    const { good, bad } = judge(importer, rows.slice(at, at + 500), mapping, member.language);
    judged.good.push(...good);
    judged.bad.push(...bad);
    // Others want an answer too.
    await aMoment();
  }
  const values = judged.good.map((row) => row.value);
  const { countKnown } = importer;
  const known: number | undefined =
    countKnown && (await askOrganisation(member.organisationId, (db) => countKnown(db, sheet, values)));
  const firstNumbers = new Set(judged.good.slice(0, 3).map((row) => row.number));
  const personal = personalColumns(importer, headings);
  const unfit = suggestMapping(importer, sheet).unfit.filter((column) => !isUsed(column));
  const isSpokenOf = (column: number) =>
    isUsed(column) || personal.includes(column) || unfit.includes(column);
  const named = (columns: readonly number[]) => columns.map((column) => headings[column] ?? "");
  return {
    fields: importer.fields.map(({ key, required, label }) => ({
      key,
      required,
      label: label[member.language],
    })),
    missing: missing.map((field) => field.label[member.language]),
    personal: named(personal),
    unfit: named(unfit),
    unused: headings.filter((heading, column) => heading !== "" && !isSpokenOf(column)),
    good: judged.good.length,
    known,
    first: rows
      .filter((row) => firstNumbers.has(row.number))
      .map(({ cells }) =>
        Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, cells[column] ?? ""])),
      ),
    bad: judged.bad,
  };
}
