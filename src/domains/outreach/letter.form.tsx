import { useState } from "react";
import { Form, Link } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Choices } from "#ui/choices.tsx";
import { Draft } from "#ui/draft.tsx";
import { DateField, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import css from "./letter.module.css";
import { letterText } from "./letter.text.ts";
import type { LetterKind } from "./letter.ts";
import { speaksMostlyOfUs, tiltOf } from "./letter-tilt.ts";

export type KeptLetter = {
  kind: LetterKind;
  title: string;
  challenge: string;
  body: string;
  strategyId: string | null;
  quote: string;
  meeting: string;
  answerBy: string | null;
  senderId: string;
};

type LetterFormProps = {
  kept: KeptLetter;
  sentAs?: string;
  /** The strategies of the house, those the forløb serves first. */
  strategies: readonly { id: string; name: string; note: string }[];
  /** Those who may sign it. */
  senders: readonly { id: string; name: string }[];
  back: string;
  draft: string;
  refused: unknown;
};

/** The words of a letter, what it leans on, and who signs it. */
export function LetterForm({ kept, sentAs, strategies, senders, back, draft, refused }: LetterFormProps) {
  const all = useText(letterText);
  const text = all.fields;
  const field = fieldsOf(refused);
  const language = useLanguage();
  const [tilt, setTilt] = useState(() => tiltOf(field("body", kept.body).defaultValue, language));
  return (
    <Form
      method="post"
      noValidate
      onInput={(event) =>
        setTilt(tiltOf(String(new FormData(event.currentTarget).get("body") ?? ""), language))
      }
    >
      <ProblemList problems={problemsOf(refused, text)} />
      {sentAs && <input type="hidden" name="sentAs" value={field("sentAs", sentAs).defaultValue} />}
      <input type="hidden" name="kind" value={kept.kind} />
      <Draft id={draft}>
        <TextField
          label={text.title}
          {...field("title", kept.title)}
          hint={text.titleHint}
          required
          maxLength={200}
          autoComplete="off"
        />
        <TextArea
          label={text.challenge}
          {...field("challenge", kept.challenge)}
          hint={text.challengeHint}
          rows={2}
          optional
          maxLength={600}
        />
        <TextArea
          label={text.body}
          {...field("body", kept.body)}
          hint={text.bodyHint}
          rows={9}
          required
          maxLength={3000}
        />
        <div role="status">
          {speaksMostlyOfUs(tilt) && <p className={css.tilt}>{all.tilt(tilt.ours, tilt.theirs)}</p>}
        </div>
        <TextArea
          label={text.meeting}
          {...field("meeting", kept.meeting)}
          hint={text.meetingHint}
          rows={2}
          optional
          maxLength={300}
        />
        {strategies.length > 0 && (
          <>
            <Choices
              label={text.strategyId}
              {...field("strategyId", kept.strategyId ?? "")}
              hint={text.strategyHint}
              options={[
                ...strategies.map(({ id, name, note }) => ({ value: id, label: name, description: note })),
                { value: "", label: text.noStrategy },
              ]}
            />
            <TextArea
              label={text.quote}
              {...field("quote", kept.quote)}
              hint={text.quoteHint}
              rows={2}
              optional
              maxLength={400}
            />
          </>
        )}
        <DateField label={text.answerBy} {...field("answerBy", kept.answerBy ?? "")} optional />
        <SelectField
          label={text.senderId}
          {...field("senderId", kept.senderId)}
          hint={text.senderHint}
          options={senders.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Draft>
      <Button busyText={all.saving}>{all.save}</Button> <Link to={back}>{all.cancel}</Link>
    </Form>
  );
}
