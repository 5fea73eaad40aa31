import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ideaFromNoteText } from "./idea-from-note.text.ts";
import css from "./minutes.module.css";

type IdeaFromNoteFormProps = { words: string; sentAs: string; draft: string; refused: Problems | undefined };

/** Makes the note an idea of the house, in the words it has. */
export function IdeaFromNoteForm({ words, sentAs, draft, refused }: IdeaFromNoteFormProps) {
  const text = useText(ideaFromNoteText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate className={css.onwardForm}>
      <p className={css.soft}>{text.about}</p>
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={`${draft}:ide`}>
        <TextArea
          label={text.text}
          {...field("text", words.slice(0, 2000))}
          id="felt-text-idea"
          rows={2}
          required
          maxLength={2000}
          dir="auto"
        />
      </Draft>
      <Button look="quiet" name="do" value="idea" busyText={text.busy}>
        {text.make}
      </Button>
    </Form>
  );
}
