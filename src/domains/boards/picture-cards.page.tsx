import { data, Link, redirect } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems } from "#platform/web/form.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { directionOf, isTongue, tongueNames, tongues } from "#ui/tongues.ts";
import type { Route } from "./+types/picture-cards.page.ts";
import { listOwnCards, receiveOwnCard, removeOwnCard } from "./own-cards.server.ts";
import { OwnCardsSection } from "./own-cards.tsx";
import { pictureCardTexts } from "./picture-card.text.ts";
import { pictureCards } from "./picture-card.ts";
import { PictureCardDrawing } from "./picture-card-drawing.tsx";
import css from "./picture-cards.module.css";
import { pictureCardsPageText, tonguesInWords } from "./picture-cards-page.text.ts";

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pictureCardsPageText[language].title);

/** The deck with its names in one tongue: the one asked for, otherwise that of the member. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const search = new URL(request.url).searchParams;
  const asked = search.get("titler");
  const tongue = isTongue(asked) ? asked : member.language;
  return {
    titles: tongue,
    texts: pictureCardTexts[tongue],
    own: await listOwnCards(member),
    newId: newId(),
    isSaved: search.has("gemt"),
    isTooLarge: search.has("for-stor"),
  };
}

/** Lays a photo of the house's own in the deck, or takes one out. */
export async function action({ request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const form = await request.formData();
  if (form.get("do") === "remove") {
    const card = form.get("card");
    if (!isId(card) || !(await removeOwnCard(member, card))) throw new Response(null, { status: 404 });
    return redirect(`/billedkort?fjernet=${card}`);
  }
  const received = await receiveOwnCard(member, form);
  return isProblems(received)
    ? data(received, { status: 422 })
    : redirect(`/billedkort?gemt#kort-${received.kept}`);
}

export default function PictureCardsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { titles: tongue, texts, own, newId, isSaved, isTooLarge } = loaderData;
  const count = pictureCards.length + own.length;
  const text = useText(pictureCardsPageText);
  const language = useLanguage();
  const named = tonguesInWords[language];
  const onPaper = tongue === "da" ? named.da : `${named[tongue]}${text.and}${named.da}`;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <nav className={css.tongues} aria-label={text.tongue}>
        <span aria-hidden="true">{text.tongue}</span>
        <ul className={css.choices}>
          {tongues.map((one) => (
            <li key={one}>
              <Link
                to={`?titler=${one}`}
                replace
                preventScrollReset
                lang={one}
                aria-current={one === tongue ? "true" : undefined}
              >
                {tongueNames[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={css.print}>
        <a href={`/billedkort/ark/${tongue}`}>{text.download(onPaper)}</a>
        <br />
        <small>{text.onPaper(count, Math.ceil(count / 4))}</small>
      </p>
      <ul className={css.deck} lang={tongue} dir={directionOf(tongue)}>
        {pictureCards.map((card) => (
          <li key={card.id} className={css.card}>
            <figure>
              <PictureCardDrawing card={card} title={texts[card.id].alt} />
              <figcaption>{texts[card.id].title}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <OwnCardsSection
        cards={own}
        newId={newId}
        refused={actionData}
        isSaved={isSaved}
        isTooLarge={isTooLarge}
      />
    </>
  );
}
