import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { fieldId, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Laid } from "./agreement-state.ts";
import { walkText } from "./agreement-walk.text.ts";
import css from "./difference.module.css";
import { expectationText } from "./expectation.text.ts";
import { LaidAnswers } from "./laid-answers.tsx";

/** One question: what each side answered, and the words both find. Words that are found step forward. */
export function DifferenceForm({ row, partner, refused }: { row: Laid; partner: string; refused: unknown }) {
  const text = useText(walkText).differences;
  const { names } = useText(expectationText);
  const form = <WordsForm row={row} refused={refused} />;
  return (
    <section className={css.row} id={row.question} aria-labelledby={`${row.question}-navn`}>
      <h3 id={`${row.question}-navn`}>{names[row.question]}</h3>
      <LaidAnswers row={row} library={text.library} partner={partner} />
      {row.words ? (
        <>
          <p className={css.agreed} dir="auto">
            <span>{text.agreed}</span>
            {row.words}
          </p>
          <Unfold label={text.edit} about={names[row.question]} open={refused !== undefined}>
            {form}
          </Unfold>
        </>
      ) : (
        form
      )}
    </section>
  );
}

function WordsForm({ row, refused }: { row: Laid; refused: unknown }) {
  const text = useText(walkText).differences;
  const { question, library, partner, words } = row;
  const id = `${fieldId("words")}-${question}`;
  const problems = problemsOf(refused, { words: text.words }).map((one) => ({ ...one, id }));
  const isTask = question === "ours" || question === "yours";
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problems} />
      <input type="hidden" name="question" value={question} />
      <TextArea
        label={text.words}
        hint={isTask ? text.tasks : undefined}
        {...fieldsOf(refused)("words", words ?? "")}
        id={id}
        rows={2}
        maxLength={1500}
        dir="auto"
      />
      <div className={css.actions}>
        <Button look="quiet" name="do" value="agree">
          {text.agree}
        </Button>
        {library && (
          <Button look="text" name="do" value="library">
            {text.takeOurs}
          </Button>
        )}
        {partner && (
          <Button look="text" name="do" value="partner">
            {text.takeTheirs}
          </Button>
        )}
        {words !== "" && (
          <Button look="text" name="do" value="talk">
            {text.talk}
          </Button>
        )}
      </div>
    </Form>
  );
}
