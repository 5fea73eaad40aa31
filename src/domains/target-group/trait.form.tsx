import { Form } from "react-router";
import { fieldsOf, isProblems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { SelectField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ObservationPicker } from "./observation-picker.tsx";
import { personaText } from "./persona.text.ts";
import { traitKinds } from "./persona.ts";
import type { Source, Trait } from "./trait.ts";

type TraitFormProps = {
  /** Keeps the fields of several such forms on one page apart. */
  id: string;
  kept?: Trait;
  sentAs?: string;
  sources: readonly Source[];
  refused: unknown;
};

/** One thing said of a persona, and the observations it comes from. */
export function TraitForm({ id, kept, sentAs, sources, refused }: TraitFormProps) {
  const text = useText(personaText).traits;
  const field = fieldsOf(refused);
  const typed = isProblems(refused) ? refused.typed.observationIds : undefined;
  const inherits = kept !== undefined && kept.sources.length > kept.ownSources.length;
  return (
    <Form method="post" noValidate>
      {kept && <input type="hidden" name="traitId" value={kept.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <SelectField
        label={text.kind}
        {...field("kind", kept?.kind ?? "everyday")}
        id={`${id}-kind`}
        options={traitKinds.map((value) => ({ value, label: text.kinds[value] }))}
      />
      <TextArea
        label={text.text}
        hint={text.textHint}
        {...field("text", kept?.text)}
        id={`${id}-text`}
        rows={2}
        required
        maxLength={600}
      />
      {sources.length > 0 && (
        <ObservationPicker
          label={text.from}
          hint={inherits ? text.inherited : text.fromHint}
          observations={sources}
          picked={typed ? [typed].flat() : (kept?.ownSources ?? [])}
        />
      )}
      <Button look={kept ? "quiet" : "plain"} busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
