import type { Member } from "#domains/access/member.ts";
import { knownHeadings } from "#domains/community/sheet-judging.ts";
import { keepSheet } from "#domains/community/sheets.server.ts";
import { partnerImporter } from "#domains/partners/partner-imports.server.ts";
import { newId } from "#platform/database/id.ts";
import { readSheet } from "#platform/files/sheet-reading.server.ts";

/** Sends a file as the page does; the id under which it waits. */
export async function bringPartnerSheet(
  member: Member,
  file: string | Uint8Array,
  id = newId(),
): Promise<string> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const sheet = await readSheet(bytes, knownHeadings(partnerImporter));
  if ("refused" in sheet) throw new Error(`The file was refused: ${sheet.refused}`);
  const given = { purpose: "partner", registerKind: null, fileName: "partnere.csv" } as const;
  await keepSheet(member, null, { ...given, id, sheet }, partnerImporter);
  return id;
}
