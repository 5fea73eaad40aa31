import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Note, Notes } from "#ui/note.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./conversation.module.css";
import { conversationText } from "./conversation.text.ts";
import type { Answer } from "./rounds.server.ts";

/** What has been said, side by side. Each can be marked, mended or taken away. */
export function AnswerNotes({ answers }: { answers: readonly Answer[] }) {
  const text = useText(conversationText);
  if (answers.length === 0) return null;
  return (
    <section aria-label={text.answers} aria-live="polite">
      <Notes>
        {answers.map((answer) => (
          <div key={answer.id} className={css.slip}>
            <Note by={answer.saidBy} nugget={answer.nugget}>
              {answer.text}
            </Note>
            <AnswerActions answer={answer} />
          </div>
        ))}
      </Notes>
    </section>
  );
}

function AnswerActions({ answer }: { answer: Answer }) {
  const text = useText(conversationText);
  return (
    <Unfold label={text.edit} about={answer.text}>
      <Form method="post" preventScrollReset className={css.mend}>
        <input type="hidden" name="answerId" value={answer.id} />
        <TextArea
          label={text.answers}
          name="text"
          id={`ret-${answer.id}`}
          required
          maxLength={2000}
          defaultValue={answer.text}
        />
        <Button look="quiet" name="do" value="change">
          {text.save}
        </Button>
        <Button look="text" name="do" value={answer.nugget ? "no-nugget" : "nugget"}>
          {answer.nugget ? text.noNugget : text.nugget}
        </Button>
        <Button look="text" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </Unfold>
  );
}
