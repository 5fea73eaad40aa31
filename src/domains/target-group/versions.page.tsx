import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { fieldsOf, isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { SelectField, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/versions.page.ts";
import { personaText } from "./persona.text.ts";
import { versionText } from "./persona-version.text.ts";
import { versionSchema } from "./persona-version.ts";
import { VersionDifference } from "./version-difference.tsx";
import css from "./versions.module.css";
import { bringBack, listVersions, setAside, snapshotOf } from "./versions.server.ts";

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.personaId)) throw new Response(null, { status: 404 });
  const [versions, current] = await Promise.all([
    listVersions(member, params.personaId),
    snapshotOf(member, params.personaId),
  ]);
  if (!current) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  // Unasked, the page shows what has happened since the persona was last put aside.
  const before = versions.find((one) => one.id === asked.get("fra")) ?? versions[0];
  const after = versions.find((one) => one.id === asked.get("til"));
  return { versions, current, before, after, sentAs: newId() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { personaId } = params;
  if (!isId(personaId)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const done = (found: boolean) => {
    if (!found) throw new Response(null, { status: 404 });
    return redirect(`/personaer/${personaId}/versioner?gemt`);
  };
  const versionId = form.get("versionId");
  if (versionId !== null) {
    const number = Number(form.get("number")) || 1;
    const text = versionText[member.language];
    const reasons = { before: text.beforeBack(number), after: text.afterBack(number) };
    return done(isId(versionId) && (await bringBack(member, personaId, versionId, reasons)));
  }
  const read = readForm(versionSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  return done(await setAside(member, personaId, read.value));
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => personaText[language].page.versions);

export default function VersionsPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(versionText);
  const language = useLanguage();
  const field = fieldsOf(actionData);
  const { versions, current, before, after, sentAs } = loaderData;
  return (
    <>
      <Section title={text.title}>
        <p>{text.about}</p>
        <Form method="post" noValidate className={css.aside} key={sentAs}>
          <input type="hidden" name="sentAs" value={sentAs} />
          <TextField
            label={text.reason}
            hint={text.reasonHint}
            {...field("reason")}
            required
            maxLength={500}
            autoComplete="off"
          />
          <Button look={versions.length > 0 ? "quiet" : "plain"} busyText={text.saving}>
            {text.setAside}
          </Button>
        </Form>
      </Section>
      {before && (
        <Section title={text.compare}>
          <Form method="get" className={css.compare}>
            <SelectField
              label={text.from}
              name="fra"
              defaultValue={before.id}
              options={versions.map((one) => ({ value: one.id, label: text.number(one.number) }))}
            />
            <SelectField
              label={text.to}
              name="til"
              defaultValue={after?.id ?? ""}
              options={[
                { value: "", label: text.current },
                ...versions.map((one) => ({ value: one.id, label: text.number(one.number) })),
              ]}
            />
            <Button look="quiet">{text.look}</Button>
          </Form>
          <VersionDifference
            before={{ name: text.number(before.number), snapshot: before.snapshot }}
            after={{
              name: after ? text.number(after.number) : text.current,
              snapshot: after?.snapshot ?? current,
            }}
          />
        </Section>
      )}
      <Section title={personaText[language].page.versions}>
        {versions.length === 0 && <p>{text.none}</p>}
        <Lines>
          {versions.map((one) => (
            <Line
              key={one.id}
              small={text.by(one.madeBy, formatDate(one.madeAt, language, "day-year"))}
              aside={
                <Form method="post">
                  <input type="hidden" name="number" value={one.number} />
                  <Button
                    look="text"
                    name="versionId"
                    value={one.id}
                    aria-label={text.bringBackAbout(one.number)}
                  >
                    {text.bringBack}
                  </Button>
                </Form>
              }
            >
              {text.number(one.number)}. {one.reason || text.first}
            </Line>
          ))}
        </Lines>
      </Section>
    </>
  );
}
