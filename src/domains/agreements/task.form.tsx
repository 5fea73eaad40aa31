import { Form, Link } from "react-router";
import { fieldsOf, isProblems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { DateField, SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { CarrierField } from "./carrier-field.tsx";
import css from "./tasks.module.css";
import { tasksPageText } from "./tasks-page.text.ts";

type Named = { id: string; name: string };
type TaskFormProps = {
  partners: readonly Named[];
  agreements: readonly Named[];
  today: string;
  sentAs: string;
  /** Where partners are put into the forløb. */
  toRoom: string;
  refused: unknown;
};

/** A new task in one line: what, and who carries it. The rest is behind a fold for when one knows it. */
export function TaskForm({ partners, agreements, today, sentAs, toRoom, refused }: TaskFormProps) {
  const all = useText(tasksPageText);
  const text = all.fields;
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate className={css.form}>
      <ProblemList problems={problemsOf(refused, text)} />
      <input type="hidden" name="sentAs" value={sentAs} />
      <div className={css.line}>
        <TextField label={text.text} {...field("text")} required maxLength={200} autoComplete="off" />
        <CarrierField label={text.carriedBy} {...field("carriedBy", "library")} partners={partners} />
        <Button busyText={all.saving}>{all.save}</Button>
      </div>
      <Unfold label={all.addMore} open={isProblems(refused)}>
        <TextField label={text.who} {...field("who")} hint={text.whoHint} optional maxLength={200} />
        <DateField label={text.since} {...field("since", today)} max={today} />
        <CarrierField label={text.laterCarriedBy} {...field("laterCarriedBy")} partners={partners} optional />
        <DateField label={text.laterFrom} {...field("laterFrom")} min={today} optional />
        <TextField label={text.laterWho} {...field("laterWho")} optional maxLength={200} />
        {agreements.length > 0 && (
          <SelectField
            label={text.agreementId}
            {...field("agreementId")}
            options={[
              { value: "", label: all.none },
              ...agreements.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <p>
          {all.notThere} <Link to={toRoom}>{all.toRoom}</Link>
        </p>
      </Unfold>
    </Form>
  );
}
