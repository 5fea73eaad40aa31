import { Button } from "#ui/button.tsx";
import { type Said, type Tongue, tongueNames, tongues } from "#ui/tongues.ts";
import css from "./tongue-picker.module.css";

const language: Said<string> = {
  da: "Sprog",
  en: "Language",
  uk: "Мова",
  ar: "اللغة",
  de: "Sprache",
  tr: "Dil",
  pl: "Język",
};

type TonguePickerProps = {
  current: Tongue;
  /** Where the choice is kept: in the address, while nobody knows who is reading, or in a form (`do=tongue`). */
  by: "address" | "form";
};

/** The way to one's own language, each by the name its speakers give it. */
export function TonguePicker({ current, by }: TonguePickerProps) {
  const others = tongues.filter((tongue) => tongue !== current);
  return (
    <details className={css.picker}>
      <summary>
        <span className={css.word}>{language[current]}</span>
        {/* Whoever cannot read the page finds the word they know. */}
        {current !== "en" && <span lang="en">Language</span>}
      </summary>
      {by === "address" ? (
        <ul className={css.list}>
          {others.map((tongue) => (
            <li key={tongue}>
              <a href={`?sprog=${tongue}`} lang={tongue} hrefLang={tongue}>
                {tongueNames[tongue]}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <form method="post">
          <input type="hidden" name="do" value="tongue" />
          <ul className={css.list}>
            {others.map((tongue) => (
              <li key={tongue}>
                <Button look="text" name="tongue" value={tongue} lang={tongue}>
                  {tongueNames[tongue]}
                </Button>
              </li>
            ))}
          </ul>
        </form>
      )}
    </details>
  );
}
