import { data, Link, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Empty } from "#ui/empty.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Saved } from "#ui/saved.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/merge.page.ts";
import { AgreedForm } from "./agreed.form.tsx";
import css from "./merge.module.css";
import {
  beginCommon,
  joinTraits,
  type Moved,
  moveTraits,
  readMergeTable,
  reconcileTrait,
  takeUpTrait,
} from "./merge.server.ts";
import { mergeText } from "./merge.text.ts";
import { moveSchema, moves, tableOf } from "./merge.ts";
import { MergeRow } from "./merge-row.tsx";
import { personaText } from "./persona.text.ts";
import { mostCommon, personaSchema, type TraitKind, traitSchema } from "./persona.ts";
import { Portrait } from "./portrait.tsx";
import { useTargetGroup } from "./target-group.layout.tsx";
import { removeTrait, saveTrait } from "./traits.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (!isId(params.targetGroupId)) throw new Response(null, { status: 404 });
  const { drafts, common, draftTraits, commonTraits, dropped } = await readMergeTable(
    memberOf(context),
    params.targetGroupId,
  );
  const table = tableOf(
    drafts.map((draft) => draft.id),
    draftTraits,
    commonTraits,
    dropped,
  );
  return { drafts, common, commonTraits, table, sentAs: newId() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { targetGroupId } = params;
  if (!isId(targetGroupId)) throw new Response(null, { status: 404 });
  const text = mergeText[member.language];
  const form = await request.formData();
  const row = String(form.get("row") ?? "");
  const here = (after: string) =>
    redirect(`/maalgrupper/${targetGroupId}/flet?${after}${row ? `&traek=${row}#om-${row}` : ""}`);
  const refused = (problems: Problems, at: string) => data({ ...problems, at }, { status: 422 });
  const done = (found: boolean) => {
    if (!found) throw new Response(null, { status: 404 });
    return here(`gemt=${Date.now()}`);
  };
  const moved = (outcome: Moved | undefined) => {
    if (outcome === "already") return here("allerede");
    if (outcome === "none" || outcome === "few") return refused(refuse(form, "traitIds", text[outcome]), row);
    return done(outcome !== undefined);
  };

  const [wish = "", id] = String(form.get("do")).split(":");
  if (id !== undefined && !isId(id)) throw new Response(null, { status: 404 });
  if (wish === "begin") {
    const read = readForm(personaSchema, form, member.language);
    if (isProblems(read)) return refused(read, "begin");
    const begun = await beginCommon(member, targetGroupId, read.value);
    if (begun === "full") return refused(refuse(form, "name", text.begin.full), "begin");
    return done(begun !== undefined);
  }
  if (wish === "reword" && id) {
    const read = readForm(traitSchema, form, member.language);
    if (isProblems(read)) return refused(read, id);
    const personaId = form.get("personaId");
    return done(isId(personaId) && (await saveTrait(member, personaId, read.value, id)));
  }
  if (wish === "take-back" && id) {
    const personaId = form.get("personaId");
    if (!isId(personaId) || !(await removeTrait(member, personaId, id)))
      throw new Response(null, { status: 404 });
    return here(`fjernet=${id}`);
  }
  if (wish === "take-up" && id) return done(await takeUpTrait(member, targetGroupId, id));
  if (wish === "reconcile" && id) return done(await reconcileTrait(member, targetGroupId, id));
  const read = readForm(moveSchema, form, member.language);
  if (isProblems(read)) return refused(read, row);
  if (wish === "join" && id) return moved(await joinTraits(member, targetGroupId, id, read.value.traitIds));
  const move = moves.find((one) => one === wish);
  if (!move) throw new Response(null, { status: 400 });
  return moved(await moveTraits(member, targetGroupId, move, read.value));
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => mergeText[language].title);

export default function MergePage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(mergeText);
  const { list, traits } = useText(personaText);
  const { id } = useTargetGroup();
  const [search] = useSearchParams();
  const { drafts, common, commonTraits, table, sentAs } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const home = `/maalgrupper/${id}`;
  if (drafts.length === 0) {
    return (
      <Empty title={text.noDrafts} action={<ButtonLink to={`${home}/personaer/ny`}>{list.begin}</ButtonLink>}>
        {text.noDraftsBody}
      </Empty>
    );
  }
  const asked = search.get("traek") as TraitKind | null;
  const waits = table.rows.find((row) => row.waiting > 0) ?? table.rows[0];
  const current = table.rows.find((row) => row.kind === asked) ?? waits;
  const at = table.rows.findIndex((row) => row.kind === current?.kind);
  const step = (to: number, label: string) => {
    const row = table.rows[to];
    return row ? (
      <Link to={`?traek=${row.kind}`} preventScrollReset>
        {label}
        <span className={css.stepTo}> {traits.kinds[row.kind]}</span>
      </Link>
    ) : (
      <span />
    );
  };
  return (
    <div className={css.table}>
      <header className={css.intro}>
        <div>
          <h2>{text.title}</h2>
          <p>{text.about}</p>
        </div>
        {table.waiting > 0 ? <Waiting>{text.waiting(table.waiting)}</Waiting> : <Saved text={text.allDone} />}
      </header>
      {search.has("allerede") && <Saved text={text.already} />}
      {common.length === 0 && (
        <section className={css.begin}>
          <h3>{text.begin.title}</h3>
          <p>{text.begin.about}</p>
          <AgreedForm drafts={drafts} sentAs={sentAs} refused={refusedAt("begin")} />
        </section>
      )}
      <div className={css.people} aria-hidden="true" data-many={drafts.length > 4 || undefined}>
        {drafts.map((draft) => (
          <div className={css.person} key={draft.id}>
            <Portrait portrait={draft.portrait} name={draft.name} size="mark" />
            <span>
              {draft.author.split(" ")[0]}
              <small>{draft.name}</small>
            </span>
          </div>
        ))}
        <div className={css.person} data-common="">
          {common.map((one) => (
            <Portrait key={one.id} portrait={one.portrait} name={one.name} size="mark" />
          ))}
          <span>
            {text.common}
            <small>{common.map((one) => one.name).join(", ")}</small>
          </span>
        </div>
      </div>
      <nav className={css.steps} aria-label={text.title}>
        {step(at - 1, text.earlier)}
        <span>{text.of(at + 1, table.rows.length)}</span>
        {step(at + 1, text.later)}
      </nav>
      {table.rows.map((row) => (
        <MergeRow
          key={row.kind + sentAs}
          row={row}
          isCurrent={row.kind === current?.kind}
          drafts={drafts}
          common={common}
          commonTraits={commonTraits}
          fates={table.fates}
          refused={refusedAt(row.kind)}
          refusedWords={actionData}
        />
      ))}
      {common.length > 0 && (
        <footer className={css.foot}>
          {common.map((one) => (
            <ButtonLink key={one.id} to={`/personaer/${one.id}`} look="quiet">
              {text.open(one.name)}
            </ButtonLink>
          ))}
          {common.length < mostCommon && (
            <Unfold label={text.begin.another} open={refusedAt("begin") !== undefined}>
              <p>{text.begin.anotherAbout}</p>
              <AgreedForm drafts={[]} sentAs={sentAs} refused={refusedAt("begin")} />
            </Unfold>
          )}
        </footer>
      )}
    </div>
  );
}
