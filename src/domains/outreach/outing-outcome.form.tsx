import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { NumberField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import css from "./outing.module.css";
import { outingText } from "./outing.text.ts";

type OutcomeFormProps = {
  kept: { cameOfIt: string; spokeWith: number | null };
  refused: unknown;
  draft: string;
  /** Whether one press may say that nobody came: only while nothing has been said. */
  offerNobody: boolean;
};

/** What came of a day, and with how many one spoke; short enough for a phone on the way home. */
export function OutcomeForm({ kept, refused, draft, offerNobody }: OutcomeFormProps) {
  const all = useText(outingText);
  const text = all.fields;
  const field = fieldsOf(refused);
  return (
    <>
      <Form method="post" noValidate className={css.form}>
        <ProblemList problems={problemsOf(refused, text)} />
        <Draft id={draft}>
          <TextArea
            label={text.cameOfIt}
            {...field("cameOfIt", kept.cameOfIt)}
            hint={text.cameOfItHint}
            rows={4}
            maxLength={2000}
          />
          <NumberField
            label={text.spokeWith}
            {...field("spokeWith", kept.spokeWith === null ? "" : String(kept.spokeWith))}
            hint={text.spokeWithHint}
          />
        </Draft>
        <Button name="do" value="outcome" busyText={all.saving}>
          {all.save}
        </Button>
      </Form>
      {offerNobody && (
        <Form method="post" data-screen-only="">
          <Button look="text" name="do" value="nobody">
            {all.day.nobodyButton}
          </Button>
        </Form>
      )}
    </>
  );
}
