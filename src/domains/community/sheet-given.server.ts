import { sheetFileText } from "#platform/files/sheet-file.text.ts";
import type { Sheet } from "#platform/files/sheet-file.ts";
import { readSheet } from "#platform/files/sheet-reading.server.ts";
import type { Language } from "#ui/words.ts";
import { sheetText } from "./sheet.text.ts";
import type { AnyImporter } from "./sheet-importers.server.ts";
import { knownHeadings } from "./sheet-judging.ts";

/** A sheet as it was sent with a form, or the field it was refused in and why, in words. */
export type GivenSheet =
  | { sheet: Sheet; fileName: string; field: string }
  | { field: string; refused: string };

/** Reads what a form brought (sheet-fields.tsx): a file, or rows that were pasted. */
export async function readGiven(
  form: FormData,
  importer: AnyImporter,
  language: Language,
): Promise<GivenSheet> {
  const file = form.get("file");
  const given = file instanceof File && file.size > 0 ? file : undefined;
  const pasted = String(form.get("pasted") ?? "");
  const text = sheetText[language];
  if (!given && !pasted.trim()) return { field: "file", refused: text.nothing };
  const field = given ? "file" : "pasted";
  const bytes = given ? new Uint8Array(await given.arrayBuffer()) : new TextEncoder().encode(pasted);
  const sheet = await readSheet(bytes, knownHeadings(importer));
  if ("refused" in sheet) return { field, refused: sheetFileText[language].refusals[sheet.refused] };
  return { sheet, fileName: given?.name ?? text.pasted, field };
}
