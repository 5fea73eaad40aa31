import { and, desc, eq, getTableColumns, inArray, isNull, lt, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import type { Sheet as ReadSheet } from "#platform/files/sheet-file.ts";
import { holdsCpr } from "#platform/web/cpr.ts";
import { readCommunity } from "./communities.server.ts";
import { columnMapping, sheet } from "./sheet.table.ts";
import { type Mapping, sheetDays } from "./sheet.ts";
import { withoutFewPeople } from "./sheet-few.ts";
import { type AnyImporter, importerOf, type SheetUse } from "./sheet-importers.server.ts";
import { headingsKey, personalColumns, suggestMapping } from "./sheet-judging.ts";

const { organisationId: _, ...columns } = getTableColumns(sheet);

/** Where a sheet belongs: the id of a place, or null for the whole house. */
export type SheetHome = string | null;

/** A sheet, with its rows while it waits to be taken in, and `total`, how many it had then. */
export type KeptSheet = Omit<typeof sheet.$inferSelect, "organisationId"> & { total: number };

type Given = SheetUse & { id: string; fileName: string; sheet: ReadSheet };

/**
 * Keeps a sheet that has been read, to be looked at before it is taken in. Columns about a person are emptied first,
 * and of counts that would point at somebody only that they are few is kept.
 * Sent twice it is kept once. `importer` is brought along by the domains that come later. What it is refused for in
 * words, or undefined when the place is not there.
 */
export async function keepSheet(
  member: Member,
  communityId: SheetHome,
  { id, purpose, registerKind, fileName, sheet: read }: Given,
  importer: AnyImporter | undefined = importerOf({ purpose, registerKind }),
): Promise<{ kept: string } | { refused: string } | undefined> {
  if (!importer) return undefined;
  const refused = importer.refuseSheet(
    read.headings,
    read.rows.map((row) => row.cells),
    member.language,
  );
  if (refused) return { refused };
  const personal = personalColumns(importer, read.headings);
  const asKept = (cell: string, column: number) => {
    if (personal.includes(column)) return "";
    return purpose === "library-use" ? withoutFewPeople(cell, read.headings[column] ?? "") : cell;
  };
  const rows = read.rows.map((row) => ({ ...row, cells: row.cells.map(asKept) }));
  return inOrganisation(member.organisationId, async (db) => {
    if (communityId && !(await readCommunity(db, communityId))) return undefined;
    const mapping =
      (await rememberedMapping(db, purpose, read.headings)) ??
      suggestMapping(importer, { headings: read.headings, rows }).mapping;
    const [made] = await db
      .insert(sheet)
      .values({
        id,
        communityId,
        purpose,
        registerKind,
        fileName: holdsCpr(fileName) ? "" : fileName.replaceAll("\0", "").slice(0, 200),
        headings: read.headings,
        rows,
        mapping,
        enteredBy: member.id,
      })
      .onConflictDoNothing()
      .returning({ id: sheet.id });
    if (made) await note(member, "made", "import", id);
    return { kept: id };
  });
}

export type SheetLine = Pick<
  KeptSheet,
  "id" | "purpose" | "registerKind" | "fileName" | "state" | "enteredAt"
>;

/** The sheets of a place, or of the whole house, from the last week, newest first. */
export function listSheets(member: Member, communityId: SheetHome): Promise<SheetLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: sheet.id,
        purpose: sheet.purpose,
        registerKind: sheet.registerKind,
        fileName: sheet.fileName,
        state: sheet.state,
        enteredAt: sheet.enteredAt,
      })
      .from(sheet)
      .where(ofHome(communityId))
      .orderBy(desc(sheet.enteredAt)),
  );
}

/** One sheet. While it is being taken in its rows are not read. One that nobody is at any more has failed. */
export async function findSheet(
  member: Member,
  communityId: SheetHome,
  sheetId: string,
): Promise<KeptSheet | undefined> {
  const look = () =>
    askOrganisation(member.organisationId, async (db) => {
      const [found] = await db
        .select({
          ...columns,
          rows: sql<KeptSheet["rows"]>`case when ${sheet.state} = 'running' then '[]' else ${sheet.rows} end`,
          total: sql<number>`jsonb_array_length(${sheet.rows})`,
        })
        .from(sheet)
        .where(inPlace(communityId, sheetId));
      return found;
    });
  const found = await look();
  if (found?.state !== "running") return found;
  return (await giveUpAbandoned(member, sheetId)) ? look() : found;
}

/** Says which column goes to which field, before the sheet is taken in. False when it is not waiting. */
export async function mapSheet(
  member: Member,
  communityId: SheetHome,
  sheetId: string,
  mapping: Mapping,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [mapped] = await db
      .update(sheet)
      .set({ mapping })
      .where(and(inPlace(communityId, sheetId), inArray(sheet.state, ["read", "failed"])))
      .returning({ purpose: sheet.purpose, headings: sheet.headings });
    if (!mapped) return false;
    const remembered = { purpose: mapped.purpose, headings: headingsKey(mapped.headings), mapping };
    await db
      .insert(columnMapping)
      .values(remembered)
      .onConflictDoUpdate({
        target: [columnMapping.organisationId, columnMapping.purpose, columnMapping.headings],
        set: { mapping, usedAt: new Date() },
      });
    await note(member, "changed", "import", sheetId);
    return true;
  });
}

/** Throws a sheet away, but not while it is being taken in. What it has brought stays. */
export async function dropSheet(member: Member, communityId: SheetHome, sheetId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const gone = await db
      .delete(sheet)
      .where(and(inPlace(communityId, sheetId), inArray(sheet.state, ["read", "failed", "done"])))
      .returning({ id: sheet.id });
    if (gone.length > 0) await note(member, "removed", "import", sheetId);
    return gone.length > 0;
  });
}

/** Throws away the sheets of more than a week ago. */
export async function forgetSheets(db: Database): Promise<void> {
  await db.delete(sheet).where(lt(sheet.enteredAt, sql`now() - interval '1 day' * ${sheetDays}`));
}

/**
 * Whoever takes a sheet in holds this lock from before it is marked as running until it is not, so a running sheet
 * whose lock is free has nobody at it: the program fell, and the database has put everything back.
 */
export const lockOf = (sheetId: string) => sql`pg_try_advisory_xact_lock(hashtextextended(${sheetId}, 0))`;

function giveUpAbandoned(member: Member, sheetId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const given = await db
      .update(sheet)
      .set({ state: "failed", progress: 0 })
      .where(and(eq(sheet.id, sheetId), eq(sheet.state, "running"), lockOf(sheetId)))
      .returning({ id: sheet.id });
    return given.length > 0;
  });
}

async function rememberedMapping(
  db: Database,
  purpose: SheetUse["purpose"],
  headings: readonly string[],
): Promise<Mapping | undefined> {
  const [known] = await db
    .select({ mapping: columnMapping.mapping })
    .from(columnMapping)
    .where(and(eq(columnMapping.purpose, purpose), eq(columnMapping.headings, headingsKey(headings))));
  return known?.mapping;
}

const inPlace = (communityId: SheetHome, sheetId: string) => and(eq(sheet.id, sheetId), ofHome(communityId));

const ofHome = (communityId: SheetHome) =>
  communityId === null ? isNull(sheet.communityId) : eq(sheet.communityId, communityId);
