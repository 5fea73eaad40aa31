import type { Member } from "#domains/access/member.ts";
import { importerOf, type SheetUse } from "#domains/community/sheet-importers.server.ts";
import { knownHeadings } from "#domains/community/sheet-judging.ts";
import { findSheet, type KeptSheet, keepSheet } from "#domains/community/sheets.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Sheet } from "#platform/files/sheet-file.ts";
import { readSheet } from "#platform/files/sheet-reading.server.ts";

export const associations: SheetUse = { purpose: "register", registerKind: "association" };
export const figures: SheetUse = { purpose: "figure", registerKind: null };

type File = string | Uint8Array;

/** What stands in a file that can be read. */
export async function sheetIn(file: File, use = associations): Promise<Sheet> {
  const importer = importerOf(use);
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const sheet = await readSheet(bytes, importer && knownHeadings(importer));
  if ("refused" in sheet) throw new Error(`The file was refused: ${sheet.refused}`);
  return sheet;
}

/** Reads a file and keeps it, as the page does; the sheet as it then waits. */
export async function bringSheet(
  member: Member,
  communityId: string,
  file: File,
  use = associations,
  id = newId(),
): Promise<KeptSheet> {
  const sheet = await sheetIn(file, use);
  await keepSheet(member, communityId, { ...use, id, fileName: "liste.csv", sheet });
  const kept = await findSheet(member, communityId, id);
  if (!kept) throw new Error("The sheet was just kept");
  return kept;
}
