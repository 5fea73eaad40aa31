import { setTimeout as patience } from "node:timers/promises";
import { redirect } from "react-router";
import type { Member } from "#domains/access/member.ts";
import { badAtOnce, type Mapping } from "./sheet.ts";
import { type AnyImporter, importerFor } from "./sheet-importers.server.ts";
import { personalColumns } from "./sheet-judging.ts";
import type { lookAtSheet } from "./sheet-preview.server.ts";
import { takeSheet } from "./sheet-taking.server.ts";
import { dropSheet, findSheet, type KeptSheet, mapSheet, type SheetHome } from "./sheets.server.ts";

/** Letters of a cell that are shown of a bad row. */
const longestShown = 80;

/** How long whoever presses the button waits for the rows before the page with the bar, in milliseconds. */
const shortWait = 1500;

/** A sheet as its page shows it. The rows stay here; of the bad ones the page gets the few `?fra=` asks for. */
export function shownSheet(
  found: NonNullable<Awaited<ReturnType<typeof lookAtSheet>>>,
  asked: URLSearchParams,
) {
  const { rows: _, ...sheet } = found.sheet;
  const { preview } = found;
  if (!preview) return { ...sheet, preview, from: 0, bad: [] };
  const { bad, ...rest } = preview;
  const wanted = Number(asked.get("fra"));
  const from = Number.isInteger(wanted) && wanted > 0 && wanted < bad.length ? wanted : 0;
  return {
    ...sheet,
    preview: { ...rest, left: bad.length },
    from,
    bad: bad.slice(from, from + badAtOnce).map(({ number, cells, problems }) => ({
      number,
      cells: cells
        .filter(Boolean)
        .map((cell) => (cell.length > longestShown ? `${cell.slice(0, longestShown)} …` : cell)),
      why: problems.map((problem) => problem.message),
    })),
  };
}

/**
 * What the page of a sheet was asked to do with it: throw it away, read it by other columns, take it in. `room` is where
 * the sheets of its kind lie. Where to go then; undefined when the sheet is not there.
 */
export async function actOnSheet(
  member: Member,
  communityId: SheetHome,
  id: string,
  { form, room, importer: own }: { form: FormData; room: string; importer?: AnyImporter },
): Promise<Response | undefined> {
  const sheet = await findSheet(member, communityId, id);
  const importer = sheet && (own ?? (await importerFor(member, sheet)));
  if (!importer) return undefined;
  const here = `${room}/${id}`;
  switch (form.get("do")) {
    case "drop":
      await dropSheet(member, communityId, id);
      return redirect(room);
    case "map":
    case "take": {
      const mapping = mappingIn(form, sheet, importer);
      const changed = JSON.stringify(mapping) !== JSON.stringify(sorted(sheet.mapping));
      // What nobody has seen is not taken in: with other columns the rows are shown once more.
      if (form.get("do") === "map" || changed) {
        await mapSheet(member, communityId, id, mapping);
        return redirect(`${here}${changed ? "?aendret" : ""}`);
      }
      const taking = takeSheet(member, communityId, id, importer);
      // What goes wrong later stands on the sheet.
      taking.catch(() => {});
      await Promise.race([taking, patience(shortWait)]);
      return redirect(here);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

/** The columns as they were chosen; one that is not there, or is about a person, is no choice. */
function mappingIn(form: FormData, sheet: KeptSheet, importer: AnyImporter): Mapping {
  const personal = personalColumns(importer, sheet.headings);
  const chosen: Record<string, number> = {};
  for (const { key } of importer.fields) {
    const given = form.get(`column-${key}`);
    const column = Number(given);
    const isThere = given !== null && given !== "" && Number.isInteger(column) && column in sheet.headings;
    if (isThere && !personal.includes(column)) chosen[key] = column;
  }
  return sorted(chosen);
}

/** Two mappings are the same whichever field was chosen first. */
const sorted = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).toSorted(([a], [b]) => (a < b ? -1 : 1)));
