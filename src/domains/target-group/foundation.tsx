import { Link } from "react-router";
import { useLanguage, useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import css from "./foundation.module.css";
import { personaText } from "./persona.text.ts";
import { basisOf, sourceName } from "./source.ts";
import type { Source } from "./trait.ts";

/** What the persona is built on, as the notes at the end of a book: numbered, and each can be read where it stands. */
export function Foundation({ sources }: { sources: readonly (Source & { number: number })[] }) {
  const text = useText(personaText).page;
  const language = useLanguage();
  const { observations, interviews } = basisOf(sources);
  return (
    <Section title={text.basis} aside={text.basisCount(observations, interviews)}>
      {sources.length === 0 && <p>{text.noBasis}</p>}
      <ol className={css.sources}>
        {sources.map((source) => (
          <li className={css.source} key={source.id} id={`kilde-${source.id}`}>
            <span className={css.number} aria-hidden="true">
              {source.number}
            </span>
            <div>
              <p className={css.name}>
                <Link to={`/observationer/${source.id}`}>{sourceName(source, language)}</Link> ·{" "}
                {source.observer}
              </p>
              <p className={css.seen}>{source.seen}</p>
              {source.quotes && <p className={css.said}>{source.quotes}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
