import { type FormEvent, useEffect, useRef, useState } from "react";
import { Form } from "react-router";
import { fieldsOf, type Problems, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./attempt.module.css";
import { attemptText } from "./attempt.text.ts";
import { outcomes, type Way, ways } from "./attempt.ts";
import { readMessage } from "./attempt-message.ts";
import type { Attempt } from "./attempts.server.ts";

export type Named = { id: string; name: string };

type AttemptFormProps = {
  /** The one that is mended; without, a new one. */
  attempt?: Attempt;
  today: string;
  sentAs?: string;
  draft: string;
  /** To choose the partner from, where the page is not a partner's own. */
  partners?: readonly Named[];
  persons?: readonly Named[];
  colleagues: readonly Named[];
  engagements?: readonly Named[];
  /** What is likely before anything is written. */
  likely?: { way?: Way | undefined; engagementId?: string | undefined; me: string };
  problems: Problems | undefined;
};

/** One text first; the rest is small, and fills itself in from the text as long as nobody says otherwise. */
export function AttemptForm(props: AttemptFormProps) {
  const { attempt, today, sentAs, draft, likely, problems } = props;
  const text = useText(attemptText);
  const field = fieldsOf(problems);
  const id = (name: string) => `${attempt?.id ?? "ny"}-${name}`;
  const told = (name: string, kept = "") => ({ ...field(name, kept), id: id(name) });
  const reading = useReading(field("text").defaultValue, today, likely?.way ?? "");
  const readOption = attempt ? [] : [{ value: "", label: text.readFrom }];
  return (
    <Form method="post" noValidate className={css.form} onInput={attempt ? undefined : reading.follow}>
      <ProblemList problems={problemsOf(problems, text).map((one) => ({ ...one, id: id(one.name) }))} />
      {attempt && <input type="hidden" name="id" value={attempt.id} />}
      {sentAs && <input type="hidden" name="sentAs" value={sentAs} />}
      {(attempt || reading.runs) && <input type="hidden" name="dayMeant" value="on" />}
      <Draft id={`henvendelse:${attempt?.id ?? draft}`}>
        {props.partners && (
          <SelectField
            label={text.partnerId}
            {...told("partnerId")}
            optional
            options={props.partners.map(asOption)}
          />
        )}
        <TextArea
          label={text.text}
          {...told("text", attempt?.text)}
          hint={attempt ? undefined : text.textHint}
          rows={2}
          maxLength={600}
          required
        />
        <div className={css.small}>
          <SelectField
            label={text.way}
            {...told("way", attempt?.way ?? likely?.way)}
            options={[...readOption, ...ways.map((value) => ({ value, label: text.ways[value] }))]}
          />
          <SelectField
            label={text.outcome}
            {...told("outcome", attempt?.outcome)}
            options={[...readOption, ...outcomes.map((value) => ({ value, label: text.outcomes[value] }))]}
          />
          <DateField label={text.nextOn} {...told("nextOn", attempt?.nextOn ?? "")} optional />
        </div>
        <Unfold label={text.more} open={problems?.problems.day !== undefined}>
          <Circumstances {...props} told={told} />
        </Unfold>
      </Draft>
      <Button
        look={attempt ? "quiet" : "plain"}
        name="do"
        value={attempt ? "mend" : "note"}
        busyText={text.saving}
      >
        {text.save}
      </Button>
    </Form>
  );
}

type Told = (
  name: string,
  kept?: string,
) => { name: string; id: string; defaultValue: string; problem: string | undefined };

/** With whom, by whom, when and about what: mostly as one would guess. */
function Circumstances({
  attempt,
  persons,
  colleagues,
  engagements,
  likely,
  today,
  told,
}: AttemptFormProps & { told: Told }) {
  const text = useText(attemptText);
  const erased =
    attempt?.contactPersonId && !persons?.some(({ id }) => id === attempt.contactPersonId)
      ? [{ value: attempt.contactPersonId, label: text.erased }]
      : [];
  // Somebody who works here no more did it all the same.
  const former =
    attempt && !colleagues.some(({ id }) => id === attempt.memberId)
      ? [{ value: attempt.memberId, label: attempt.member }]
      : [];
  return (
    <div className={css.small}>
      {persons && persons.length + erased.length > 0 && (
        <SelectField
          label={text.contactPersonId}
          {...told("contactPersonId", attempt?.contactPersonId ?? "")}
          optional
          options={[...persons.map(asOption), ...erased]}
        />
      )}
      <SelectField
        label={text.memberId}
        {...told("memberId", attempt?.memberId ?? likely?.me)}
        options={[...colleagues.map(asOption), ...former]}
      />
      <DateField label={text.day} {...told("day", attempt?.day ?? today)} max={today} />
      {engagements && (
        <SelectField
          label={text.engagementId}
          {...told("engagementId", attempt?.engagementId ?? likely?.engagementId)}
          optional
          options={engagements.map(asOption)}
        />
      )}
    </div>
  );
}

const asOption = ({ id, name }: Named) => ({ value: id, label: name });

/**
 * Lets the small fields follow the text while they say what it says. A field somebody has set otherwise is theirs,
 * and a draft that is put back comes with all its fields.
 */
function useReading(typed: string, today: string, likelyWay: string) {
  const [runs, setRuns] = useState(false);
  const before = useRef(typed);
  useEffect(() => setRuns(true), []);
  function follow(event: FormEvent<HTMLFormElement>) {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || area.name !== "text") return;
    const then = readMessage(before.current, today);
    const now = readMessage(area.value, today);
    before.current = area.value;
    if (!event.isTrusted) return;
    const control = (name: string) => event.currentTarget.elements.namedItem(name);
    const put = (name: string, was: string, is: string) => {
      const one = control(name);
      if (!(one instanceof HTMLSelectElement || one instanceof HTMLInputElement)) return;
      if (one.value === was) one.value = is;
    };
    put("way", then.way ?? likelyWay, now.way ?? likelyWay);
    put("outcome", then.outcome ?? "", now.outcome ?? "");
    put("nextOn", then.nextOn ?? "", now.nextOn ?? "");
  }
  return { runs, follow };
}
