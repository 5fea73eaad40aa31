import { data, Form, Link, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { sheetText } from "#domains/community/sheet.text.ts";
import { SheetFields } from "#domains/community/sheet-fields.tsx";
import { readGiven } from "#domains/community/sheet-given.server.ts";
import { SheetLines } from "#domains/community/sheet-lines.tsx";
import { keepSheet, listSheets } from "#domains/community/sheets.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/partner-sheet-new.page.ts";
import { partnerText } from "./partner.text.ts";
import { partnerImporter } from "./partner-imports.server.ts";
import { partnerSheetText } from "./partner-sheet.text.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  return {
    sheetId: newId(),
    sheets: await listSheets(memberOf(context), null),
    tooBig: new URL(request.url).searchParams.has("for-stor"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  const id = form.get("sheetId");
  if (!isId(id)) throw new Response(null, { status: 400 });
  const no = (name: string, message: string) => data(refuse(form, name, message), { status: 422 });
  const given = await readGiven(form, partnerImporter, member.language);
  if ("refused" in given) return no(given.field, given.refused);
  const use = { purpose: "partner", registerKind: null } as const;
  const kept = await keepSheet(member, null, { ...use, id, ...given }, partnerImporter);
  if (!kept) throw new Response(null, { status: 404 });
  if ("refused" in kept) return no(given.field, kept.refused);
  return redirect(`/partnere/indlaes/${kept.kept}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => partnerSheetText[language].title);

export default function PartnerSheetNewPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(partnerSheetText);
  const sheet = useText(sheetText);
  const [search] = useSearchParams();
  return (
    <>
      <PageHead
        eyebrow={<Link to="/partnere">{useText(partnerText).title}</Link>}
        title={text.title}
        lead={text.lead}
      />
      {search.has("fortrudt") && <Saved text={text.undone} />}
      <Section title={text.bring}>
        <p>{text.about}</p>
        <p>{text.people}</p>
        {/* The browser sends the file itself: what is too large is then answered with a page, with script or without. */}
        <Form method="post" encType="multipart/form-data" reloadDocument noValidate>
          <input type="hidden" name="sheetId" value={loaderData.sheetId} />
          <SheetFields answer={actionData} tooBig={loaderData.tooBig} />
          <Button busyText={sheet.reading}>{sheet.read}</Button>
        </Form>
      </Section>
      <SheetLines sheets={loaderData.sheets} />
    </>
  );
}
