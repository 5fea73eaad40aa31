import { Form } from "react-router";
import { fieldsOf, type Problems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { NumberField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { libraryUseText } from "./library-use.text.ts";
import { useScopes } from "./library-use.ts";

/** How much the library was used in one period, by the place or by everybody. */
export function LibraryUseForm({ year, refused }: { year: number; refused: Problems | undefined }) {
  const text = useText(libraryUseText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, { ...text, source: text.from })} />
      <Choices
        label={text.scope}
        {...field("scope", "place")}
        options={useScopes.map((value) => ({ value, label: text.scopes[value] }))}
      />
      <TextField
        label={text.period}
        {...field("period", String(year))}
        hint={text.periodHint}
        required
        maxLength={40}
        autoComplete="off"
      />
      <NumberField label={text.loans} {...field("loans")} optional />
      <NumberField
        label={text.activeBorrowers}
        {...field("activeBorrowers")}
        hint={text.activeBorrowersHint}
        optional
      />
      <NumberField label={text.eventVisits} {...field("eventVisits")} optional />
      <NumberField label={text.residents} {...field("residents")} hint={text.residentsHint} optional />
      <TextField label={text.from} {...field("source")} hint={text.fromHint} required maxLength={200} />
      <Button look="quiet" name="do" value="type" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
