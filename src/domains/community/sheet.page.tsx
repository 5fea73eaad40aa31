import { setTimeout as patience } from "node:timers/promises";
import { redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/sheet.page.ts";
import { registerText } from "./register.text.ts";
import { sheetText } from "./sheet.text.ts";
import { badAtOnce, type Mapping } from "./sheet.ts";
import { SheetDone } from "./sheet-done.tsx";
import { importerOf } from "./sheet-importers.server.ts";
import { personalColumns } from "./sheet-judging.ts";
import { SheetLook } from "./sheet-look.tsx";
import { lookAtSheet } from "./sheet-preview.server.ts";
import { SheetRunning } from "./sheet-running.tsx";
import { takeSheet } from "./sheet-taking.server.ts";
import { dropSheet, findSheet, type KeptSheet, mapSheet } from "./sheets.server.ts";

/** Letters of a cell that are shown of a bad row. */
const longestShown = 80;

/** How long whoever presses the button waits for the rows before the page with the bar, in milliseconds. */
const shortWait = 1500;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { communityId, sheetId } = params;
  const isKnown = isId(communityId) && isId(sheetId);
  const found = isKnown ? await lookAtSheet(memberOf(context), communityId, sheetId) : undefined;
  if (!found) throw new Response(null, { status: 404 });
  // The rows stay here; the page shows the few it is asked for.
  const { rows: _, ...sheet } = found.sheet;
  const { preview } = found;
  if (!preview) return { ...sheet, preview, from: 0, bad: [] };
  const { bad, ...rest } = preview;
  const asked = Number(new URL(request.url).searchParams.get("fra"));
  const from = Number.isInteger(asked) && asked > 0 && asked < bad.length ? asked : 0;
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

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const sheet = await sheetIn(context, params);
  const { id, communityId } = sheet;
  const here = `/lokalsamfund/${communityId}/indlaes/${id}`;
  const form = await request.formData();
  switch (form.get("do")) {
    case "drop":
      await dropSheet(member, communityId, id);
      return redirect(`/lokalsamfund/${communityId}/indlaes`);
    case "map":
    case "take": {
      const mapping = mappingIn(form, sheet);
      const changed = JSON.stringify(mapping) !== JSON.stringify(sorted(sheet.mapping));
      // What nobody has seen is not taken in: with other columns the rows are shown once more.
      if (form.get("do") === "map" || changed) {
        await mapSheet(member, communityId, id, mapping);
        return redirect(`${here}${changed ? "?aendret" : ""}`);
      }
      const taking = takeSheet(member, communityId, id);
      // What goes wrong later stands on the sheet.
      taking.catch(() => {});
      await Promise.race([taking, patience(shortWait)]);
      return redirect(here);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

async function sheetIn(
  context: Route.LoaderArgs["context"],
  { communityId, sheetId }: Route.LoaderArgs["params"],
): Promise<KeptSheet> {
  const isKnown = isId(communityId) && isId(sheetId);
  const sheet = isKnown ? await findSheet(memberOf(context), communityId, sheetId) : undefined;
  if (!sheet) throw new Response(null, { status: 404 });
  return sheet;
}

/** The columns as they were chosen; one that is not there, or is about a person, is no choice. */
function mappingIn(form: FormData, sheet: KeptSheet): Mapping {
  const importer = importerOf(sheet);
  const personal = importer ? personalColumns(importer, sheet.headings) : [];
  const chosen: Record<string, number> = {};
  for (const { key } of importer?.fields ?? []) {
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

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sheetText[language].room);

export default function SheetPage({ loaderData }: Route.ComponentProps) {
  const text = useText(sheetText);
  const lists = useText(registerText).kinds;
  const { state, preview } = loaderData;
  if (state === "running") return <SheetRunning {...loaderData} />;
  if (!preview) return <SheetDone {...loaderData} />;
  const list = loaderData.registerKind ? lists[loaderData.registerKind] : text.uses[loaderData.purpose];
  const about = [list, loaderData.fileName].filter(Boolean).join(" · ");
  return <SheetLook {...loaderData} about={about} failed={state === "failed"} preview={preview} />;
}
