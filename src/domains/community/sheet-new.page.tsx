import { data, Form, Link, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { sheetFileText } from "#platform/files/sheet-file.text.ts";
import { largestSheet } from "#platform/files/sheet-file.ts";
import { readSheet } from "#platform/files/sheet-reading.server.ts";
import { fieldsOf, isProblems, problemsOf, refuse } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatDate } from "#ui/dates.ts";
import { TextArea } from "#ui/field.tsx";
import { FileField } from "#ui/file-field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Tag } from "#ui/tag.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/sheet-new.page.ts";
import { useCommunity } from "./community.layout.tsx";
import { listFigures } from "./figures.server.ts";
import { registerText } from "./register.text.ts";
import { type RegisterKind, registerKinds } from "./register.ts";
import { listRegisters } from "./registers.server.ts";
import { sheetText } from "./sheet.text.ts";
import { importerOf, sheetUses } from "./sheet-importers.server.ts";
import { knownHeadings } from "./sheet-judging.ts";
import { outFile } from "./sheet-out.ts";
import { keepSheet, listSheets, type SheetLine } from "./sheets.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  const [sheets, registers, figures] = await Promise.all([
    listSheets(member, params.communityId),
    listRegisters(member, params.communityId),
    listFigures(member, params.communityId),
  ]);
  const tooBig = new URL(request.url).searchParams.has("for-stor");
  return {
    sheetId: newId(),
    uses: sheetUses().map(({ word }) => word),
    sheets,
    kinds: registerKinds.filter((kind) => registers.some((entry) => entry.kind === kind)),
    figures: figures.length > 0,
    refused: tooBig ? sheetFileText[member.language].refusals["too-big"] : undefined,
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

  const file = form.get("file");
  const given = file instanceof File && file.size > 0 ? file : undefined;
  const pasted = String(form.get("pasted") ?? "");
  const text = sheetText[member.language];
  if (!given && !pasted.trim()) return no("file", text.nothing);
  const field = given ? "file" : "pasted";
  const bytes = given ? new Uint8Array(await given.arrayBuffer()) : new TextEncoder().encode(pasted);
  const sheet = await readSheet(bytes, knownHeadings(importer));
  if ("refused" in sheet) return no(field, sheetFileText[member.language].refusals[sheet.refused]);

  const fileName = given?.name ?? text.pasted;
  const kept = await keepSheet(member, communityId, { ...use, id: sheetId, fileName, sheet });
  if (!kept) throw new Response(null, { status: 404 });
  if ("refused" in kept) return no(field, kept.refused);
  return redirect(`/lokalsamfund/${communityId}/indlaes/${kept.kept}`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sheetText[language].room);

export default function SheetNewPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sheetText);
  const language = useLanguage();
  const lists = useText(registerText).kinds;
  const [search] = useSearchParams();
  const { sheetId, uses, sheets, refused } = loaderData;
  const field = fieldsOf(actionData);
  const nameOf = (word: string) => lists[word as RegisterKind] ?? text.uses[word];
  const wanted = search.get("hvad") ?? "";
  return (
    <>
      <p>{text.about}</p>
      <Section title={text.bring}>
        {/* The browser sends the file itself: what is too large is then answered with a page, with script or without. */}
        <Form method="post" encType="multipart/form-data" reloadDocument noValidate>
          <ProblemList
            problems={
              refused
                ? [{ name: "file", label: text.file, message: refused }]
                : problemsOf(actionData, { file: text.file, pasted: text.paste })
            }
          />
          <input type="hidden" name="sheetId" value={sheetId} />
          <Choices
            label={text.use}
            {...field("use", uses.includes(wanted) ? wanted : uses[0])}
            options={uses.map((word) => ({
              value: word,
              label: nameOf(word),
              description: text.usesAbout[word],
            }))}
          />
          <FileField
            label={text.file}
            name="file"
            accept=".xlsx,.csv,.tsv,.txt"
            hint={text.fileHint}
            problem={(isProblems(actionData) ? actionData.problems.file : undefined) ?? refused}
            most={largestSheet}
            tooBig={sheetFileText[language].refusals["too-big"]}
          />
          <TextArea label={text.paste} {...field("pasted")} hint={text.pasteHint} rows={4} optional />
          <Button busyText={text.reading}>{text.read}</Button>
        </Form>
      </Section>
      {sheets.length > 0 && (
        <Section title={text.started}>
          <p>{text.startedAbout}</p>
          <Lines>
            {sheets.map((sheet) => (
              <Line
                key={sheet.id}
                aside={<State state={sheet.state} />}
                small={`${nameOf(sheet.registerKind ?? sheet.purpose)}, ${formatDate(sheet.enteredAt, language, "day-time")}`}
              >
                <Link to={sheet.id}>{sheet.fileName || text.unnamed}</Link>
              </Line>
            ))}
          </Lines>
        </Section>
      )}
      <Out kinds={loaderData.kinds} figures={loaderData.figures} />
    </>
  );
}

function State({ state }: Pick<SheetLine, "state">) {
  const word = useText(sheetText).states[state];
  return state === "read" || state === "running" ? <Waiting>{word}</Waiting> : <Tag>{word}</Tag>;
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
