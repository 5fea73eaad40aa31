import { useText } from "#ui/language.tsx";
import { Tag } from "#ui/tag.tsx";
import { mergeText } from "./merge.text.ts";
import { personaText } from "./persona.text.ts";
import css from "./standing-words.module.css";
import { standingOf, type Trait } from "./trait.ts";

type StandingWordsProps = {
  trait: Trait;
  all: readonly Trait[];
  /** At how many meetings it was said. */
  said?: number;
};

/** How well a trait stands, in words: assumption, single source, how many agree, and what says otherwise. */
export function StandingWords({ trait, all, said }: StandingWordsProps) {
  const text = useText(personaText).traits;
  const merge = useText(mergeText);
  const { agree, assumption, single, contradicted } = standingOf(trait, said);
  const others = all.filter((other) => trait.contradicts.includes(other.id));
  if (!(assumption || agree > 1 || single || contradicted)) return null;
  return (
    <p className={css.standing}>
      {assumption && <Tag tone="sand">{text.assumption}</Tag>}
      {agree > 1 && <Tag tone="moss">{text.agree(agree)}</Tag>}
      {single && <span>{text.single}</span>}
      {contradicted && (
        <span>
          <Tag tone="brick">{text.contradicted}</Tag>{" "}
          {others.map((other) => `»${other.text}«`).join(merge.and)}
        </span>
      )}
    </p>
  );
}
