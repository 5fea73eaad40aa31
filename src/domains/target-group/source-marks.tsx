import { useLanguage, useText } from "#ui/language.tsx";
import { personaText } from "./persona.text.ts";
import { numbersOf, sourceName } from "./source.ts";
import css from "./source-marks.module.css";
import type { Source, Trait } from "./trait.ts";

/** The numbers of a trait's sources, set as notes in a book are; each leads to what was seen. */
export function SourceMarks({
  trait,
  sources,
}: {
  trait: Trait;
  sources: readonly (Source & { number: number })[];
}) {
  const text = useText(personaText).traits;
  const language = useLanguage();
  const numbers = numbersOf(trait, sources);
  if (numbers.length === 0) return null;
  return (
    <span className={css.marks}>
      {numbers.map((source) => (
        <a
          className={css.mark}
          key={source.id}
          href={`#kilde-${source.id}`}
          aria-label={text.source(source.number, sourceName(source, language))}
          title={sourceName(source, language)}
        >
          {source.number}
        </a>
      ))}
    </span>
  );
}
