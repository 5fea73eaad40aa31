import { Form } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { closenesses, relationKinds } from "./persona.ts";
import { relationText } from "./relation.text.ts";
import type { Relation } from "./relations.server.ts";

type RelationFormProps = { id: string; kept?: Relation; sentAs?: string; refused: unknown };

/** Somebody around the persona: a role, what they are, and how near. */
export function RelationForm({ id, kept, sentAs, refused }: RelationFormProps) {
  const text = useText(relationText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      {kept && <input type="hidden" name="relationId" value={kept.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <TextField
        label={text.name}
        hint={text.nameHint}
        {...field("name", kept?.name)}
        id={`${id}-name`}
        required
        maxLength={200}
        autoComplete="off"
      />
      <SelectField
        label={text.kind}
        {...field("kind", kept?.kind ?? "family")}
        id={`${id}-kind`}
        options={relationKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <Choices
        label={text.closeness}
        {...field("closeness", String(kept?.closeness ?? 2))}
        id={`${id}-closeness`}
        options={closenesses.map((value) => ({ value: String(value), label: text.near[value] }))}
      />
      <TextArea
        label={text.note}
        hint={text.noteHint}
        {...field("note", kept?.note)}
        id={`${id}-note`}
        rows={2}
        optional
        maxLength={500}
      />
      <Button look={kept ? "quiet" : "plain"} busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
