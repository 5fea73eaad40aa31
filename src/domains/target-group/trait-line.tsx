import { Form, Link } from "react-router";
import type { Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { insightText } from "./insight.text.ts";
import { personaText } from "./persona.text.ts";
import { SourceMarks } from "./source-marks.tsx";
import { StandingWords } from "./standing-words.tsx";
import { TraitForm } from "./trait.form.tsx";
import type { Source, Trait } from "./trait.ts";
import css from "./trait-line.module.css";
import type { SaidAt } from "./trait-said.server.ts";

type TraitLineProps = {
  trait: Trait;
  /** All traits of the persona, to name the one it contradicts. */
  all: readonly Trait[];
  sources: readonly (Source & { number: number })[];
  first: boolean;
  last: boolean;
  /** The meetings it was said at. */
  said: readonly SaidAt[];
  /** Where the trait becomes an insight; only what is wished for, or hard, or in the way asks for one. */
  insightTo: string | undefined;
  refused: Problems | undefined;
};

/** One trait on the page of its persona: the words, what they stand on, and what can be done with it. */
export function TraitLine({ trait, all, sources, first, last, said, insightTo, refused }: TraitLineProps) {
  const text = useText(personaText).traits;
  const makeInsight = useText(insightText).lines.make;
  return (
    <li className={css.trait} id={`traek-${trait.id}`}>
      <p className={css.words}>
        {trait.text}
        <SourceMarks trait={trait} sources={sources} />
      </p>
      <StandingWords trait={trait} all={all} said={said.length} />
      {said.map(({ number, to }) => (
        <p key={to} className={css.said}>
          <Link to={to}>{text.saidAt(number)}</Link>
        </p>
      ))}
      <div className={css.hands} data-screen-only="">
        <Unfold label={text.edit} about={trait.text} open={refused !== undefined}>
          <TraitForm id={trait.id} kept={trait} sources={sources} refused={refused} />
          {insightTo && (
            <p className={css.onwards}>
              <Link to={insightTo}>{makeInsight}</Link>
            </p>
          )}
          <Form method="post" className={css.moves}>
            <input type="hidden" name="traitId" value={trait.id} />
            {!first && (
              <Button look="text" name="do" value="up">
                {text.up}
              </Button>
            )}
            {!last && (
              <Button look="text" name="do" value="down">
                {text.down}
              </Button>
            )}
            <Button look="danger" name="do" value="remove">
              {text.remove}
            </Button>
          </Form>
        </Unfold>
      </div>
    </li>
  );
}
