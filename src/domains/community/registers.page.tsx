import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Tag } from "#ui/tag.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/registers.page.ts";
import { communityText } from "./community.text.ts";
import { registerText } from "./register.text.ts";
import { certainties, type RegisterKind, registerKinds, registerSchema } from "./register.ts";
import {
  listRegisters,
  type RegisterEntry,
  removeRegisterEntry,
  saveRegisterEntry,
} from "./registers.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.communityId)) throw new Response(null, { status: 404 });
  return { registers: await listRegisters(memberOf(context), params.communityId) };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { communityId } = params;
  if (!isId(communityId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const entryId = (form.get("entryId") as string | null) || undefined;
  if (entryId !== undefined && !isId(entryId)) throw new Response(null, { status: 404 });
  const here = `/lokalsamfund/${communityId}/lister`;
  if (form.get("do") === "remove") {
    if (!entryId || !(await removeRegisterEntry(member, communityId, entryId)))
      throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${entryId}`);
  }
  const read = readForm(registerSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: entryId ?? String(form.get("kind")) }, { status: 422 });
  if (!(await saveRegisterEntry(member, communityId, read.value, entryId)))
    throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => communityText[language].page.registers);

export default function RegistersPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText(registerText);
  const { registers } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  return (
    <>
      <p>
        {text.about} <Link to="../indlaes">{text.sheet}</Link>{" "}
        <Link to={`/lokalsamfund/${params.communityId}/partnere`}>{text.partners}</Link>
      </p>
      {registerKinds.map((kind) => {
        const entries = registers.filter((entry) => entry.kind === kind);
        return (
          <Section title={text.kinds[kind]} key={kind}>
            {entries.length === 0 && <p>{text.none}</p>}
            <Lines>
              {entries.map((entry) => (
                <Line
                  key={entry.id}
                  small={[entry.used, entry.address, entry.contact, entry.source].filter(Boolean).join(" · ")}
                  aside={<Tag>{text.certainties[entry.certainty]}</Tag>}
                  more={
                    <>
                      <Link to={`/partnere/ny?fra=${entry.id}`}>
                        {text.asPartner}
                        <span className="visually-hidden"> {entry.name}</span>
                      </Link>
                      <Unfold label={text.edit} about={entry.name} open={refusedAt(entry.id) !== undefined}>
                        <EntryForm kind={kind} entry={entry} refused={refusedAt(entry.id)} />
                        <Form method="post">
                          <input type="hidden" name="entryId" value={entry.id} />
                          <Button look="danger" name="do" value="remove">
                            {text.remove}
                          </Button>
                        </Form>
                      </Unfold>
                    </>
                  }
                >
                  {[entry.name, entry.what].filter(Boolean).join(", ")}
                </Line>
              ))}
            </Lines>
            <Unfold label={text.add(text.one[kind])} open={refusedAt(kind) !== undefined}>
              <EntryForm key={entries.length} kind={kind} refused={refusedAt(kind)} />
            </Unfold>
          </Section>
        );
      })}
    </>
  );
}

function EntryForm({
  kind,
  entry,
  refused,
}: {
  kind: RegisterKind;
  entry?: RegisterEntry;
  refused: Problems | undefined;
}) {
  const text = useText(registerText);
  const field = fieldsOf(refused);
  const id = (name: string) => `${entry?.id ?? kind}-${name}`;
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="kind" value={kind} />
      {entry && <input type="hidden" name="entryId" value={entry.id} />}
      <TextField
        label={text.name}
        {...field("name", entry?.name)}
        id={id("name")}
        required
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={text.what}
        {...field("what", entry?.what)}
        id={id("what")}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <TextArea
        label={text.used[kind]}
        {...field("used", entry?.used)}
        id={id("used")}
        rows={2}
        optional
        maxLength={1000}
      />
      <TextField
        label={text.address}
        {...field("address", entry?.address)}
        id={id("address")}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={text.contact}
        {...field("contact", entry?.contact)}
        id={id("contact")}
        hint={text.contactHint}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <Choices
        label={text.certainty}
        {...field("certainty", entry?.certainty ?? "told")}
        id={id("certainty")}
        options={certainties.map((value) => ({ value, label: text.certainties[value] }))}
      />
      <TextField
        label={text.source}
        {...field("source", entry?.source)}
        id={id("source")}
        hint={text.sourceHint}
        optional
        maxLength={200}
      />
      <Button look="quiet" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
