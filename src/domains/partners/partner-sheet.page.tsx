import { Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { actOnSheet, shownSheet } from "#domains/community/sheet-acts.server.ts";
import { SheetLook } from "#domains/community/sheet-look.tsx";
import { lookAtSheet } from "#domains/community/sheet-preview.server.ts";
import { SheetRunning } from "#domains/community/sheet-running.tsx";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/partner-sheet.page.ts";
import { undoImport } from "./partner-import-undoing.server.ts";
import { partnerImporter } from "./partner-imports.server.ts";
import { partnerSheetText } from "./partner-sheet.text.ts";
import { PartnerSheetBrings, PartnerSheetThere } from "./partner-sheet-brings.tsx";
import { PartnerSheetDone } from "./partner-sheet-done.tsx";
import { alikeOf, previewPartners } from "./partner-sheets.server.ts";

const room = "/partnere/indlaes";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const found = isId(params.sheetId)
    ? await lookAtSheet(member, null, params.sheetId, partnerImporter)
    : undefined;
  if (!found) throw new Response(null, { status: 404 });
  const { sheet, preview } = found;
  const brings = preview ? await previewPartners(member, sheet) : undefined;
  const alike = sheet.state === "done" ? await alikeOf(member, sheet.outcome?.brought?.partner ?? []) : [];
  const shown = { sheet, preview: preview && { ...preview, known: brings?.known } };
  return { ...shownSheet(shown, new URL(request.url).searchParams), brings, alike };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { sheetId } = params;
  const form = await request.formData();
  if (!isId(sheetId)) throw new Response(null, { status: 404 });
  if (form.get("do") === "undo" && (await undoImport(member, sheetId))) return redirect(`${room}?fortrudt`);
  const order = { form, room, importer: partnerImporter };
  const done = await actOnSheet(member, null, sheetId, order);
  if (!done) throw new Response(null, { status: 404 });
  return done;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => partnerSheetText[language].title);

export default function PartnerSheetPage({ loaderData }: Route.ComponentProps) {
  const text = useText(partnerSheetText);
  const { state, preview, brings } = loaderData;
  return (
    <>
      <PageHead eyebrow={<Link to={room}>{text.title}</Link>} title={loaderData.fileName || text.title} />
      {state === "running" ? (
        <SheetRunning {...loaderData} />
      ) : preview && brings ? (
        <SheetLook
          {...loaderData}
          failed={state === "failed"}
          preview={preview}
          said={{ personal: text.personal }}
          brings={<PartnerSheetBrings {...brings} />}
        >
          <PartnerSheetThere {...brings} />
        </SheetLook>
      ) : (
        <PartnerSheetDone {...loaderData} />
      )}
    </>
  );
}
