import { Form } from "react-router";
import { fieldsOf, type Problems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { NumberField, SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { figureText } from "./figure.text.ts";
import { ageGroups, measures } from "./figure.ts";

/** A number one knows oneself, and how one knows it. */
export function FigureForm({ year, refused }: { year: number; refused: Problems | undefined }) {
  const text = useText(figureText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      <SelectField
        label={text.measure}
        {...field("measure", "population")}
        options={measures.map((value) => ({ value, label: text.measures[value] }))}
      />
      <SelectField label={text.category} {...field("category")}>
        <option value="">{text.all}</option>
        {ageGroups.map(({ key }) => (
          <option key={key} value={key}>
            {text.years(key)}
          </option>
        ))}
      </SelectField>
      <NumberField label={text.year} {...field("year", String(year))} required />
      <NumberField label={text.value} {...field("value")} required />
      <TextField label={text.source} {...field("source")} hint={text.sourceHint} required maxLength={200} />
      <Button look="quiet" name="do" value="type" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
