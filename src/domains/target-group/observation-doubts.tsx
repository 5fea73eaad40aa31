import { Button } from "#ui/button.tsx";
import { fieldId } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { observationText } from "./observation.text.ts";
import css from "./observation-form.module.css";

/** Asked once, where there is no script to ask while one writes: keep it as it is, or look once more. */
export function Doubts() {
  const text = useText(observationText).doubt;
  return (
    <section className={css.doubts} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.body}</p>
      <Button look="quiet" name="doubted" value="yes">
        {text.keep}
      </Button>
      <a href={`#${fieldId("seen")}`}>{text.mend}</a>
    </section>
  );
}
