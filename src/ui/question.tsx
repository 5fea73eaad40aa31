import type { ReactNode } from "react";
import css from "./question.module.css";
import type { Tone } from "./tag.tsx";

type QuestionProps = {
  children: ReactNode;
  /** `card` among others, `page` alone on a page, `stage` for a table or a wall. */
  size?: "card" | "page" | "stage";
  as?: "p" | "h1" | "h2" | "h3" | "legend";
};

/** The question: the largest thing wherever it stands. */
export function Question({ children, size = "card", as: Element = "p" }: QuestionProps) {
  return (
    <Element className={css.question} data-size={size}>
      {children}
    </Element>
  );
}

/** What was agreed, in one sentence; `by` says when and with whom. */
export function Agreed({
  children,
  tone = "moss",
  by,
}: {
  children: ReactNode;
  tone?: Tone;
  by?: ReactNode;
}) {
  return (
    <div className={css.agreed} data-tone={tone}>
      <p className={css.sentence} dir="auto">
        {children}
      </p>
      {by && <p className={css.by}>{by}</p>}
    </div>
  );
}
