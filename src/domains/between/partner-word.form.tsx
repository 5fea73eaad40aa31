import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea, TextField } from "#ui/field.tsx";
import { Section } from "#ui/section.tsx";
import type { Tongue } from "#ui/tongues.ts";
import css from "./between.module.css";
import { betweenGuestText } from "./between-guest.text.ts";

type PartnerWordFormProps = {
  tongue: Tongue;
  sentAs: string;
  /** A word has just been sent. */
  isSent: boolean;
  refused: Problems | undefined;
};

/** A word to the library: what one wants to say, and a name only for whoever wants one. */
export function PartnerWordForm({ tongue, sentAs, isSent, refused }: PartnerWordFormProps) {
  const { write: text, thanks } = betweenGuestText[tongue];
  const field = fieldsOf(refused);
  const { problem: _, ...words } = field("text");
  const { problem: __, ...name } = field("name");
  return (
    <Section title={text.title} id="skriv">
      {/* Where one wrote is where one looks: the browser comes back to this place. */}
      {isSent && !refused ? (
        <p className={css.theirs} role="status">
          {thanks}
        </p>
      ) : (
        <p>{text.about}</p>
      )}
      <Form method="post" action={`?sprog=${tongue}#skriv`} noValidate>
        {refused && (
          <p className={css.problem} role="alert">
            {Object.values(refused.problems)[0]}
          </p>
        )}
        <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
        <TextArea label={text.text} {...words} rows={4} required maxLength={2000} dir="auto" />
        <TextField label={text.name} {...name} maxLength={80} autoComplete="nickname" dir="auto" />
        <Button size="big">{text.send}</Button>
      </Form>
    </Section>
  );
}
