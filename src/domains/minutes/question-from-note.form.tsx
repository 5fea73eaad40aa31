import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./minutes.module.css";
import { noteOnwardText } from "./note-onward.text.ts";

type QuestionFormProps = {
  /** What is offered to begin from. */
  words: string;
  insights: readonly { id: string; sentence: string }[];
  sentAs: string;
  draft: string;
  refused: Problems | undefined;
};

/** Asks the note as a development question, from an insight we have or from a new one. */
export function QuestionForm({ words, insights, sentAs, draft, refused }: QuestionFormProps) {
  const all = useText(noteOnwardText);
  const text = all.question;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate className={css.onwardForm}>
      <p className={css.soft}>{text.about}</p>
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={`${draft}:spoergsmaal`}>
        <TextField
          label={text.text}
          hint={text.hint}
          {...field("text", words)}
          required
          maxLength={200}
          dir="auto"
        />
        {insights.length > 0 && (
          <SelectField
            label={text.insightId}
            {...field("insightId")}
            options={[
              { value: "", label: text.other },
              ...insights.map(({ id, sentence }) => ({ value: id, label: sentence })),
            ]}
          />
        )}
        <TextArea
          label={text.sentence}
          hint={insights.length > 0 ? text.sentenceHint : undefined}
          {...field("sentence")}
          rows={2}
          maxLength={400}
          dir="auto"
        />
      </Draft>
      <Button look="quiet" name="do" value="question" busyText={all.busy}>
        {text.ask}
      </Button>
    </Form>
  );
}
