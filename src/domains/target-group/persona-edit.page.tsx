import { data, Form, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/persona-edit.page.ts";
import { listFoundation, listMaterial } from "./foundation.server.ts";
import { PersonaForm } from "./persona.form.tsx";
import { personaText } from "./persona.text.ts";
import { personaSchema } from "./persona.ts";
import { changePersona, findPersona, removePersona } from "./personas.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const persona = isId(params.personaId) ? await findPersona(member, params.personaId) : undefined;
  if (!persona) throw new Response(null, { status: 404 });
  const [foundation, material] = await Promise.all([
    listFoundation(member, persona.id),
    listMaterial(member, persona.targetGroupId),
  ]);
  // An observation may have moved to another group since it was ticked; it is still what the persona was built on.
  const moved = foundation.filter((source) => material.every((one) => one.id !== source.id));
  return {
    persona,
    material: [...material, ...moved],
    ticked: foundation.map((source) => source.id),
    draft: `persona:${persona.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const persona = isId(params.personaId) ? await findPersona(member, params.personaId) : undefined;
  if (!persona) throw new Response(null, { status: 404 });
  const form = await request.formData();
  if (form.get("do") === "remove") {
    await removePersona(member, persona.id);
    return redirect(`/maalgrupper/${persona.targetGroupId}/personaer?fjernet=${persona.id}`);
  }
  const read = readForm(personaSchema, form, member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  if (!(await changePersona(member, persona.id, read.value))) throw new Response(null, { status: 404 });
  return redirect(`/personaer/${persona.id}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, (language) => personaText[language].fields.editTitle(loaderData?.persona.name ?? ""));

export default function EditPersonaPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(personaText).fields;
  const { persona, ...rest } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/personaer/${persona.id}`}>{persona.name}</Link>}
        title={text.editTitle(persona.name)}
      />
      <PersonaForm kept={persona} {...rest} refused={actionData} />
      <Section title={text.remove}>
        <Form method="post">
          <p>{text.removeAbout}</p>
          <Button look="danger" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
      </Section>
    </>
  );
}
