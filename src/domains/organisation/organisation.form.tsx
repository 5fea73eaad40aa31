import { Form } from "react-router";
import { municipalities } from "#domains/access/municipality.ts";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { organisationText } from "./organisation.text.ts";

type Organisation = { name: string; municipalityCode: string | null };

/** What the house is called and which municipality it belongs to. */
export function OrganisationForm({
  organisation,
  refused,
}: {
  organisation: Organisation;
  refused: Problems | undefined;
}) {
  const text = useText(organisationText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="do" value="rename" />
      <TextField label={text.name} {...field("name", organisation.name)} required maxLength={200} />
      <SelectField
        label={text.municipality}
        {...field("municipalityCode", organisation.municipalityCode ?? "")}
      >
        <option value="">{text.none}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button look="quiet" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
