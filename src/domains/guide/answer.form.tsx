import { useEffect, useRef } from "react";
import { Link, useFetcher } from "react-router";
import { fieldsOf, isProblems, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { Draft } from "#ui/draft.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./conversation.module.css";
import { conversationText } from "./conversation.text.ts";

type AnswerFieldsProps = {
  present: readonly string[];
  /** A field for each at the table, instead of one for whoever writes for all. */
  apart: boolean;
  answerIds: readonly string[];
  /** The round and question, for keeping what is typed. */
  place: string;
  count: number;
  refused: Problems | undefined;
};

/** Where answers are written: by one for all, or by several side by side on the same machine. */
export function AnswerFields({ present, apart, answerIds, place, count, refused }: AnswerFieldsProps) {
  const text = useText(conversationText);
  return (
    <section className={css.writing} aria-label={text.write}>
      <div className={css.fields} data-apart={apart || undefined}>
        {apart ? (
          present.map((name, index) => (
            <AnswerForm
              key={name}
              who={name}
              answerId={answerIds[index] ?? ""}
              place={`${place}:${name}`}
              count={count}
              refused={undefined}
            />
          ))
        ) : (
          <AnswerForm
            present={present}
            answerId={answerIds.at(-1) ?? ""}
            place={place}
            count={count}
            refused={refused}
          />
        )}
      </div>
      {present.length > 1 && (
        <p className={css.switch}>
          <Link to={apart ? "?" : "?felter"} preventScrollReset>
            {apart ? text.oneScribe : text.ownFields}
          </Link>
        </p>
      )}
    </section>
  );
}

type AnswerFormProps = {
  who?: string;
  present?: readonly string[];
  answerId: string;
  place: string;
  count: number;
  refused: Problems | undefined;
};

function AnswerForm({ who, present = [], answerId, place, refused }: AnswerFormProps) {
  const text = useText(conversationText);
  const fetcher = useFetcher<unknown>();
  const form = useRef<HTMLFormElement>(null);
  const sending = fetcher.state !== "idle";
  const wasSending = useRef(false);
  const problems = isProblems(fetcher.data) ? fetcher.data : refused;
  const accepted = wasSending.current && !sending && !isProblems(fetcher.data);
  useEffect(() => {
    if (wasSending.current && !sending && !isProblems(fetcher.data)) {
      // The next thought can be typed at once: empty field, same place, whoever spoke still chosen.
      const area = form.current?.querySelector("textarea");
      if (area) {
        area.value = "";
        area.focus();
      }
    }
    wasSending.current = sending;
  }, [sending, fetcher.data]);
  const id = `svar-${who ?? "alle"}`;
  const field = fieldsOf(problems);
  return (
    <fetcher.Form method="post" ref={form} className={css.form} preventScrollReset noValidate>
      <input type="hidden" name="answerId" value={answerId} />
      {who !== undefined && <input type="hidden" name="saidBy" value={who} />}
      <Draft id={`svar:${place}`} clear={accepted}>
        <TextArea
          label={who === undefined ? text.write : text.fieldOf(who)}
          {...field("text")}
          id={id}
          rows={2}
          required
          maxLength={2000}
        />
      </Draft>
      {who === undefined && present.length > 0 && (
        <fieldset className={css.speakers}>
          <legend>{text.saidBy}</legend>
          {[...present, ""].map((name) => (
            <label key={name}>
              <input type="radio" name="saidBy" value={name} defaultChecked={name === ""} />
              <span>{name || text.nobody}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Button look="quiet" name="do" value="answer" busy={sending} busyText={text.putting}>
        {text.put}
      </Button>
    </fetcher.Form>
  );
}
