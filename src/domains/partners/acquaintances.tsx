import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { contactPersonText } from "./contact-person.text.ts";
import { strengths } from "./contact-person.ts";
import type { Acquaintance } from "./contact-persons.server.ts";

type AcquaintancesProps = {
  acquaintances: readonly Acquaintance[];
  colleagues: readonly { id: string; name: string }[];
  me: string;
  sentAs: string;
  refused: Problems | undefined;
};

/** Who of us knows a partner, said as sentences, and how to say that one does. */
export function Acquaintances({ acquaintances, colleagues, me, sentAs, refused }: AcquaintancesProps) {
  const all = useText(contactPersonText);
  const text = all.known;
  const field = fieldsOf(refused);
  return (
    <Section title={text.title} id="kender">
      {acquaintances.length === 0 && <p>{text.none}</p>}
      <Lines>
        {acquaintances.map((one) => (
          <Line
            key={one.id}
            small={one.how}
            aside={
              <Form method="post">
                <input type="hidden" name="id" value={one.id} />
                <Button look="text" name="do" value="unknow">
                  {text.remove}
                  <span className="visually-hidden"> {one.name}</span>
                </Button>
              </Form>
            }
          >
            {one.name} {text.strengths[one.strength]}
          </Line>
        ))}
      </Lines>
      <Unfold label={text.add} open={refused !== undefined}>
        <Form method="post" noValidate key={acquaintances.length}>
          <input type="hidden" name="sentAs" value={sentAs} />
          <SelectField
            label={text.who}
            {...field("memberId", me)}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Choices
            label={text.strength}
            {...field("strength", "2")}
            options={strengths.map((value) => ({ value: String(value), label: text.choices[value] }))}
          />
          <TextField label={text.how} {...field("how")} hint={text.howHint} optional maxLength={200} />
          <Button look="quiet" name="do" value="know" busyText={all.saving}>
            {all.save}
          </Button>
        </Form>
      </Unfold>
    </Section>
  );
}
