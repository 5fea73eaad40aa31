import { Form } from "react-router";
import { isProblems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { OwnCardForm } from "./own-card.form.tsx";
import css from "./own-card.module.css";
import { ownCardText } from "./own-card.text.ts";
import type { OwnCard } from "./own-card.ts";
import { OwnCardPhoto } from "./own-card.tsx";

type OwnCardsSectionProps = {
  cards: readonly OwnCard[];
  newId: string;
  refused: unknown;
  isSaved: boolean;
  isTooLarge: boolean;
};

/** The picture cards a house has made of its own photos: to look at, to add to, to take out of. */
export function OwnCardsSection({ cards, newId, refused, isSaved, isTooLarge }: OwnCardsSectionProps) {
  const text = useText(ownCardText);
  return (
    <Section title={text.title}>
      <p>{text.lead}</p>
      {isSaved && <Saved text={text.saved} />}
      {cards.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className={css.own}>
          {cards.map((card) => (
            <li key={card.id} className={css.card} id={`kort-${card.id}`}>
              <figure>
                <OwnCardPhoto card={card} />
                <figcaption dir="auto">{card.title}</figcaption>
              </figure>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="card" value={card.id} />
                <Button look="text" name="do" value="remove" aria-label={text.removeOf(card.title)}>
                  {text.remove}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Unfold label={text.add} open={isProblems(refused) || isTooLarge || undefined}>
        <OwnCardForm key={newId} newId={newId} refused={refused} isTooLarge={isTooLarge} />
      </Unfold>
    </Section>
  );
}
