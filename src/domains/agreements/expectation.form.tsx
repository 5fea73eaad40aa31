import type { ReactNode } from "react";
import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { type Expectations, expectationKeys } from "./agreement.ts";
import type { Side } from "./exchange.ts";
import css from "./expectation.module.css";
import { expectationText } from "./expectation.text.ts";

type ExpectationFormProps = {
  side: Side;
  kept: Partial<Expectations>;
  refused: unknown;
  done: string;
  later: string;
  busy?: string;
  /** The name of the draft this browser keeps; none on a page without script. */
  draft?: string;
  /** A word of care above the buttons. */
  care?: ReactNode;
};

/** The eight questions, each large with room for an answer under it. */
export function ExpectationForm({
  side,
  kept,
  refused,
  done,
  later,
  busy,
  draft,
  care,
}: ExpectationFormProps) {
  const questions = useText(expectationText)[side];
  const field = fieldsOf(refused);
  const labels = Object.fromEntries(expectationKeys.map((key) => [key, questions[key].question]));
  const fields = expectationKeys.map((key) => (
    <div className={css.question} key={key}>
      <TextArea
        label={questions[key].question}
        hint={questions[key].hint}
        {...field(key, kept[key])}
        rows={2}
        maxLength={1000}
        dir="auto"
      />
    </div>
  ));
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, labels)} />
      {draft ? <Draft id={draft}>{fields}</Draft> : fields}
      {care}
      <div className={css.actions}>
        <Button name="do" value="done" busyText={busy}>
          {done}
        </Button>
        <Button look="quiet" name="do" value="later">
          {later}
        </Button>
      </div>
    </Form>
  );
}
