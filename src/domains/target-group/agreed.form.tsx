import { Form } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./merge.module.css";
import { mergeText } from "./merge.text.ts";
import type { Persona } from "./personas.server.ts";

type AgreedFormProps = {
  /** The first of them lends its name, age, line, quote and drawing, until the group wants others. */
  drafts: readonly Persona[];
  sentAs: string;
  refused: unknown;
};

/** Begins a common persona with a name. */
export function AgreedForm({ drafts: [first], sentAs, refused }: AgreedFormProps) {
  const text = useText(mergeText).begin;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="sentAs" value={sentAs} />
      <input type="hidden" name="headline" value={first?.headline ?? ""} />
      <input type="hidden" name="quote" value={first?.quote ?? ""} />
      <input type="hidden" name="portrait" value={first?.portrait ?? ""} />
      <div className={css.beginFields}>
        <TextField
          label={text.name}
          {...field("name", first?.name)}
          id="faelles-navn"
          required
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={text.age}
          {...field("age", first?.age)}
          id="faelles-alder"
          optional
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <Button name="do" value="begin">
        {text.button}
      </Button>
    </Form>
  );
}
