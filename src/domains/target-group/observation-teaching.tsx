import { useText } from "#ui/language.tsx";
import { Section } from "#ui/section.tsx";
import { observationKinds } from "./observation.ts";
import css from "./observation-list.module.css";
import { pageText } from "./observation-page.text.ts";

/** How one looks without judging (S4.1), for whoever has not done it before. */
export function HowToLook() {
  const { teach } = useText(pageText);
  return (
    <div className={css.teach}>
      <Section title={teach.title}>
        <ol className={css.lines}>
          {teach.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

/** Paper for whoever would rather write with a pencil. */
export function Sheets() {
  const text = useText(pageText);
  return (
    <p className={css.sheets}>
      {text.sheets}:{" "}
      {observationKinds.map((kind) => (
        <a key={kind} href={`/observationer/ark/pdf?slags=${kind}`}>
          {text.sheet[kind]} (PDF)
        </a>
      ))}
    </p>
  );
}
