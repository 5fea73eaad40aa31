import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./between.module.css";
import { betweenText } from "./between.text.ts";
import type { BetweenPart } from "./between.ts";

/** A form that came back; `now` is what a colleague had written there meanwhile. */
export type OwnRefused = Problems & { at: string; now?: string };

type OwnWordsFormProps = {
  part: BetweenPart;
  kept: string;
  draft: string;
  refused: OwnRefused | undefined;
};

/** Our own words over one part of the page. Two who write at once both see both, and neither is lost. */
export function OwnWordsForm({ part, kept, draft, refused }: OwnWordsFormProps) {
  const text = useText(betweenText);
  const field = fieldsOf(refused);
  const was = refused?.now ?? kept;
  return (
    <Form method="post" noValidate className={css.form} key={was}>
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="was" value={was} />
      {refused?.now !== undefined && (
        <p className={css.theirs} dir="auto">
          <b>{text.now}</b>
          {refused.now}
        </p>
      )}
      <Draft id={`${draft}:${part}`}>
        <TextArea
          label={text.ownOf[part]}
          hint={text.ownHint}
          {...field("text", kept)}
          id={`felt-text-${part}`}
          rows={4}
          maxLength={4000}
          dir="auto"
        />
      </Draft>
      <div className={css.actions}>
        <Button name="do" value="own" busyText={text.saving}>
          {text.save}
        </Button>
        {refused?.now && (
          <Button look="quiet" name="do" value="both" busyText={text.saving}>
            {text.saveBoth}
          </Button>
        )}
      </div>
    </Form>
  );
}
