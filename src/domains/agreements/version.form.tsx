import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import css from "./agreement.module.css";
import { type Terms, termKeys } from "./agreement.ts";
import { walkText } from "./agreement-walk.text.ts";
import { termText } from "./term.text.ts";

type VersionFormProps = {
  terms: Terms;
  staysUntil: string | null;
  followUpOn: string | null;
  /** The number of the version the text is written from. */
  basedOn: number;
  draft: string;
  refused: unknown;
};

/** The agreed text, a field a term; any of them may be left empty. */
export function VersionForm({ terms, staysUntil, followUpOn, basedOn, draft, refused }: VersionFormProps) {
  const { text } = useText(walkText);
  const names = useText(termText);
  const field = fieldsOf(refused);
  const labels = {
    ...Object.fromEntries(termKeys.map((key) => [key, names[key].name])),
    staysUntil: text.staysUntil,
    followUpOn: text.followUpOn,
  };
  return (
    <Form method="post" noValidate className={css.form}>
      <ProblemList problems={problemsOf(refused, labels)} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <Draft id={draft}>
        {termKeys.map((key) => (
          <TextArea
            key={key}
            label={names[key].name}
            hint={names[key].hint}
            {...field(key, terms[key])}
            rows={2}
            maxLength={1500}
            dir="auto"
          />
        ))}
        <DateField label={text.staysUntil} {...field("staysUntil", staysUntil ?? "")} optional />
        <DateField
          label={text.followUpOn}
          hint={text.followUpHint}
          {...field("followUpOn", followUpOn ?? "")}
          optional
        />
      </Draft>
      <Button busyText={text.saving}>{text.save}</Button>
    </Form>
  );
}
