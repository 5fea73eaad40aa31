import { useState } from "react";
import { TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { personaText } from "./persona.text.ts";
import { sourceName } from "./source.ts";
import css from "./source-picker.module.css";
import type { Source } from "./trait.ts";

type SourcePickerProps = {
  label: string;
  hint: string;
  sources: readonly Source[];
  ticked: readonly string[];
  /** When several stand on one page. */
  id: string;
};

/** Observations and interviews to tick; a long list can be searched, and what is ticked stays ticked meanwhile. */
export function SourcePicker({ label, hint, sources, ticked, id }: SourcePickerProps) {
  const text = useText(personaText).fields;
  const language = useLanguage();
  const [words, setWords] = useState("");
  const meets = (source: Source) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) =>
        [sourceName(source, language), source.situation, source.seen, source.observer]
          .join(" ")
          .toLowerCase()
          .includes(word),
      );
  return (
    <fieldset className={css.picker} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <p className={css.hint} id={`${id}-hint`}>
        {hint}
      </p>
      {sources.length > 6 && (
        <TextField
          label={text.searchSources}
          name=""
          id={`${id}-find`}
          type="search"
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className={css.sources}>
        {sources.map((source) => (
          <li key={source.id} hidden={!meets(source)}>
            <label>
              <input
                type="checkbox"
                name="observationIds"
                value={source.id}
                defaultChecked={ticked.includes(source.id)}
              />
              <span>
                {sourceName(source, language)}
                <small>{source.seen.length > 130 ? `${source.seen.slice(0, 128)} …` : source.seen}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
