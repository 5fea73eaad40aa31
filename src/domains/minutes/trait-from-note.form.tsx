import { Form } from "react-router";
import type { PersonaChoice } from "#domains/meetings/agenda-personas.server.ts";
import { personaText } from "#domains/target-group/persona.text.ts";
import { traitKinds } from "#domains/target-group/persona.ts";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { SelectField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./minutes.module.css";
import { noteOnwardText } from "./note-onward.text.ts";
import { personaMinutesText } from "./persona-minutes.text.ts";

type TraitFromNoteFormProps = {
  words: string;
  /** The kind it was put under at the table; empty where it was not. */
  kind: string;
  /** Whom its line was about; empty where it was about nobody. */
  about: string;
  personas: readonly PersonaChoice[];
  draft: string;
  refused: Problems | undefined;
};

/** Makes the note a trait of a persona. */
export function TraitFromNoteForm({ words, kind, about, personas, draft, refused }: TraitFromNoteFormProps) {
  const { busy } = useText(noteOnwardText);
  const text = useText(personaMinutesText).trait;
  const kinds = useText(personaText).traits.kinds;
  const field = fieldsOf(refused);
  if (personas.length === 0) return <p className={css.soft}>{text.none}</p>;
  const [first] = personas;
  const usual = about || (personas.length === 1 ? (first?.id ?? "") : "");
  return (
    <Form method="post" noValidate className={css.onwardForm}>
      <p className={css.soft}>{text.about}</p>
      <Draft id={`${draft}:traek`}>
        <SelectField
          label={text.persona}
          {...field("personaId", usual)}
          options={[
            ...(usual ? [] : [{ value: "", label: "–" }]),
            ...personas.map(({ id, name, age, group }) => ({
              value: id,
              label: [[name, age].filter(Boolean).join(", "), group].join(" · "),
            })),
          ]}
        />
        <SelectField
          label={text.kind}
          {...field("kind", kind || "challenge")}
          id="felt-kind-trait"
          options={traitKinds.map((one) => ({ value: one, label: kinds[one] }))}
        />
        <TextArea
          label={text.text}
          {...field("text", words.slice(0, 600))}
          id="felt-text-trait"
          rows={2}
          maxLength={600}
          dir="auto"
        />
      </Draft>
      <Button look="quiet" name="do" value="trait" busyText={busy}>
        {text.add}
      </Button>
    </Form>
  );
}
