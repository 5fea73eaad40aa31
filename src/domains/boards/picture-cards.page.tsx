import { Link } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { directionOf, isTongue, tongueNames, tongues } from "#ui/tongues.ts";
import type { Route } from "./+types/picture-cards.page.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { pictureCards } from "./picture-card.ts";
import { PictureCardDrawing } from "./picture-card-drawing.tsx";
import css from "./picture-cards.module.css";
import { pictureCardsPageText, tonguesInWords } from "./picture-cards-page.text.ts";

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => pictureCardsPageText[language].title);

/** The deck with its names in one tongue: the one asked for, otherwise that of the member. */
export function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get("titler");
  const tongue = isTongue(asked) ? asked : memberOf(context).language;
  return { titles: tongue, texts: pictureCardTexts[tongue] };
}

export default function PictureCardsPage({ loaderData: { titles: tongue, texts } }: Route.ComponentProps) {
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
        <small>{text.onPaper(pictureCards.length, Math.ceil(pictureCards.length / 4))}</small>
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
    </>
  );
}
