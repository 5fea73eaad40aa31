import { Link, Outlet, useRouteLoaderData } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { RoomTabs } from "#ui/room-tabs.tsx";
import type { Route } from "./+types/persona.layout.ts";
import css from "./persona.module.css";
import { personaText } from "./persona.text.ts";
import { findPersona } from "./personas.server.ts";
import { Portrait } from "./portrait.tsx";
import { findTargetGroup } from "./target-groups.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const persona = isId(params.personaId) ? await findPersona(member, params.personaId) : undefined;
  const group = persona && (await findTargetGroup(member, persona.targetGroupId));
  if (!persona || !group) throw new Response(null, { status: 404 });
  return { persona, group: { id: group.id, name: group.name } };
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  pageTitle(matches, () => loaderData?.persona.name ?? "");

/** The persona, as the page around this one has read it. */
export function usePersona() {
  const known = useRouteLoaderData<typeof loader>("domains/target-group/persona.layout");
  if (!known) throw new Error("This page must lie inside a persona");
  return known.persona;
}

/** What every page of a persona wears: the drawing, the name, who it is, and the doors to its rooms. */
export default function PersonaLayout({ loaderData }: Route.ComponentProps) {
  const text = useText(personaText);
  const { persona, group } = loaderData;
  const home = `/personaer/${persona.id}`;
  return (
    <>
      <header className={css.head}>
        <Portrait portrait={persona.portrait} name={persona.name} size="large" />
        <div>
          <p className={css.eyebrow}>
            <Link to={`/maalgrupper/${group.id}/personaer`}>{group.name}</Link> ·{" "}
            {persona.stage === "common" ? text.page.common : text.list.draftOf(persona.author)}
          </p>
          <h1>
            {persona.name}
            {persona.age && <span className={css.age}>, {persona.age}</span>}
          </h1>
          {persona.headline && <p className={css.lead}>{persona.headline}</p>}
          <p className={css.invented}>
            {text.page.invented} · <Link to={`${home}/ret`}>{text.page.edit}</Link>
          </p>
        </div>
      </header>
      <RoomTabs
        label={text.page.rooms}
        home={home}
        rooms={[
          { at: "", label: text.page.home },
          { at: "/relationer", label: text.page.relations },
          { at: "/versioner", label: text.page.versions },
        ]}
      />
      <Outlet />
    </>
  );
}
