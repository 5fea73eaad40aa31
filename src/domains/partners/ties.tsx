import { Form, Link } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { strengths } from "./contact-person.ts";
import type { Named } from "./partners.server.ts";
import { tieText } from "./tie.text.ts";
import type { Tie } from "./ties.server.ts";

type TiesProps = {
  ties: readonly Tie[];
  partnerName: string;
  sentAs: string;
  /** With those the written name may mean. */
  refused: (Problems & { like?: readonly Named[] }) | undefined;
};

/** Whom a partner knows, and how to say that it knows somebody. */
export function Ties({ ties, partnerName, sentAs, refused }: TiesProps) {
  const text = useText(tieText);
  const field = fieldsOf(refused);
  const like = refused?.like ?? [];
  return (
    <Section
      title={text.title}
      id="baand"
      aside={<Link to={`/partnere/find?q=${encodeURIComponent(partnerName)}`}>{text.way}</Link>}
    >
      {ties.length === 0 && <p>{text.none}</p>}
      <Lines>
        {ties.map(({ id, other, how, strength }) => (
          <Line
            key={id}
            small={how}
            aside={
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Button look="text" name="do" value="untie">
                  {text.remove}
                  <span className="visually-hidden"> {other.name}</span>
                </Button>
              </Form>
            }
          >
            <Link to={`/partnere/${other.id}`}>{other.name}</Link>: {text.strengths[strength]}
          </Line>
        ))}
      </Lines>
      <Unfold label={text.add} open={refused !== undefined}>
        <Form method="post" noValidate key={ties.length}>
          <input type="hidden" name="sentAs" value={sentAs} />
          <TextField
            label={text.other}
            {...field("other")}
            hint={text.otherHint}
            maxLength={200}
            autoComplete="off"
          />
          {like.length > 0 && (
            <Choices
              label={text.which}
              {...field("otherId")}
              options={like.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Choices
            label={text.strength}
            {...field("strength", "2")}
            id="baand-styrke"
            options={strengths.map((value) => ({ value: String(value), label: text.choices[value] }))}
          />
          <TextField
            label={text.how}
            {...field("how")}
            id="baand-hvordan"
            hint={text.howHint}
            optional
            maxLength={200}
          />
          <Button look="quiet" name="do" value="tie" busyText={text.saving}>
            {text.save}
          </Button>
        </Form>
      </Unfold>
    </Section>
  );
}
