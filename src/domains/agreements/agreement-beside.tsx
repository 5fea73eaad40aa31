import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { formatDate } from "#ui/dates.ts";
import { DateField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Section } from "#ui/section.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./agreement.module.css";
import { HeadForm } from "./agreement-head.form.tsx";
import { keptText } from "./agreement-kept.text.ts";
import type { Agreement } from "./agreements.server.ts";

type BesideProps = {
  agreement: Agreement;
  persons: readonly { id: string; name: string; role: string }[];
  today: string;
  /** Whether a mail has just gone out. */
  mailed: boolean;
  /** Whether there is a text to print. */
  written: boolean;
  /** The address of a link that has just been made; it is shown this once. */
  link: string | undefined;
  refused: (at: string) => unknown;
};

/** What stands beside an agreement: the partner's link, paper, and what is seldom done. */
export function AgreementBeside(props: BesideProps) {
  const text = useText(keptText);
  const { agreement, persons, written, refused } = props;
  const paper = `/forloeb/${agreement.engagementId}/aftaler/${agreement.id}/papir`;
  return (
    <div data-screen-only="">
      {agreement.standing.kind !== "ended" && <PartnerLink {...props} />}
      {written && (
        <Section title={text.print.title}>
          <p>{text.print.lead}</p>
          <p className={css.actions}>
            <a href={`${paper}/pdf`}>{text.print.pdf}</a>
            <a href={`${paper}/docx`}>{text.print.word}</a>
            <a href={`${paper}/html`}>{text.print.web}</a>
          </p>
        </Section>
      )}
      <div className={css.quiet}>
        <Unfold label={text.head.title} open={refused("head") !== undefined}>
          <HeadForm
            kept={agreement}
            partnerId={agreement.partnerId}
            persons={persons}
            refused={refused("head")}
            submit={text.head.save}
            wish="head"
          />
        </Unfold>
        <Ending {...props} />
        <Form method="post">
          <Button look="danger" name="do" value="remove">
            {text.remove}
          </Button>
        </Form>
      </div>
    </div>
  );
}

function PartnerLink({ agreement, mailed, link }: BesideProps) {
  const text = useText(keptText).links;
  const language = useLanguage();
  const { contactPersonId, contact, links } = agreement;
  const reached = contact.email ? text.to(contact.name) : text.noMail(contact.name);
  const to = !contactPersonId ? text.nobody : contact.name ? reached : text.erased;
  return (
    <Section title={text.title}>
      <p>{to}</p>
      {mailed && <p role="status">{text.sent}</p>}
      {link && (
        <div role="status">
          {text.made}
          <code className={css.address}>{link}</code>
        </div>
      )}
      <Form method="post" className={css.actions}>
        {contact.email && (
          <Button name="do" value="mail" look="quiet" busyText={text.sending}>
            {text.send}
          </Button>
        )}
        <Button name="do" value="link" look="text">
          {text.make}
        </Button>
      </Form>
      <p className={css.soft}>
        {links.open > 0 && links.until
          ? text.open(links.open, formatDate(links.until, language, "day-year"))
          : text.none}
      </p>
      {links.open > 0 && (
        <Unfold label={text.close}>
          <p>{text.closeAbout}</p>
          <Form method="post">
            <Button look="danger" name="do" value="close">
              {text.close}
            </Button>
          </Form>
        </Unfold>
      )}
    </Section>
  );
}

/** How one stops: with a day and a why both can read. */
function Ending({ agreement, today, refused }: BesideProps) {
  const text = useText(keptText).end;
  const language = useLanguage();
  const { endedOn } = agreement;
  if (endedOn)
    return (
      <Form method="post">
        {endedOn > today && <p>{text.ends(formatDate(endedOn, language, "day-year"))}</p>}
        <Button look="text" name="do" value="resume">
          {text.resume}
        </Button>
      </Form>
    );
  const field = fieldsOf(refused("end"));
  return (
    <Unfold label={text.label} open={refused("end") !== undefined}>
      <p>{text.about}</p>
      <Form method="post" noValidate>
        <ProblemList problems={problemsOf(refused("end"), text)} />
        <DateField label={text.endedOn} {...field("endedOn", today)} required />
        <TextArea
          label={text.endedWhy}
          hint={text.whyHint}
          {...field("endedWhy")}
          optional
          rows={2}
          maxLength={500}
          dir="auto"
        />
        <Button look="quiet" name="do" value="end">
          {text.submit}
        </Button>
      </Form>
    </Unfold>
  );
}
