import { Form } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";
import { resourceKinds } from "./outing.ts";
import { resourceText } from "./outreach-resource.text.ts";
import type { OutreachResource } from "./outreach-resources.server.ts";

type ResourceFormProps = { kept?: OutreachResource; sentAs?: string; refused: unknown; draft: string };

/** Hours, somebody, or a thing to go out with. */
export function ResourceForm({ kept, sentAs, refused, draft }: ResourceFormProps) {
  const all = useText(outingText);
  const text = useText(resourceText).fields;
  const field = fieldsOf(refused);
  const id = (name: string) => `kraefter-${name}-${kept?.id ?? "ny"}`;
  return (
    <Form method="post" noValidate className={css.form}>
      {kept && <input type="hidden" name="resourceId" value={kept.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <SelectField
          label={text.kind}
          {...field("kind", kept?.kind ?? "hours")}
          id={id("kind")}
          options={resourceKinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <TextField
          label={text.name}
          {...field("name", kept?.name)}
          id={id("name")}
          hint={text.nameHint}
          required
          maxLength={200}
        />
        <NumberField
          label={text.amount}
          {...field("amount", kept?.amount == null ? "" : String(kept.amount))}
          id={id("amount")}
          hint={text.amountHint}
          optional
        />
        <TextArea
          label={text.note}
          {...field("note", kept?.note)}
          id={id("note")}
          rows={2}
          optional
          maxLength={500}
        />
      </Draft>
      <Button look={kept ? "quiet" : "plain"} name="do" value="save" busyText={all.saving}>
        {all.save}
      </Button>
    </Form>
  );
}
