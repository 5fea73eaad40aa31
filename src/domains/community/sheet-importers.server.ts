import type { Member } from "#domains/access/member.ts";
import { listCommunities } from "./communities.server.ts";
import { figureImporter } from "./figure.import.ts";
import { libraryUseImporter, libraryUseImporterFor } from "./library-use.import.ts";
import { registerImporter } from "./register.import.ts";
import { type RegisterKind, registerKinds } from "./register.ts";
import type { SheetPurpose } from "./sheet.ts";
import type { SheetImporter } from "./sheet-importer.ts";

/** What a sheet can be: a purpose, and for a register which of the lists. */
export type SheetUse = { purpose: SheetPurpose; registerKind: RegisterKind | null };

// Which record an importer makes is its own affair: what it has read is only ever handed back to itself.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyImporter = SheetImporter<any, any>;

/**
 * Every kind of spreadsheet about a place, in the order they are offered. A new one is a line here. Later domains bring
 * the importer of theirs along.
 */
const importers: Partial<Record<SheetPurpose, (kind: RegisterKind | null) => AnyImporter | undefined>> = {
  register: (kind) => (kind ? registerImporter(kind) : undefined),
  figure: () => figureImporter,
  "library-use": () => libraryUseImporter,
};

/** How a kind of spreadsheet is understood; undefined when nobody understands it. */
export function importerOf({ purpose, registerKind }: SheetUse): AnyImporter | undefined {
  return importers[purpose]?.(registerKind);
}

/**
 * The same, for a sheet whose rows are to be judged: where a row names a place, it is looked for among those of the
 * house, so that one nobody knows is told of before the sheet is taken in.
 */
export async function importerFor(member: Member, use: SheetUse): Promise<AnyImporter | undefined> {
  if (use.purpose !== "library-use") return importerOf(use);
  return libraryUseImporterFor((await listCommunities(member)).map((place) => place.name));
}

/** What a sheet can be used for, each with the word it has in a form. */
export function sheetUses(): (SheetUse & { word: string })[] {
  const purposes = Object.keys(importers) as SheetPurpose[];
  return purposes.flatMap((purpose) => {
    const kinds = purpose === "register" ? registerKinds : [null];
    return kinds.map((registerKind) => ({ purpose, registerKind, word: registerKind ?? purpose }));
  });
}
