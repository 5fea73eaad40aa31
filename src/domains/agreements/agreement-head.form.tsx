import { Form, Link } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { agreementText } from "./agreement.text.ts";

type HeadFormProps = {
  kept: { name: string; contactPersonId: string | null };
  partnerId: string;
  persons: readonly { id: string; name: string; role: string }[];
  refused: unknown;
  submit: string;
  busy?: string;
  sentAs?: string;
  /** What the form does, where the page has several. */
  wish?: string;
};

/** What an agreement is called, and whom we write to about it. */
export function HeadForm({ kept, partnerId, persons, refused, submit, busy, sentAs, wish }: HeadFormProps) {
  const text = useText(agreementText).begin;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      <TextField
        label={text.name}
        hint={text.nameHint}
        {...field("name", kept.name)}
        required
        maxLength={200}
      />
      {persons.length > 0 ? (
        <SelectField
          label={text.contactPersonId}
          hint={text.contactHint}
          {...field("contactPersonId", kept.contactPersonId ?? "")}
          options={[
            { value: "", label: text.nobodyYet },
            ...persons.map(({ id, name, role }) => ({
              value: id,
              label: [name, role].filter(Boolean).join(", "),
            })),
          ]}
        />
      ) : (
        <p>
          {text.unknown} <Link to={`/partnere/${partnerId}#personer`}>{text.addPerson}</Link>
        </p>
      )}
      <Button name="do" value={wish} busyText={busy}>
        {submit}
      </Button>
    </Form>
  );
}
