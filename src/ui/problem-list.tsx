import { useEffect, useId, useRef } from "react";
import { fieldId } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { useText } from "./language.tsx";
import css from "./problem-list.module.css";
import { fieldText } from "./ui.text.ts";

/** `label` is what the field is called, `message` what is wrong with it; `id` if the field has one of its own. */
export type Problem = { name: string; label: string; message: string; id?: string };

/**
 * What stands between the form and its saving, each line leading to its field. Put it first in the form. It
 * takes the focus when it appears, and again when a new attempt brings other problems.
 */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const text = useText(fieldText);
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const said = problems.map((problem) => `${problem.name} ${problem.message}`).join();
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (problems.length === 0) return null;
  return (
    <section className={css.list} ref={box} tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>
        <Icon name="problem" />
        {text.problems(problems.length)}
      </h2>
      <ul className={css.problems}>
        {problems.map((problem) => (
          <li key={problem.name + problem.message}>
            <a href={`#${problem.id ?? fieldId(problem.name)}`}>{problem.label}</a>
            <br />
            {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
