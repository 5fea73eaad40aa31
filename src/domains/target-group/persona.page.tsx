import { data, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { formatDate, today } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import type { Route } from "./+types/persona.page.ts";
import { listFoundation } from "./foundation.server.ts";
import { Foundation } from "./foundation.tsx";
import { usePersona } from "./persona.layout.tsx";
import css from "./persona.module.css";
import { personaText } from "./persona.text.ts";
import { type TraitKind, traitKinds, traitSchema } from "./persona.ts";
import { numbered } from "./source.ts";
import { TraitForm } from "./trait.form.tsx";
import type { Trait } from "./trait.ts";
import { TraitLine } from "./trait-line.tsx";
import { listSaid } from "./trait-said.server.ts";
import { listTraits, moveTrait, removeTrait, saveTrait } from "./traits.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  if (!isId(params.personaId)) throw new Response(null, { status: 404 });
  const [traits, sources, said] = await Promise.all([
    listTraits(member, params.personaId),
    listFoundation(member, params.personaId),
    listSaid(member, params.personaId),
  ]);
  return { traits, said, sources: numbered(sources), sentAs: newId(), today: today() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { personaId } = params;
  const form = await request.formData();
  const traitId = (form.get("traitId") as string | null) || undefined;
  if (!isId(personaId) || (traitId !== undefined && !isId(traitId)))
    throw new Response(null, { status: 404 });
  const here = `/personaer/${personaId}`;
  const wish = form.get("do");
  if (traitId && (wish === "up" || wish === "down")) {
    if (!(await moveTrait(member, personaId, traitId, wish))) throw new Response(null, { status: 404 });
    return redirect(`${here}?gemt#traek-${traitId}`);
  }
  if (traitId && wish === "remove") {
    if (!(await removeTrait(member, personaId, traitId))) throw new Response(null, { status: 404 });
    return redirect(`${here}?fjernet=${traitId}`);
  }
  const read = readForm(traitSchema, form, member.language);
  if (isProblems(read)) return data({ ...read, at: traitId ?? "new" }, { status: 422 });
  if (!(await saveTrait(member, personaId, read.value, traitId))) throw new Response(null, { status: 404 });
  return redirect(`${here}?gemt=${Date.now()}`);
}

export default function PersonaPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(personaText);
  const language = useLanguage();
  const persona = usePersona();
  const { traits, said, sources, sentAs } = loaderData;
  const refusedAt = (at: string) => (actionData?.at === at ? actionData : undefined);
  const day = persona.reviewOn && formatDate(persona.reviewOn, language, "day-year");
  const isDue = persona.reviewOn !== null && persona.reviewOn <= loaderData.today;
  const insightFrom = (trait: Trait) =>
    `/indsigter/ny?${new URLSearchParams({ maalgruppe: persona.targetGroupId, persona: persona.id, traek: trait.id })}`;
  const print = (format: string) => `/personaer/${persona.id}/print/${format}`;
  return (
    <>
      {day && isDue && (
        <p className={css.review}>
          <Waiting>{text.page.review(day)}</Waiting>
        </p>
      )}
      {persona.quote && <blockquote className={css.quote}>»{persona.quote}«</blockquote>}
      {traits.length === 0 && (
        <div className={css.nothing}>
          <h2>{text.page.nothing}</h2>
          <p>{text.page.nothingBody}</p>
        </div>
      )}
      {traitKinds.map((kind) => {
        const own = traits.filter((trait) => trait.kind === kind);
        if (own.length === 0) return null;
        return (
          <section className={css.kind} key={kind} aria-labelledby={`om-${kind}`}>
            <h2 id={`om-${kind}`}>{text.traits.kinds[kind]}</h2>
            <ul className={css.traits}>
              {own.map((trait, at) => (
                <TraitLine
                  key={trait.id}
                  trait={trait}
                  all={traits}
                  sources={sources}
                  first={at === 0}
                  last={at === own.length - 1}
                  said={said.filter(({ traitId }) => traitId === trait.id)}
                  insightTo={asking.includes(kind) ? insightFrom(trait) : undefined}
                  refused={refusedAt(trait.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <div className={css.add} data-screen-only="">
        <Unfold label={text.traits.add} open={traits.length === 0 || refusedAt("new") !== undefined}>
          <TraitForm key={sentAs} id="ny" sentAs={sentAs} sources={sources} refused={refusedAt("new")} />
        </Unfold>
      </div>
      <Foundation sources={sources} />
      {day && !isDue && <p className={css.small}>{text.page.reviewLater(day)}</p>}
      <p className={css.prints} data-screen-only="">
        <a href={print("a3")}>{text.page.print}</a> · <a href={print("pdf")}>{text.page.sheet}</a> ·{" "}
        <a href={print("docx")}>{text.page.word}</a>
      </p>
    </>
  );
}

/** What an insight often begins with: what is wished for, what is hard and what is in the way. */
const asking: readonly TraitKind[] = ["want", "challenge", "barrier"];
