import type { ReactNode } from "react";
import css from "./idea-words.module.css";

/** An idea as it was written, and under it the little that was said about it. What was left out is left out. */
export function IdeaWords({
  text,
  facts,
}: {
  text: string;
  facts: readonly { label: string; value: ReactNode }[];
}) {
  const known = facts.filter(({ value }) => value);
  return (
    <>
      <blockquote className={css.words} dir="auto">
        {text}
      </blockquote>
      {known.length > 0 && (
        <dl className={css.facts}>
          {known.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
