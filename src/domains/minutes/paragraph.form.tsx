import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatAgo } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import css from "./minutes.module.css";
import type { Standing } from "./minutes.server.ts";
import { minutesEditText } from "./minutes-edit.text.ts";

type ParagraphFormProps = {
  /** The line of the agenda, or nothing for the introduction. */
  itemId: string;
  label: string;
  hint?: string;
  kept: string;
  standing: Standing | undefined;
  draft: string;
  refused: Problems | undefined;
};

/** What was said, in one's own words. */
export function ParagraphForm({ itemId, label, hint, kept, standing, draft, refused }: ParagraphFormProps) {
  const text = useText(minutesEditText);
  const language = useLanguage();
  const field = fieldsOf(refused);
  return (
    <Form method="post" action="?ret" noValidate>
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="based" value={standing?.version ?? 0} />
      <Draft id={draft}>
        <TextArea
          label={label}
          hint={hint}
          {...field("text", kept)}
          id={`felt-text-${itemId || "indledning"}`}
          rows={4}
          maxLength={6000}
          dir="auto"
        />
      </Draft>
      {standing && (
        <p className={css.soft}>{text.writtenBy(standing.by, formatAgo(standing.at, language))}</p>
      )}
      <Button name="do" value="paragraph" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
