import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import { Question } from "#ui/question.tsx";
import { developmentQuestionText } from "./development-question.text.ts";
import type { DevelopmentQuestion } from "./development-questions.server.ts";
import css from "./insight.module.css";
import { QuestionSource } from "./question-source.tsx";

/** Questions large, each with the insight behind it, and the ways to bring them to a table. */
export function DevelopmentQuestionLines({
  questions,
  printed,
}: {
  questions: readonly DevelopmentQuestion[];
  /** The same choice as an address says it: `?maalgruppe=…`, or nothing. */
  printed: string;
}) {
  const text = useText(developmentQuestionText);
  const sheet = (format: string) => `/udviklingsspoergsmaal/ark/${format}${printed}`;
  return (
    <>
      <ul className={css.questions}>
        {questions.map((one) => (
          <li key={one.id}>
            <Question>{one.text}</Question>
            <p className={css.soft}>
              <Link to={`/indsigter/${one.insightId}`}>{text.insight}</Link>
              {`: ${one.sentence}`}
              {one.source && " · "}
              <QuestionSource question={one} />
            </p>
          </li>
        ))}
      </ul>
      <nav aria-label={text.print} className={css.prints} data-screen-only="">
        <span>{text.print}:</span>
        <a href={sheet("a6")}>{text.a6}</a>
        <a href={sheet("a4")}>{text.a4}</a>
        <a href={sheet("pdf")}>{text.sheet}</a>
        <a href={sheet("docx")}>{text.word}</a>
      </nav>
    </>
  );
}
