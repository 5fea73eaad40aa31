import { useText } from "#ui/language.tsx";
import css from "./portrait.module.css";
import { portraitText } from "./portrait.text.ts";
import { portraitKeys } from "./portrait.ts";
import { Portrait } from "./portrait.tsx";

type PortraitPickerProps = { label: string; hint: string; none: string; name: string; defaultValue: string };

/** The drawn portraits to choose one from, each with its words; one may also choose none. */
export function PortraitPicker({ label, hint, none, name, defaultValue }: PortraitPickerProps) {
  const text = useText(portraitText);
  const stamps = [
    ...portraitKeys.map((key) => ({ key: key as string, words: text[key] })),
    { key: "", words: none },
  ];
  return (
    <fieldset className={css.field} aria-describedby="portraet-hint">
      <legend className={css.legend}>{label}</legend>
      <p className={css.hint} id="portraet-hint">
        {hint}
      </p>
      <div className={css.sheet}>
        {stamps.map((stamp) => (
          <label className={css.stamp} key={stamp.key}>
            <input type="radio" name={name} value={stamp.key} defaultChecked={stamp.key === defaultValue} />
            <Portrait portrait={stamp.key} name="?" size="line" />
            <span>{stamp.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
