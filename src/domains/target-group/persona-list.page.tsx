import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { isId } from "#platform/database/id.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import type { Route } from "./+types/persona-list.page.ts";
import { readMergeTable } from "./merge.server.ts";
import { tableOf } from "./merge.ts";
import { personaText } from "./persona.text.ts";
import css from "./persona-list.module.css";
import { Portrait } from "./portrait.tsx";
import { useTargetGroup } from "./target-group.layout.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.targetGroupId)) throw new Response(null, { status: 404 });
  const { drafts, common, draftTraits, commonTraits, dropped } = await readMergeTable(
    member,
    params.targetGroupId,
  );
  const table = tableOf(
    drafts.map((draft) => draft.id),
    draftTraits,
    commonTraits,
    dropped,
  );
  return { drafts, common, waiting: table.waiting, line: principleOf("personaer", member.language).line };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => personaText[language].list.title);

export default function PersonaListPage({ loaderData }: Route.ComponentProps) {
  const text = useText(personaText).list;
  const home = `/maalgrupper/${useTargetGroup().id}`;
  const { drafts, common, waiting, line } = loaderData;
  const begin = (look?: "quiet") => (
    <ButtonLink to={`${home}/personaer/ny`} look={look}>
      {text.begin}
    </ButtonLink>
  );
  if (drafts.length + common.length === 0) {
    return (
      <Empty title={text.empty} action={begin()} line={line}>
        {text.emptyBody}
      </Empty>
    );
  }
  return (
    <>
      {common.length > 0 && (
        <Section title={common.length > 1 ? text.twoCommon : text.common}>
          <div className={css.common}>
            {common.map((one) => (
              <article className={css.person} key={one.id}>
                <Portrait portrait={one.portrait} name={one.name} size="page" />
                <div>
                  <h3 className={css.name}>
                    <Link to={`/personaer/${one.id}`}>{[one.name, one.age].filter(Boolean).join(", ")}</Link>
                  </h3>
                  <p>{one.headline}</p>
                  <p className={css.small}>{text.traits(one.traits)}</p>
                </div>
              </article>
            ))}
          </div>
        </Section>
      )}
      <Section title={text.drafts}>
        <p className={css.about}>{text.draftsAbout}</p>
        <ul className={css.drafts}>
          {drafts.map((one) => (
            <li className={css.draft} key={one.id}>
              <Portrait portrait={one.portrait} name={one.name} size="line" />
              <div>
                <Link to={`/personaer/${one.id}`}>{[one.name, one.age].filter(Boolean).join(", ")}</Link>
                <p className={css.small}>
                  {text.draftOf(one.author)} · {text.traits(one.traits)}
                </p>
                {one.headline && <p>{one.headline}</p>}
              </div>
            </li>
          ))}
        </ul>
        {begin(drafts.length > 0 ? "quiet" : undefined)}
      </Section>
      {drafts.length > 0 && (
        <Section title={waiting > 0 ? text.waiting(waiting) : text.table}>
          <p className={css.about}>{text.tableAbout}</p>
          <ButtonLink to={`${home}/flet`} look={waiting > 0 ? "plain" : "quiet"}>
            {text.table}
          </ButtonLink>
        </Section>
      )}
    </>
  );
}
