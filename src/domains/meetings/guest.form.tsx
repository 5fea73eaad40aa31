import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { CheckboxField, NumberField, SelectField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { guestText } from "./guest.text.ts";
import type { GuestChoices } from "./guest-form-choices.server.ts";
import type { Guest } from "./guests.server.ts";
import css from "./meeting.module.css";
import type { GuestKind } from "./meeting.ts";
import { tickedOr } from "./ticked.ts";

type NewGuestProps = {
  kind: GuestKind;
  choices: GuestChoices;
  sentAs: string;
  draft: string;
  refused: unknown;
};

/** Somebody to ask: a partner or a person there, citizens by a role, or one of us. */
export function NewGuestForm({ kind, choices, sentAs, draft, refused }: NewGuestProps) {
  const text = useText(guestText);
  const own = (name: string) => `${kind}-${name}`;
  const field = fieldsOf(refused);
  const problems = problemsOf(refused, text.fields).map((one) => ({ ...one, id: own(one.name) }));
  return (
    <Form method="post" noValidate preventScrollReset className={css.form}>
      <ProblemList problems={problems} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />
      <Draft id={draft}>
        {kind === "partner" && (
          <SelectField
            label={text.fields.partner}
            {...field("partner")}
            id={own("partner")}
            hint={text.partnerHint}
            optional
          >
            {choices.partners.map(({ id, name, persons }) => (
              <optgroup key={id} label={name}>
                <option value={id}>{text.anybody(name)}</option>
                {persons.map((person) => (
                  <option key={person.id} value={`${id}:${person.id}`}>
                    {person.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
        )}
        {kind === "colleague" && (
          <SelectField
            label={text.fields.memberId}
            {...field("memberId")}
            id={own("memberId")}
            optional
            options={choices.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {kind === "citizens" && (
          <TextField
            label={text.fields.who}
            {...field("who")}
            id={own("who")}
            hint={text.whoHint}
            maxLength={200}
            required
          />
        )}
        {kind !== "colleague" && <About own={own} refused={refused} />}
      </Draft>
      <Button look="quiet" name="do" value="add" busyText={text.adding}>
        {text.add}
      </Button>
    </Form>
  );
}

type GuestFormProps = { guest: Guest; draft: string; refused: unknown };

/** What is said about somebody who is asked, to be mended. */
export function GuestForm({ guest, draft, refused }: GuestFormProps) {
  const text = useText(guestText);
  const own = (name: string) => `${guest.id}-${name}`;
  const field = fieldsOf(refused);
  return (
    <>
      <Form method="post" noValidate preventScrollReset className={css.form}>
        <ProblemList
          problems={problemsOf(refused, text.fields).map((one) => ({ ...one, id: own(one.name) }))}
        />
        <input type="hidden" name="id" value={guest.id} />
        <Draft id={draft}>
          {guest.kind === "citizens" && (
            <TextField
              label={text.fields.who}
              {...field("who", guest.who)}
              id={own("who")}
              hint={text.whoHint}
              maxLength={200}
            />
          )}
          <About own={own} refused={refused} guest={guest} />
        </Draft>
        <Button look="quiet" name="do" value="save" busyText={text.saving}>
          {text.save}
        </Button>
      </Form>
      <Form method="post" preventScrollReset className={css.remove}>
        <input type="hidden" name="id" value={guest.id} />
        <Button look="danger" name="do" value="remove">
          {text.remove}
        </Button>
      </Form>
    </>
  );
}

type AboutProps = { own: (name: string) => string; refused: unknown; guest?: Guest };

function About({ own, refused, guest }: AboutProps) {
  const text = useText(guestText);
  const field = fieldsOf(refused);
  return (
    <>
      <NumberField
        label={text.fields.heads}
        {...field("heads", String(guest?.heads ?? 1))}
        id={own("heads")}
        required
      />
      <CheckboxField
        label={text.fields.isEntry}
        name="isEntry"
        id={own("isEntry")}
        hint={text.entryHint}
        defaultChecked={tickedOr(refused, "isEntry", guest?.isEntry ?? false)}
      />
      <CheckboxField
        label={text.fields.mayDecide}
        name="mayDecide"
        id={own("mayDecide")}
        hint={text.decideHint}
        defaultChecked={tickedOr(refused, "mayDecide", guest?.mayDecide ?? false)}
      />
    </>
  );
}
