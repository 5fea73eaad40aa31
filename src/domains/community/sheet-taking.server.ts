import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { apart, type Database, inOrganisation } from "#platform/database/database.server.ts";
import type { SheetRow } from "#platform/files/sheet-file.ts";
import { makeTurns } from "#platform/turns.ts";
import { touchCommunity } from "./communities.server.ts";
import { sheet } from "./sheet.table.ts";
import type { SheetOutcome, SheetState } from "./sheet.ts";
import type { SheetImporter } from "./sheet-importer.ts";
import { type AnyImporter, importerFor } from "./sheet-importers.server.ts";
import { judge, missingFields } from "./sheet-judging.ts";
import { findSheet, type KeptSheet, lockOf, type SheetHome } from "./sheets.server.ts";

/** Rows that are read and kept before the bar moves. */
const batchSize = 500;

// Each holds a connection and now and then asks for one more; together they must leave some for everybody else.
const atOnce = 3;
const turns = makeTurns();

/**
 * Takes the good rows of a sheet in, all of them or none, and tells how far it has come on the way. The rows that
 * were left out stay with the sheet, to be mended. Pressed twice, or by two at once, it happens once. Where the
 * sheet stands afterwards; undefined when it is not there. Throws when it could not be done; then nothing is kept.
 */
export async function takeSheet(
  member: Member,
  communityId: SheetHome,
  sheetId: string,
  own?: AnyImporter,
): Promise<SheetState | undefined> {
  const found = await findSheet(member, communityId, sheetId);
  const importer = found && (own ?? (await importerFor(member, found)));
  if (!importer) return undefined;
  if (
    found.state === "done" ||
    found.state === "running" ||
    missingFields(importer, found.mapping).length > 0
  )
    return found.state;
  return turns.take(atOnce, () => takeIn(member, found, importer));
}

async function takeIn<Row>(
  member: Member,
  found: KeptSheet,
  importer: SheetImporter<Row, SheetHome>,
): Promise<SheetState> {
  try {
    return await inOrganisation(member.organisationId, async (db) => {
      if (!(await alone(db, found.id)) || !(await begin(member, found.id))) return "running";
      // Two sheets with the same lines, taken in at once, would not see each other's.
      await db.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${found.communityId ?? member.organisationId}, 1))`,
      );
      const { outcome, left } = await keepRows(db, member, found, importer);
      if (found.communityId && !(await touchCommunity(db, found.communityId)))
        throw new Error("The place is gone");
      await db
        .update(sheet)
        .set({ state: "done", outcome, rows: left, progress: found.rows.length, doneAt: new Date() })
        .where(eq(sheet.id, found.id));
      await note(member, "changed", "import", found.id);
      return "done";
    });
  } catch (trouble) {
    await beside(member, found.id, { state: "failed", progress: 0 }).catch(() => {
      // The database is away; when it is back, findSheet sees that nobody is at this sheet.
    });
    throw trouble;
  }
}

async function keepRows<Row>(
  db: Database,
  member: Member,
  { id, communityId, fileName, mapping, rows }: KeptSheet,
  importer: SheetImporter<Row, SheetHome>,
): Promise<{ outcome: SheetOutcome; left: SheetRow[] }> {
  const outcome = { made: 0, known: 0, left: 0 };
  const brought: Record<string, string[]> = {};
  const left: SheetRow[] = [];
  for (let at = 0; at < rows.length; at += batchSize) {
    const batch = rows.slice(at, at + batchSize);
    const { good, bad } = judge(importer, batch, mapping, member.language);
    const values = good.map((row) => row.value);
    const kept: SheetOutcome =
      values.length > 0
        ? await importer.keep(db, member, { communityId, source: fileName }, values)
        : { made: 0, known: 0, left: 0 };
    outcome.made += kept.made;
    outcome.known += kept.known;
    outcome.left += kept.left + bad.length;
    for (const [what, ids] of Object.entries(kept.brought ?? {}))
      brought[what] = [...(brought[what] ?? []), ...ids];
    const numbers = new Set(bad.map((row) => row.number));
    left.push(...batch.filter((row) => numbers.has(row.number)));
    await beside(member, id, { progress: at + batch.length });
  }
  return { outcome: Object.keys(brought).length > 0 ? { ...outcome, brought } : outcome, left };
}

/** Whether nobody else is at this sheet; until the ongoing transaction ends, nobody else will be. */
async function alone(db: Database, sheetId: string): Promise<boolean> {
  const { rows } = await db.execute(sql`select ${lockOf(sheetId)} as held`);
  return rows[0]?.held === true;
}

/** Marks a sheet as being taken in, for everybody to see at once. False when it has been already. */
const begin = (member: Member, sheetId: string) => beside(member, sheetId, { state: "running", progress: 0 });

/** Says how it goes with a sheet beside the transaction that takes it in. False when there was nothing to say. */
async function beside(
  member: Member,
  sheetId: string,
  said: { state?: "running" | "failed"; progress: number },
): Promise<boolean> {
  const before: SheetState[] = said.state === "running" ? ["read", "failed"] : ["running"];
  const told = await apart(() =>
    inOrganisation(member.organisationId, (db) =>
      db
        .update(sheet)
        .set(said)
        .where(and(eq(sheet.id, sheetId), inArray(sheet.state, before)))
        .returning({ id: sheet.id }),
    ),
  );
  return told.length > 0;
}
