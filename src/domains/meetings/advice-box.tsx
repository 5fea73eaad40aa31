import { type ReactNode, useId } from "react";
import css from "./meeting.module.css";

type Advice = { key: string; words: string; more?: ReactNode };

/** What the method would say, on sand: advice that stands in nobody's way. Nothing to say, no box. */
export function AdviceBox({ title, lines }: { title: string; lines: readonly Advice[] }) {
  const heading = useId();
  if (lines.length === 0) return null;
  return (
    <section className={css.advice} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul className={css.advices}>
        {lines.map(({ key, words, more }) => (
          <li key={key}>
            {words} {more}
          </li>
        ))}
      </ul>
    </section>
  );
}
