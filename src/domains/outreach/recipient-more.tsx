import type { ReactNode } from "react";
import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { formatDate } from "#ui/dates.ts";
import { DateField, SelectField, TextArea } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Answer } from "./given-answer.tsx";
import { answers, routeValue } from "./letter.ts";
import type { Reachable } from "./letter-way.ts";
import { useRouteChoices } from "./recipient-way.tsx";
import css from "./recipients.module.css";
import type { Recipient } from "./recipients.server.ts";
import { recipientsText } from "./recipients.text.ts";

/** A recipient with everybody one could write to there. */
export type RecipientWith = Recipient & { persons: readonly Reachable[] };

type RecipientMoreProps = {
  recipient: RecipientWith;
  here: string;
  today: string;
  sentAs: string;
  refused: unknown;
};

/** What can be done with one recipient: write an answer down, print, shut or renew the link, choose another way. */
export function RecipientMore({ recipient, here, today, sentAs, refused }: RecipientMoreProps) {
  const text = useText(recipientsText);
  const language = useLanguage();
  const choices = useRouteChoices();
  const { id, partner, delivery, person, sentAt, openUntil, answers: given, persons } = recipient;
  const before = given.slice(1);
  const itsId = <input type="hidden" name="invitationId" value={id} />;
  const about = <span className="visually-hidden"> {partner}</span>;
  const kept = person ? { contactPersonId: person.id, delivery } : { contactPersonId: null, delivery };
  return (
    <>
      {before.length > 0 && (
        <Part title={text.before}>
          {before.map((one) => (
            <div key={one.id}>
              <p>{text.answers[one.answer]}</p>
              <Answer answer={one} />
            </div>
          ))}
        </Part>
      )}
      <Part title={text.byPhone}>
        <AnswerForm recipient={recipient} today={today} sentAs={sentAs} refused={refused} />
      </Part>
      <Part title={text.print}>
        <Form method="post" action={`${here}/papir/pdf`} reloadDocument className={css.row}>
          {itsId}
          {(["pdf", "docx", "html"] as const).map((format) => (
            <Button key={format} look="quiet" formAction={`${here}/papir/${format}`}>
              {text[format]}
              {about}
            </Button>
          ))}
        </Form>
        <p>{text.printAbout}</p>
      </Part>
      {sentAt && (
        <Part title={text.link}>
          <p>{openUntil ? text.openUntil(formatDate(openUntil, language, "day-year")) : text.shut}</p>
          <Form method="post" className={css.row}>
            {itsId}
            <input type="hidden" name="sentAs" value={sentAs} />
            {openUntil && (
              <Button look="quiet" name="do" value="close">
                {text.close}
                {about}
              </Button>
            )}
            {delivery === "mail" && person?.email && (
              <>
                <Button look="quiet" name="do" value="again">
                  {text.again}
                  {about}
                </Button>
                <span>{text.againAbout}</span>
              </>
            )}
          </Form>
        </Part>
      )}
      <Part title={text.changeRoute}>
        <Form method="post">
          {itsId}
          <SelectField
            label={text.to(partner)}
            name="route"
            id={`felt-route-${id}`}
            defaultValue={routeValue(kept)}
            options={choices(persons)}
          />
          <div className={css.row}>
            <Button look="quiet" name="do" value="route">
              {text.saveRoute}
              {about}
            </Button>
            <Button look="danger" name="do" value="off">
              {text.off}
              {about}
            </Button>
          </div>
        </Form>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.part}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** An answer that came by telephone, or at the counter. */
function AnswerForm({
  recipient: { id, partner },
  today,
  sentAs,
  refused,
}: Omit<RecipientMoreProps, "here">) {
  const text = useText(recipientsText);
  const field = fieldsOf(refused);
  /** Every recipient has a form, so their fields cannot share ids. */
  const own = (name: string) => ({ ...field(name), id: `felt-${name}-${id}` });
  return (
    <Form method="post" noValidate key={sentAs}>
      <ProblemList
        problems={problemsOf(refused, { answer: text.answer, laterOn: text.later, word: text.word }).map(
          (one) => ({ ...one, name: `${one.name}-${id}` }),
        )}
      />
      <input type="hidden" name="invitationId" value={id} />
      <input type="hidden" name="sentAs" value={sentAs} />
      <Choices
        label={text.answer}
        {...own("answer")}
        options={answers.map((value) => ({ value, label: text.answers[value] }))}
      />
      <DateField label={text.later} {...own("laterOn")} min={today} optional />
      <TextArea label={text.word} {...own("word")} rows={2} optional maxLength={1500} dir="auto" />
      <Button look="quiet" name="do" value="answer">
        {text.noteAnswer}
        <span className="visually-hidden"> {partner}</span>
      </Button>
    </Form>
  );
}
