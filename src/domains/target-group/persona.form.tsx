import { Form } from "react-router";
import { fieldsOf, isProblems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { ObservationPicker } from "./observation-picker.tsx";
import { personaText } from "./persona.text.ts";
import type { Persona } from "./personas.server.ts";
import { PortraitPicker } from "./portrait-picker.tsx";
import type { Source } from "./trait.ts";

type PersonaFormProps = {
  kept?: Persona;
  /** The observations one may tick, and those that are ticked. */
  material: readonly Source[];
  ticked: readonly string[];
  sentAs?: string;
  refused: unknown;
  draft: string;
};

/** Who the persona is: a name and an age that are made up, a line, a quote, a drawing, and what it is built on. */
export function PersonaForm({ kept, material, ticked, sentAs, refused, draft }: PersonaFormProps) {
  const text = useText(personaText).fields;
  const field = fieldsOf(refused);
  const typed = isProblems(refused) ? refused.typed : {};
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <Draft id={draft}>
        <TextField
          label={text.name}
          hint={text.nameHint}
          {...field("name", kept?.name)}
          required
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={text.age}
          hint={text.ageHint}
          {...field("age", kept?.age)}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={text.headline}
          hint={text.headlineHint}
          {...field("headline", kept?.headline)}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <TextArea
          label={text.quote}
          hint={text.quoteHint}
          {...field("quote", kept?.quote)}
          rows={2}
          optional
          maxLength={400}
        />
        <PortraitPicker
          label={text.portrait}
          hint={text.portraitHint}
          none={text.noPortrait}
          name="portrait"
          defaultValue={field("portrait", kept?.portrait).defaultValue}
        />
        {material.length === 0 ? (
          <p>{text.noSources}</p>
        ) : (
          <ObservationPicker
            label={text.sources}
            hint={text.sourcesHint}
            observations={material}
            picked={typed.observationIds ? [typed.observationIds].flat() : ticked}
          />
        )}
        {kept && (
          <DateField
            label={text.reviewOn}
            hint={text.reviewHint}
            {...field("reviewOn", kept.reviewOn ?? "")}
            optional
          />
        )}
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
