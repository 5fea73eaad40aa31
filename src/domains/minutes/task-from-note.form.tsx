import { Form } from "react-router";
import { CarrierField } from "#domains/agreements/carrier-field.tsx";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./minutes.module.css";
import { noteOnwardText } from "./note-onward.text.ts";

type TaskFromNoteFormProps = {
  words: string;
  who: string;
  partners: readonly { id: string; name: string }[];
  sentAs: string;
  draft: string;
  refused: Problems | undefined;
};

/** Takes the note on as a task that somebody carries. */
export function TaskFromNoteForm({ words, who, partners, sentAs, draft, refused }: TaskFromNoteFormProps) {
  const all = useText(noteOnwardText);
  const text = all.task;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate className={css.onwardForm}>
      <p className={css.soft}>{text.about}</p>
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={`${draft}:opgave`}>
        <TextField
          label={text.text}
          {...field("text", words.slice(0, 200))}
          id="felt-text-task"
          required
          maxLength={200}
          dir="auto"
        />
        <CarrierField label={text.carriedBy} partners={partners} {...field("carriedBy", "library")} />
        <TextField
          label={text.who}
          {...field("who", who.slice(0, 200))}
          optional
          maxLength={200}
          dir="auto"
        />
      </Draft>
      <Button look="quiet" name="do" value="task" busyText={all.busy}>
        {text.take}
      </Button>
    </Form>
  );
}
