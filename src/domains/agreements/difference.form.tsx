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

type DifferenceProps = { row: Laid; partner: string; refused: unknown };

/** One question with what each side answered, and room for the words both find. */
export function Difference({ row, partner, refused }: DifferenceProps) {
  const { library } = useText(walkText).differences;
  const { names } = useText(expectationText);
  return (
    <section className={css.row} aria-labelledby={row.question}>
      <h4 id={row.question}>{names[row.question]}</h4>
      <LaidAnswers row={row} library={library} partner={partner} />
      <WordsForm row={row} refused={refused} />
    </section>
  );
}

/** One question the two have found words for; what each said alone is behind. */
export function Settled({ row, partner, refused }: DifferenceProps) {
  const text = useText(walkText).differences;
  const { names } = useText(expectationText);
  return (
    <section className={css.row} aria-labelledby={row.question}>
      <h4 id={row.question}>{names[row.question]}</h4>
      <p className={css.agreed} dir="auto">
        {row.words}
      </p>
      <Unfold label={text.edit} about={names[row.question]} open={refused !== undefined}>
        <LaidAnswers row={row} library={text.library} partner={partner} />
        <WordsForm row={row} refused={refused} />
      </Unfold>
    </section>
  );
}

function WordsForm({ row, refused }: Pick<DifferenceProps, "row" | "refused">) {
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
