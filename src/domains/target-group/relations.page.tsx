import { data, Form, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/relations.page.ts";
import { usePersona } from "./persona.layout.tsx";
import { personaText } from "./persona.text.ts";
import { closenesses, registeredSchema, relationSchema } from "./persona.ts";
import { RelationForm } from "./relation.form.tsx";
import { relationText } from "./relation.text.ts";
import { RelationDrawing } from "./relation-drawing.tsx";
import { RelationList } from "./relation-list.tsx";
import css from "./relations.module.css";
import {
  addRegistered,
  listRegistered,
  listRelations,
  removeRelation,
  saveRelation,
} from "./relations.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.personaId)) throw new Response(null, { status: 404 });
  const [relations, registered] = await Promise.all([
    listRelations(member, params.personaId),
    listRegistered(member, params.personaId),
  ]);
  return { relations, registered, sentAs: newId() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { personaId } = params;
  const form = await request.formData();
  const relationId = (form.get("relationId") as string | null) || undefined;
  if (!isId(personaId) || (relationId !== undefined && !isId(relationId)))
    throw new Response(null, { status: 404 });
  const here = `/personaer/${personaId}/relationer`;
  if (form.get("do") === "remove") {
    if (!relationId || !(await removeRelation(member, personaId, relationId)))
      throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${relationId}`);
  }
  const done = (found: boolean) => {
    if (!found) throw new Response(null, { status: 404 });
    return redirect(`${here}?gemt=${Date.now()}`);
  };
  if (form.get("do") === "choose") {
    const read = readForm(registeredSchema, form, member.language);
    if (isProblems(read)) {
      const problems = { entryIds: relationText[member.language].nothingChosen };
      return data({ ...read, problems, at: "choose" }, { status: 422 });
    }
    return done(await addRegistered(member, personaId, read.value));
  }
  const read = readForm(relationSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: relationId ?? "new" }, { status: 422 });
  return done(await saveRelation(member, personaId, read.value, relationId));
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => personaText[language].page.relations);

export default function RelationsPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(relationText);
  const persona = usePersona();
  const { relations, registered, sentAs } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  return (
    <div className={css.page}>
      <header className={css.intro}>
        <h2>{relations.length === 0 ? text.empty : text.title}</h2>
        <p>{relations.length === 0 ? text.emptyBody : text.about}</p>
      </header>
      {relations.length > 0 && (
        <>
          <div className={css.drawing}>
            <RelationDrawing name={persona.name} portrait={persona.portrait} relations={relations} />
          </div>
          <div className={css.list}>
            <RelationList relations={relations} refused={actionData} />
          </div>
        </>
      )}
      <div className={css.add} data-screen-only="">
        <Unfold label={text.add} open={relations.length === 0 || refusedAt("new") !== undefined}>
          <RelationForm key={sentAs} id="ny" sentAs={sentAs} refused={refusedAt("new")} />
        </Unfold>
        {registered.length > 0 && (
          <Unfold label={text.choose} open={refusedAt("choose") !== undefined}>
            <p>{text.chooseAbout}</p>
            <Form method="post" key={sentAs} noValidate>
              <Choices
                label={text.choose}
                name="entryIds"
                many
                problem={refusedAt("choose")?.problems.entryIds}
                options={registered.map((entry) => ({
                  value: entry.id,
                  label: [entry.name, entry.what].filter(Boolean).join(", "),
                  description: entry.used || undefined,
                }))}
              />
              <Choices
                label={text.closeness}
                name="closeness"
                id="valgt-closeness"
                defaultValue="2"
                options={closenesses.map((value) => ({ value: String(value), label: text.near[value] }))}
              />
              <Button look="quiet" name="do" value="choose" busyText={text.saving}>
                {text.put}
              </Button>
            </Form>
          </Unfold>
        )}
      </div>
    </div>
  );
}
