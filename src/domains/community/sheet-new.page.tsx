import { data, Form, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/sheet-new.page.ts";
import { useCommunity } from "./community.layout.tsx";
import { listFigures } from "./figures.server.ts";
import { registerText } from "./register.text.ts";
import { type RegisterKind, registerKinds } from "./register.ts";
import { listRegisters } from "./registers.server.ts";
import { sheetText } from "./sheet.text.ts";
import { SheetFields } from "./sheet-fields.tsx";
import { readGiven } from "./sheet-given.server.ts";
import { importerOf, sheetUses } from "./sheet-importers.server.ts";
import { SheetLines } from "./sheet-lines.tsx";
import { outFile } from "./sheet-out.ts";
import { keepSheet, listSheets } from "./sheets.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  const [sheets, registers, figures] = await Promise.all([
    listSheets(member, params.communityId),
    listRegisters(member, params.communityId),
    listFigures(member, params.communityId),
  ]);
  return {
    sheetId: newId(),
    uses: sheetUses().map(({ word }) => word),
    sheets,
    kinds: registerKinds.filter((kind) => registers.some((entry) => entry.kind === kind)),
    figures: figures.length > 0,
    tooBig: new URL(request.url).searchParams.has("for-stor"),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const use = sheetUses().find(({ word }) => word === form.get("use"));
  const importer = use && importerOf(use);
  const sheetId = form.get("sheetId");
  if (!use || !importer || !isId(sheetId)) throw new Response(null, { status: 400 });
  const no = (name: string, message: string) => data(refuse(form, name, message), { status: 422 });

  const given = await readGiven(form, importer, member.language);
  if ("refused" in given) return no(given.field, given.refused);
  const kept = await keepSheet(member, communityId, { ...use, id: sheetId, ...given });
  if (!kept) throw new Response(null, { status: 404 });
  if ("refused" in kept) return no(given.field, kept.refused);
  return redirect(`/lokalsamfund/${communityId}/indlaes/${kept.kept}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sheetText[language].room);

export default function SheetNewPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sheetText);
  const lists = useText(registerText).kinds;
  const [search] = useSearchParams();
  const { sheetId, uses, sheets, tooBig } = loaderData;
  const field = fieldsOf(actionData);
  const nameOf = (word: string) => lists[word as RegisterKind] ?? text.uses[word];
  const wanted = search.get("hvad") ?? "";
  return (
    <>
      <p>{text.about}</p>
      <Section title={text.bring}>
        {/* The browser sends the file itself: what is too large is then answered with a page, with script or without. */}
        <Form method="post" encType="multipart/form-data" reloadDocument noValidate>
          <input type="hidden" name="sheetId" value={sheetId} />
          <SheetFields answer={actionData} tooBig={tooBig}>
            <Choices
              label={text.use}
              {...field("use", uses.includes(wanted) ? wanted : uses[0])}
              options={uses.map((word) => ({
                value: word,
                label: nameOf(word),
                description: text.usesAbout[word],
              }))}
            />
          </SheetFields>
          <Button busyText={text.reading}>{text.read}</Button>
        </Form>
      </Section>
      <SheetLines sheets={sheets} nameOf={({ purpose, registerKind }) => nameOf(registerKind ?? purpose)} />
      <Out kinds={loaderData.kinds} figures={loaderData.figures} />
    </>
  );
}

/** What is known of the place, to be mended in a spreadsheet and taken in again. */
function Out({ kinds, figures }: { kinds: readonly RegisterKind[]; figures: boolean }) {
  const text = useText(sheetText);
  const lists = useText(registerText).kinds;
  const community = useCommunity();
  if (kinds.length === 0 && !figures) return null;
  const lines = [
    ...kinds.map((kind) => [kind, lists[kind]] as const),
    ...(figures ? [["figure", text.figures] as const] : []),
  ];
  return (
    <Section title={text.out}>
      <p>{text.outAbout}</p>
      <Lines>
        {lines.map(([what, name]) => (
          <Line
            key={what}
            aside={(["xlsx", "csv"] as const).map((format) => (
              <span key={format}>
                {format === "csv" && " · "}
                <a
                  href={`/lokalsamfund/${community.id}/hent/${outFile[what]}.${format}`}
                  aria-label={text.outLabel(name, text.formats[format])}
                >
                  {text.formats[format]}
                </a>
              </span>
            ))}
          >
            {name}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
