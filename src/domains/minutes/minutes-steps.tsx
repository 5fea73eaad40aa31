import type { ReactNode } from "react";
import { NotePicture } from "#domains/boards/note-picture.tsx";
import { useText } from "#ui/language.tsx";
import css from "./minutes.module.css";
import { minutesText } from "./minutes.text.ts";
import type { MinutesStep } from "./minutes.ts";

type MinutesStepsProps = {
  steps: readonly MinutesStep[];
  leftOut: ReadonlySet<string>;
  beside?: (step: MinutesStep) => ReactNode;
};

/** Who does what before one meets again. */
export function MinutesSteps({ steps, leftOut, beside }: MinutesStepsProps) {
  const text = useText(minutesText).steps;
  return (
    <table className={css.steps}>
      <caption className="visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.who}</th>
          <th scope="col">{text.byWhen}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id} id={step.id} data-out={leftOut.has(step.id) || undefined}>
            <td dir="auto" data-label={text.what}>
              <NotePicture id={step.id} text={step.what} picture={step.picture} />
              {step.what}
              {beside?.(step)}
            </td>
            <td dir="auto" data-label={text.who}>
              {step.who || <span className={css.soft}>{text.nobody}</span>}
            </td>
            <td dir="auto" data-label={text.byWhen}>
              {step.byWhen || <span className={css.soft}>{text.nobody}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
