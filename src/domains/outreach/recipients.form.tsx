import { Form, Link } from "react-router";
import { fieldsOf, isProblems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { CheckboxField, SelectField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { routeValue } from "./letter.ts";
import { bestRoute } from "./letter-way.ts";
import { RingRather, useRouteChoices } from "./recipient-way.tsx";
import css from "./recipients.module.css";
import type { Writable } from "./recipients.server.ts";
import { recipientsText } from "./recipients.text.ts";
import { routeName } from "./recipients.ts";

type RecipientsFormProps = {
  writable: readonly Writable[];
  others: readonly { id: string; name: string }[];
  refused: unknown;
};

/** Several partners at once, each with the way that suits them; and one from outside the forløb. */
export function RecipientsForm({ writable, others, refused }: RecipientsFormProps) {
  const text = useText(recipientsText);
  const field = fieldsOf(refused);
  const choices = useRouteChoices();
  const ticked = isProblems(refused) ? [refused.typed.partnerIds].flat() : [];
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, { partnerIds: text.addPartners, otherId: text.other })} />
      {writable.length === 0 ? (
        <p>
          {text.noPartners} <Link to="/partnere/ny">{text.newPartner}</Link>
        </p>
      ) : (
        <fieldset className={css.many}>
          <legend>{text.addPartners}</legend>
          {writable.map(({ id, name, persons }, index) => (
            <div key={id} className={css.one}>
              <CheckboxField
                label={name}
                name="partnerIds"
                value={id}
                id={index === 0 ? undefined : `felt-partner-${id}`}
                defaultChecked={ticked.includes(id)}
                problem={index === 0 ? field("partnerIds").problem : undefined}
              />
              <SelectField
                label={<span className="visually-hidden">{text.to(name)}</span>}
                {...field(routeName(id), routeValue(bestRoute(persons)))}
                options={choices(persons)}
              />
              <RingRather persons={persons} />
            </div>
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <SelectField
          label={text.other}
          {...field("otherId")}
          hint={text.otherHint}
          optional
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button name="do" value="add">
        {text.addSave}
      </Button>
    </Form>
  );
}
