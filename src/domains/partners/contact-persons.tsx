import { Form, Link } from "react-router";
import { fieldsOf, type Problems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatAgo, formatDate } from "#ui/dates.ts";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { contactPersonText } from "./contact-person.text.ts";
import { daysOfWarning, preferences } from "./contact-person.ts";
import type { ContactPerson } from "./contact-persons.server.ts";
import css from "./partner.module.css";

type ContactPersonsProps = {
  persons: readonly ContactPerson[];
  erased: number;
  partnerId: string;
  today: string;
  /** The day a new one is kept until, unless one says otherwise. */
  keepUntil: string;
  sentAs: string;
  draft: string;
  refused(at: string): Problems | undefined;
};

/** Those one can ring and write to, why we keep them, and until when. */
export function ContactPersons(props: ContactPersonsProps) {
  const text = useText(contactPersonText);
  const { persons, erased, refused } = props;
  return (
    <Section title={text.title} id="personer">
      {persons.length === 0 && <p>{text.none}</p>}
      <Lines>
        {persons.map((person) => (
          <OnePerson key={person.id} person={person} {...props} />
        ))}
      </Lines>
      {erased > 0 && <p className={css.soft}>{text.erasedCount(erased)}</p>}
      <Unfold label={text.add} open={refused("person") !== undefined}>
        <PersonForm key={persons.length} {...props} problems={refused("person")} />
      </Unfold>
      <p className={css.soft}>{text.purpose}</p>
    </Section>
  );
}

function OnePerson({ person, ...props }: ContactPersonsProps & { person: ContactPerson }) {
  const text = useText(contactPersonText);
  const language = useLanguage();
  const { today, partnerId, refused, keepUntil } = props;
  const days = (Date.parse(person.keepUntil) - Date.parse(today)) / 86_400_000;
  const day = formatDate(person.keepUntil, language, "day-year");
  return (
    <Line
      small={
        <>
          <span className={css.row}>
            {person.phone && <a href={`tel:${person.phone.replaceAll(" ", "")}`}>{person.phone}</a>}
            {person.email && (
              <a className={css.reach} href={`mailto:${person.email}`}>
                {person.email}
              </a>
            )}
            <span>{text.preferences[person.preference]}</span>
          </span>
          {person.note && <span>{person.note}</span>}
          <span className={css.row}>
            {days <= daysOfWarning ? (
              <Waiting>{text.soon(formatAgo(person.keepUntil, language, today))}</Waiting>
            ) : (
              <span>{text.kept(day)}</span>
            )}
            <Link to={`/partnere/${partnerId}/personer/${person.id}`}>
              {text.data}
              <span className="visually-hidden"> {person.name}</span>
            </Link>
          </span>
        </>
      }
      more={
        <>
          {days <= daysOfWarning && <Renew person={person} until={keepUntil} />}
          <Unfold label={text.edit} about={person.name} open={refused(person.id) !== undefined}>
            <PersonForm {...props} person={person} problems={refused(person.id)} />
          </Unfold>
        </>
      }
    >
      <strong>{person.name}</strong>
      {person.role && `, ${person.role}`}
    </Line>
  );
}

/** Says that somebody is still needed: the same person, with a later day. */
function Renew({ person, until }: { person: ContactPerson; until: string }) {
  const text = useText(contactPersonText);
  const { id, keepUntil: _, ...kept } = person;
  return (
    <Form method="post">
      {Object.entries({ ...kept, id, keepUntil: until }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="quiet" name="do" value="person">
        {text.renew}
        <span className="visually-hidden"> {person.name}</span>
      </Button>
    </Form>
  );
}

type PersonFormProps = Pick<ContactPersonsProps, "keepUntil" | "sentAs" | "draft"> & {
  person?: ContactPerson;
  problems: Problems | undefined;
};

function PersonForm({ person, keepUntil, sentAs, draft, problems }: PersonFormProps) {
  const text = useText(contactPersonText);
  const field = fieldsOf(problems);
  const id = (name: string) => `${person?.id ?? "ny"}-${name}`;
  const told = (name: keyof ContactPerson, kept = person?.[name]) => ({ ...field(name, kept), id: id(name) });
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(problems, text).map((one) => ({ ...one, id: id(one.name) }))} />
      {person ? (
        <input type="hidden" name="id" value={person.id} />
      ) : (
        <input type="hidden" name="sentAs" value={sentAs} />
      )}
      <Draft id={`person:${person?.id ?? draft}`}>
        <TextField label={text.name} {...told("name")} required maxLength={200} autoComplete="off" />
        <TextField label={text.role} {...told("role")} optional maxLength={200} autoComplete="off" />
        <TextField
          label={text.phone}
          {...told("phone")}
          optional
          inputMode="tel"
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={text.email}
          {...told("email")}
          optional
          inputMode="email"
          maxLength={200}
          autoComplete="off"
        />
        <SelectField
          label={text.preference}
          {...told("preference", person?.preference ?? "unknown")}
          options={preferences.map((value) => ({ value, label: text.choose[value] }))}
        />
        <TextArea
          label={text.note}
          {...told("note")}
          hint={text.noteHint}
          rows={2}
          optional
          maxLength={1000}
        />
        <DateField
          label={text.keepUntil}
          {...told("keepUntil", person?.keepUntil ?? keepUntil)}
          hint={text.keepUntilHint}
          required
        />
      </Draft>
      <Button look="quiet" name="do" value="person" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}
