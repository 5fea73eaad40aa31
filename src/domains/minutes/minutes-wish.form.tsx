import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/field.tsx";
import { Section } from "#ui/section.tsx";
import type { Tongue } from "#ui/tongues.ts";
import { tableMinutesText } from "./table-minutes.text.ts";

type MinutesWishFormProps = {
  /** Where the form is sent: `/bord/:token/referat`. */
  action: string;
  tongue: Tongue;
  /** An address is kept already. */
  hasWished: boolean;
  refused?: Problems | undefined;
};

/** Asks for the minutes by mail, or takes that back; works without script. */
export function MinutesWishForm({ action, tongue, hasWished, refused }: MinutesWishFormProps) {
  const text = tableMinutesText[tongue].wish;
  return (
    <Section title={text.title}>
      <form method="post" action={action} noValidate>
        {hasWished ? (
          <>
            <p>{text.kept}</p>
            <Button look="quiet" name="do" value="forget">
              {text.forget}
            </Button>
          </>
        ) : (
          <>
            <TextField
              label={text.label}
              hint={text.hint}
              {...fieldsOf(refused)("email")}
              type="email"
              autoComplete="email"
              maxLength={200}
              dir="ltr"
              required
            />
            <Button name="do" value="wish">
              {text.submit}
            </Button>
          </>
        )}
      </form>
    </Section>
  );
}
