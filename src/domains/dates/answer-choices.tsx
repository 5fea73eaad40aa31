import type { ReactNode } from "react";
import css from "./answer-choices.module.css";
import { type Answer, answers } from "./date-poll.ts";

type AnswerChoicesProps = {
  /** The date it is about, told. */
  legend: ReactNode;
  /** The id of the date, and of the form where there are several on a page. */
  dateId: string;
  form?: string;
  words: Record<Answer, string>;
  /** What has been answered; nothing is chosen beforehand. */
  chosen: string | null;
  children?: ReactNode;
};

/** One date and its three answers, each to be hit with a thumb. */
export function AnswerChoices({ legend, dateId, form = "", words, chosen, children }: AnswerChoicesProps) {
  return (
    <fieldset className={css.date}>
      <legend>{legend}</legend>
      {children}
      <div className={css.answers}>
        {answers.map((answer) => {
          const id = `svar${form}-${dateId}-${answer}`;
          return (
            <div className={css.answer} key={answer} data-answer={answer}>
              <input
                type="radio"
                id={id}
                name={`date-${dateId}`}
                value={answer}
                defaultChecked={chosen === answer}
              />
              <label htmlFor={id}>{words[answer]}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
