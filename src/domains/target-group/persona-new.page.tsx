import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import type { Route } from "./+types/persona-new.page.ts";
import { listMaterial } from "./foundation.server.ts";
import { PersonaForm } from "./persona.form.tsx";
import { personaText } from "./persona.text.ts";
import { personaSchema } from "./persona.ts";
import { draftPersona } from "./personas.server.ts";
import { findTargetGroup } from "./target-groups.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const group = isId(params.targetGroupId) ? await findTargetGroup(member, params.targetGroupId) : undefined;
  if (!group) throw new Response(null, { status: 404 });
  return {
    group: { id: group.id, name: group.name },
    material: await listMaterial(member, group.id),
    sentAs: newId(),
    draft: `persona-ny:${group.id}:${member.id}`,
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  if (!isId(params.targetGroupId)) throw new Response(null, { status: 404 });
  const read = readForm(personaSchema, await request.formData(), member.language);
  if (isProblems(read)) return data(read, { status: 422 });
  const personaId = await draftPersona(member, params.targetGroupId, read.value);
  if (!personaId) throw new Response(null, { status: 404 });
  return redirect(`/personaer/${personaId}?gemt`);
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => personaText[language].fields.newTitle);

export default function NewPersonaPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(personaText);
  const { group, ...rest } = loaderData;
  return (
    <>
      <PageHead
        eyebrow={<Link to={`/maalgrupper/${group.id}/personaer`}>{group.name}</Link>}
        title={text.fields.newTitle}
        lead={text.list.draftsAbout}
      />
      <PersonaForm {...rest} ticked={[]} refused={actionData} />
    </>
  );
}
