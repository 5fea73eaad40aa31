import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import type { MinutesStep } from "./minutes.ts";
import { minutesEditText } from "./minutes-edit.text.ts";

type StepFormProps = { step: MinutesStep; version: number; draft: string; refused: Problems | undefined };

/** A next step put right in the minutes; the note stays as it was. */
export function StepForm({ step, version, draft, refused }: StepFormProps) {
  const text = useText(minutesEditText);
  const field = fieldsOf(refused);
  const id = (name: string) => `felt-${name}-${step.id}`;
  return (
    <Form method="post" action="?ret" noValidate>
      <input type="hidden" name="noteId" value={step.id} />
      <input type="hidden" name="based" value={version} />
      <Draft id={draft}>
        <TextArea
          label={text.step.what}
          {...field("what", step.what)}
          id={id("what")}
          rows={2}
          required
          maxLength={2000}
          dir="auto"
        />
        <TextField
          label={text.step.who}
          hint={text.step.whoHint}
          {...field("who", step.who)}
          id={id("who")}
          maxLength={200}
          dir="auto"
        />
        <TextField
          label={text.step.byWhen}
          {...field("byWhen", step.byWhen)}
          id={id("byWhen")}
          maxLength={200}
          dir="auto"
        />
      </Draft>
      <Button name="do" value="step" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
