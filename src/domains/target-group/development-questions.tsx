import { Form, useSearchParams } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { useText } from "#ui/language.tsx";
import { Question } from "#ui/question.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { developmentQuestionText } from "./development-question.text.ts";
import {
  DevelopmentQuestionField,
  QuestionHints,
  scaffolds,
  useScaffold,
} from "./development-question-field.tsx";
import type { DevelopmentQuestion } from "./development-questions.server.ts";
import css from "./insight.module.css";
import { QuestionSource } from "./question-source.tsx";

type DevelopmentQuestionsProps = {
  questions: readonly DevelopmentQuestion[];
  targetGroupNames: readonly string[];
  sentAs: string;
  draft: string;
  refusedAt: (at: string) => Problems | undefined;
};

/** The questions an insight was turned into, and a place to ask one more (S6.7). */
export function DevelopmentQuestions({
  questions,
  targetGroupNames,
  sentAs,
  draft,
  refusedAt,
}: DevelopmentQuestionsProps) {
  const text = useText(developmentQuestionText);
  const [asked] = useSearchParams();
  const written = useScaffold(targetGroupNames);
  const begun = scaffolds.find((one) => one === asked.get("begynd"));
  return (
    <Section title={text.section} id="spoerg">
      {questions.length > 0 && (
        <ul className={css.questions}>
          {questions.map((one) => (
            <li key={one.id}>
              <Question as="h3">{one.text}</Question>
              {one.source && (
                <p className={css.soft}>
                  <QuestionSource question={one} />
                </p>
              )}
              <QuestionHints question={one.text} targetGroupNames={targetGroupNames} />
              <Unfold label={text.edit} about={one.text} open={refusedAt(one.id) !== undefined}>
                <QuestionForm
                  question={one}
                  kept={one.text}
                  targetGroupNames={targetGroupNames}
                  draft={`${draft}:${one.id}`}
                  refused={refusedAt(one.id)}
                />
                <Form method="post">
                  <input type="hidden" name="questionId" value={one.id} />
                  <Button look="danger" name="do" value="remove-question">
                    {text.remove}
                  </Button>
                </Form>
              </Unfold>
            </li>
          ))}
        </ul>
      )}
      {questions.length === 0 && <p className={css.soft}>{text.about}</p>}
      <QuestionForm
        key={`${sentAs}${begun ?? ""}`}
        kept={begun ? written(begun) : ""}
        sentAs={sentAs}
        targetGroupNames={targetGroupNames}
        draft={draft}
        refused={refusedAt("question")}
      />
    </Section>
  );
}

type QuestionFormProps = {
  question?: DevelopmentQuestion;
  kept: string;
  sentAs?: string;
  targetGroupNames: readonly string[];
  draft: string;
  refused: Problems | undefined;
};

function QuestionForm({ question, kept, sentAs, targetGroupNames, draft, refused }: QuestionFormProps) {
  const text = useText(developmentQuestionText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      {question && <input type="hidden" name="questionId" value={question.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />}
      <Draft id={draft}>
        <DevelopmentQuestionField
          {...field("text", kept)}
          id={`spoergsmaal-${question?.id ?? "nyt"}`}
          targetGroupNames={targetGroupNames}
          begin={question === undefined}
        />
      </Draft>
      <Button look="quiet" name="do" value="question" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
